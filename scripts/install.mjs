// Installs what package-lock.json says, once. Runs before anything is installed, so it keeps to plain Node 20.
// Not "npm ci": it refuses where a registry lacks an optional package of another platform, which nobody needs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed-from'
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

if (!isInstalled) {
  console.log('Installing what the product needs…')
  const run = spawnSync('npm', ['install', '--no-save', '--include=dev', '--no-fund', '--no-audit'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
  mkdirSync('node_modules', { recursive: true })
  writeFileSync(stamp, wanted)
}
