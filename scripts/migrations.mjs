// Generates the migrations of both databases from the one schema. With --check it only says whether they are up to date.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const checking = process.argv.includes('--check')
const nameIndex = process.argv.indexOf('--name')
const name = nameIndex > 0 ? process.argv[nameIndex + 1] : 'change'
const kept = checking ? mkdtempSync(join(tmpdir(), 'migrations-')) : undefined
if (kept) cpSync('migrations', kept, { recursive: true })

let stale = false
for (const [dialect, url] of [
  ['sqlite', ''],
  ['postgres', 'postgres://generate-only'],
]) {
  const before = checking ? readdirSync(`migrations/${dialect}`).length : 0
  const run = spawnSync('drizzle-kit', ['generate', '--name', name], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    process.stderr.write(run.stdout + run.stderr)
    process.exit(1)
  }
  if (!checking) process.stdout.write(run.stdout)
  if (checking && readdirSync(`migrations/${dialect}`).length !== before) {
    console.error(`The ${dialect} migrations are not up to date: run "npm run migrations".`)
    stale = true
  }
}
if (kept) {
  if (stale) {
    rmSync('migrations', { recursive: true })
    cpSync(kept, 'migrations', { recursive: true })
  }
  rmSync(kept, { recursive: true })
}
process.exit(stale ? 1 : 0)
