import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Which part may import which. Every folder must be in it: a new one is a decision. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/engine': [],
  'shared/rules': ['shared/engine'],
  'shared/language': ['shared/engine', 'shared/rules', 'shared/api'],
  'shared/api': ['shared/engine', 'shared/rules', 'shared/language'],
  'server/db': ['shared/language', 'shared/rules', 'shared/api', 'shared/engine', 'server'],
  'server/http': ['shared', 'server/users', 'server/db', 'server'],
  'server/audit': ['shared', 'server/db', 'server/http', 'server/submissions'],
  'server/users': ['shared', 'server/db', 'server/http', 'server/audit', 'server'],
  'server/acts': ['shared', 'server/db', 'server/http', 'server/indicators', 'server/audit', 'server/users'],
  'server/indicators': [
    'shared',
    'server/db',
    'server/http',
    'server/audit',
    'server/findings',
    'server/users',
    'server/submissions',
  ],
  'server/submissions': [
    'shared',
    'server/db',
    'server/http',
    'server/audit',
    'server/users',
    'server/indicators',
    'server/reviews',
  ],
  'server/reviews': [
    'shared',
    'server/db',
    'server/http',
    'server/audit',
    'server/indicators',
    'server/submissions',
  ],
  'server/evidence': [
    'shared',
    'server/db',
    'server/http',
    'server/audit',
    'server/indicators',
    'server/submissions',
    'server/users',
  ],
  'server/findings': [
    'shared',
    'server/db',
    'server/http',
    'server/audit',
    'server/users',
    'server/submissions',
  ],
  'server/programmes': [
    'shared',
    'server/db',
    'server/http',
    'server/audit',
    'server/evidence',
    'server/findings',
    'server/users',
    'server/submissions',
  ],
  'server/programme-editing': [
    'shared',
    'server/db',
    'server/http',
    'server/audit',
    'server/users',
    'server/programmes',
    'server/submissions',
  ],
  'server/activities': [
    'shared',
    'server/db',
    'server/http',
    'server/audit',
    'server/users',
    'server/submissions',
    'server/programmes',
  ],
  'server/reports': [
    'shared',
    'server/db',
    'server/http',
    'server/audit',
    'server/indicators',
    'server/submissions',
    'server/reviews',
    'server/users',
    'server/programmes',
    'server/activities',
    'server/workbooks',
  ],
  'server/workbooks': ['shared', 'server/indicators'],
  server: ['shared', 'server', 'seeds'],
  seeds: ['shared', 'server/db', 'server/audit'],
  web: ['shared', 'web'],
  tests: ['shared', 'server', 'seeds', 'web', 'tests'],
  scripts: ['server', 'scripts'],
}

/** Packages that belong to one place only. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  recharts: /^web\/src\/charts\//,
  exceljs: /^(server\/workbooks|tests)\//,
  'better-sqlite3': /^(server\/db|tests\/bench)\//,
  pg: /^(server\/db|tests)\//,
  express: /^(server|tests\/support)\//,
  react: /^web\//,
}

type Import = { readonly from: string; readonly to: string }

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
}

const files = ['shared', 'server', 'web', 'seeds', 'tests', 'scripts'].flatMap(sources)

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)
  return [...found].flatMap(([, to]) => (to === undefined ? [] : [{ from: file, to: placeOf(file, to) }]))
}

/** The path from the root of what is imported, or the package's name. */
function placeOf(file: string, to: string): string {
  if (to.startsWith('#')) return to.slice(1)
  return to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to)) : to
}

function partOf(path: string): string | undefined {
  const parts = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length)
  return parts.find((part) => path.startsWith(`${part}/`))
}

const imports = files.flatMap(importsOf)

describe('the house keeps its direction', () => {
  test('every folder of code is named in the table', () => {
    expect(files.filter((file) => partOf(file) === undefined)).toEqual([])
  })

  test('no part imports what it may not', () => {
    const refused = imports.filter(({ from, to }) => {
      const [part, target] = [partOf(from), partOf(to)]
      if (part === undefined || target === undefined || part === target) return false
      return !MAY_IMPORT[part]?.some((allowed) => target === allowed || target.startsWith(`${allowed}/`))
    })
    expect(refused).toEqual([])
  })

  test('server and web never meet', () => {
    const meetings = imports.filter(
      ({ from, to }) =>
        (from.startsWith('web/') && to.startsWith('server/')) ||
        (from.startsWith('server/') && to.startsWith('web/')),
    )
    expect(meetings).toEqual([])
  })

  test('a feature uses another’s queries, never its routes', () => {
    const feature = (path: string) => path.split('/')[1]
    const refused = imports.filter(
      ({ from, to }) =>
        /^server\/\w+\/.*-routes\.ts$/.test(to) && from !== 'server/app.ts' && feature(from) !== feature(to),
    )
    expect(refused).toEqual([])
  })

  test.each(Object.entries(ONLY_IN))('%s is imported only where it belongs', (name, place) => {
    expect(
      imports.filter(({ from, to }) => (to === name || to.startsWith(`${name}/`)) && !place.test(from)),
    ).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })

  test('nothing reads outside the project', () => {
    const outside = files.filter(
      (file) =>
        !file.startsWith('tests/architecture') &&
        /['"`](\.\.\/)+shared\/(design|sources)/.test(readFileSync(join(ROOT, file), 'utf8')),
    )
    expect(outside).toEqual([])
  })
})
