import type { KpiFacts } from '../facts.ts'
import { plausibleFigures } from './plausible.ts'
import { BEGUN, STATED, type StatedFigure, WITHHELD } from './situations.ts'

/** One cell as an analyst left it. */
export type Cell = {
  readonly indicator: string
  readonly number: string
  readonly operand: string
  readonly state: 'value' | 'not-reported' | 'not-applicable' | 'withheld'
  readonly value: string | null
  readonly ground: string | null
  readonly note: string | null
}

type Place = { indicator: string; number: string; operand: string }

function cellOf(place: Place, stated: StatedFigure): Cell {
  if ('value' in stated)
    return { ...place, state: 'value', value: stated.value, ground: null, note: stated.note ?? null }
  return { ...place, state: stated.state, value: null, ground: stated.ground, note: null }
}

function indicatorsOf({ order, sections, indicators }: KpiFacts, body: string) {
  const own = sections.filter(({ bodies }) => bodies.includes(body)).map(({ number }) => number)
  return indicators
    .filter(({ section }) => own.includes(section))
    .map((facts) => ({ facts, indicator: `${order.document.id}/${facts.number}` }))
}

/** Everything that a body's analyst typed for a finished quarter. */
export function typedFigures(facts: KpiFacts, body: string, period: string): Cell[] {
  const withheld = WITHHELD[body]
  return indicatorsOf(facts, body).flatMap(({ facts: one, indicator }) => {
    const drawn = plausibleFigures(one, period, body)
    return Object.entries(drawn).map(([operand, value]) => {
      const place = { indicator, number: one.number, operand }
      if (withheld !== undefined) return cellOf(place, { state: 'withheld', ground: withheld })
      return cellOf(place, STATED[`${body} ${period} ${one.number} ${operand}`] ?? { value })
    })
  })
}

/** What the analyst has typed already into the open quarter. */
export function begunFigures(facts: KpiFacts, body: string): Cell[] {
  const begun = BEGUN[body] ?? {}
  return indicatorsOf(facts, body).flatMap(({ facts: one, indicator }) =>
    one.operands.flatMap(({ key }) => {
      const value = begun[`${one.number} ${key}`]
      return value === undefined ? [] : [cellOf({ indicator, number: one.number, operand: key }, { value })]
    }),
  )
}
