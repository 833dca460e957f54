import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const STAMP = 'dist/web/.built-from'

/** A digest of everything that the pages are built from. */
function sourcesDigest() {
  const hash = createHash('sha256')
  for (const folder of ['web', 'shared']) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort())
      hash.update(path).update(readFileSync(path))
  }
  for (const file of ['vite.config.ts', 'package-lock.json']) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** Builds the pages into dist/web, unless they are built from just these sources. */
export async function buildWeb() {
  const digest = sourcesDigest()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return
  console.log('Building the pages…')
  const { build } = await import('vite')
  await build({ logLevel: 'warn' })
  writeFileSync(STAMP, digest)
}
