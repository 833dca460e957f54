import { MONEY_AXES, type MoneyAxis, type MoneyKey } from '../engine/budget.ts'
import { parsePeriod } from '../engine/period.ts'

/** What a sum of a programme is of. */
export const MONEY_SUBJECTS = ['planned', 'allocated', 'spent'] as const
export type MoneySubject = (typeof MONEY_SUBJECTS)[number]

/** Which plan a sum is of: an edition by its number, or the one in force at a period's end, with what was reported by then. */
export type MoneyStanding = { readonly edition: number } | { readonly period: string }

/** The address of a number of a programme's money: of one line, or of all that stand at a place. */
export type MoneyAddress = {
  readonly programme: string
  readonly standing: MoneyStanding
  readonly subject: MoneySubject
  readonly key: MoneyKey
}

const SEPARATOR = '~'
const MONEY = 'money'
const NONE = '-'

/**
 * `e-government-2008-2010~money~3~planned~year.2008~row.2/3.2`: of edition 3; `…~2009-H2~spent` of a half-year. An axis
 * that is not named is summed over; `-` stands for the place that the document leaves unnamed.
 */
export function moneyId({ programme, standing, subject, key }: MoneyAddress): string {
  const at = 'edition' in standing ? String(standing.edition) : standing.period
  const places = MONEY_AXES.flatMap((axis) =>
    key[axis] === undefined ? [] : [`${axis}.${key[axis] ?? NONE}`],
  )
  return [programme, MONEY, at, subject, ...places].join(SEPARATOR)
}

function standingOf(at: string): MoneyStanding | undefined {
  if (/^[1-9]\d{0,2}$/.test(at)) return { edition: Number(at) }
  const kind = parsePeriod(at)?.kind
  return kind === 'half-year' || kind === 'year' ? { period: at } : undefined
}

function placeOf(text: string): readonly [MoneyAxis, string | number | null] | undefined {
  const point = text.indexOf('.')
  const axis = MONEY_AXES.find((known) => known === text.slice(0, point))
  const value = text.slice(point + 1)
  if (axis === undefined || value === '') return undefined
  if (value === NONE) return [axis, null]
  if (axis !== 'year') return [axis, value]
  return /^\d{4}$/.test(value) ? [axis, Number(value)] : undefined
}

/** The parts of a money address, or undefined when it is none. */
export function parseMoneyId(id: string): MoneyAddress | undefined {
  const [programme, money, at = '', asked, ...places] = id.split(SEPARATOR)
  const subject = MONEY_SUBJECTS.find((known) => known === asked)
  const standing = standingOf(at)
  if (!programme || money !== MONEY || !subject || !standing) return undefined
  const pairs = places.map(placeOf)
  if (pairs.some((pair) => pair === undefined)) return undefined
  return {
    programme,
    standing,
    subject,
    key: Object.fromEntries(pairs.flatMap((pair) => (pair ? [pair] : []))),
  }
}
