import type { PlanRow } from '../plan.ts'
import { groupBy } from './facts.ts'
import type { Finding, Rule } from './finding.ts'
import { finding } from './finding.ts'
import { rowPlace, textOf } from './places.ts'

/** A row whose printed number counts within its section: `2.1` is the first under `2`. */
type Numbered = {
  readonly row: PlanRow
  readonly series: string
  readonly prefix: string
  readonly last: number
}

/**
 * Numbers that no row bears between those that are there; a tombstone bears its own (S26). Where a series begins at the
 * top of a section is not asked: numbering may run on through the sections.
 */
export const numberingGap: Rule = {
  id: 'numbering-gap',
  find: ({ plan }) => {
    const series = groupBy(plan.rows.flatMap(numbered), (one) => one.series)
    return [...series.values()].flatMap(gapIn)
  },
}

function gapIn(rows: readonly Numbered[]): Finding[] {
  const [first] = rows
  if (first === undefined) return []
  const { prefix, row } = first
  const present = new Set(rows.map(({ last }) => last))
  const begin = prefix === '' ? Math.min(...present) : 1
  const end = Math.max(...present)
  const missing: string[] = []
  for (let number = begin; number < end; number++) if (!present.has(number)) missing.push(prefix + number)
  if (missing.length === 0) return []
  const after = rows.find(({ last }) => last > Number(missing[0]?.slice(prefix.length)))
  return [
    finding('numbering-gap', {
      severity: 'warning',
      places: [
        {
          ref: `section/${row.section}/${missing.join(',')}`,
          label: { key: 'section', value: row.section },
          value: { kind: 'texts', texts: missing },
        },
        ...(after === undefined ? [] : [rowPlace(after.row)]),
      ],
      values: { section: textOf(row.section), missing: { kind: 'texts', texts: missing } },
    }),
  ]
}

/** Rows of a section with one number. A tombstone's number given to another row is a repetition too (S26). */
export const numberRepeated: Rule = {
  id: 'number-repeated',
  find: ({ plan }) => {
    const same = groupBy(plan.rows.flatMap(numbered), ({ series, last }) => `${series} ${last}`)
    return [...same.values()].flatMap((rows) => {
      const active = rows.filter(({ row }) => row.status === 'active').length
      const [first] = rows
      if (first === undefined || rows.length < 2 || active === 0) return []
      return [
        finding('number-repeated', {
          severity: active > 1 ? 'error' : 'warning',
          places: rows.map(({ row }) => rowPlace(row)),
          values: {
            section: textOf(first.row.section),
            number: textOf(first.prefix + first.last),
            count: { kind: 'count', count: rows.length },
          },
        }),
      ]
    })
  },
}

/** Numbers such as `5-1` or `5а` stand outside the count. A number without a point counts within its heading. */
function numbered(row: PlanRow): Numbered[] {
  const match = /^((?:\d+\.)*)(\d+)\.?$/.exec(row.number.trim())
  if (match === null) return []
  const [, prefix = '', last = ''] = match
  const heading = prefix === '' ? row.parent : null
  return [{ row, series: JSON.stringify([row.section, heading, prefix]), prefix, last: Number(last) }]
}
