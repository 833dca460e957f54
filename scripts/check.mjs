// The static checks: format and lint, types, migrations up to date. Prints what failed, ends with a count.
import { spawnSync } from 'node:child_process'

const checks = [
  ['format and lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['types of shared', 'tsc', ['-p', 'tsconfig.shared.json']],
  ['types of server, seeds and tests', 'tsc', ['-p', 'tsconfig.server.json']],
  ['types of web', 'tsc', ['-p', 'tsconfig.web.json']],
  ['migrations up to date', 'node', ['scripts/migrations.mjs', '--check']],
]

let failed = 0
for (const [name, command, words] of checks) {
  const run = spawnSync(command, words, { encoding: 'utf8', shell: process.platform === 'win32' })
  const isFine = run.status === 0
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${name}`)
  if (isFine) continue
  failed++
  console.log(run.stdout + run.stderr)
}
console.log(`checks: ${checks.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
