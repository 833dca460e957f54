import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Seeds a database in a process of its own, because the dialect is chosen once per process. */
export function runSeed(environment: Readonly<Record<string, string>>): void {
  const script = join(import.meta.dirname, 'seed-template.ts')
  const { DATABASE_URL: _mine, ...inherited } = process.env
  const run = spawnSync(process.execPath, [script], {
    env: { ...inherited, ...environment },
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`seeding failed:\n${run.stdout}${run.stderr}`)
}
