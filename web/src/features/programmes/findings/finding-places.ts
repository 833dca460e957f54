import { type ProgrammePart, paths } from '../../../paths.ts'

type Target = { readonly part: ProgrammePart | 'passport'; readonly query: Readonly<Record<string, string>> }

/** A row is its section and its printed number; what follows names a line of it. */
function rowOf(rest: readonly string[]): string {
  return rest.slice(0, 2).join('/')
}

/**
 * Where a reader sees the place that a finding names: `row/4/2.1/amount/2008/republican` in the plan,
 * `indicator/1.1-01/target/2017` among the indicators, `total/…` and `sum/…` in the money, the rest in the passport.
 */
export function targetOf(ref: string): Target | undefined {
  const [kind, ...rest] = ref.split('/')
  const [first] = rest
  if (first === undefined) return undefined
  if (kind === 'row') return { part: 'plan', query: { row: rowOf(rest) } }
  if (kind === 'section') return { part: 'plan', query: {} }
  if (kind === 'indicator') return { part: 'indicators', query: { indicator: first } }
  if (kind === 'total' || kind === 'sum') return { part: 'money', query: {} }
  if (kind === 'passport' || kind === 'duty' || kind === 'stage') return { part: 'passport', query: {} }
  return undefined
}

/** The address of a place in the edition that is being read; undefined where there is nothing to open. */
export function placeLink(programme: string, ref: string, asOf: string | undefined): string | undefined {
  const target = targetOf(ref)
  if (!target) return undefined
  if (target.part === 'passport') return paths.programme(programme, { asOf })
  return paths.programmePart(programme, target.part, { asOf, ...target.query })
}

/** Whether a place is the thing asked for or a part of it: `row/4/2` is not a part of `row/4/21`. */
export function isWithin(ref: string, asked: string): boolean {
  return ref === asked || ref.startsWith(`${asked}/`)
}
