import type { IndicatorFacts, KpiFacts } from '../facts.ts'
import { plausibleFigures, type TypedFigures } from './plausible.ts'
import { NEVER_REPORTED, PERIODS } from './situations.ts'
import { BEGUN, STATED, type StatedFigure, WITHHELD } from './stated-figures.ts'

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

function stated(facts: IndicatorFacts, body: string, period: string): Record<string, StatedFigure> {
  const found = facts.operands.flatMap(({ key }) => {
    const figure = STATED[`${body} ${period} ${facts.number} ${key}`]
    return figure === undefined ? [] : [[key, figure] as const]
  })
  return Object.fromEntries(found)
}

/** Figures of the quarter, drawn on from those of the quarters before; what is told takes the place of what is drawn. */
function figuresOf(facts: IndicatorFacts, body: string, period: string): Record<string, StatedFigure> {
  let before: TypedFigures = {}
  for (const one of PERIODS) {
    const drawn = plausibleFigures({ facts, body, period: one, before })
    const told = stated(facts, body, one)
    if (one === period) {
      const typed = Object.entries(drawn).map(([operand, value]) => [operand, told[operand] ?? { value }])
      return Object.fromEntries(typed)
    }
    const values = Object.entries(told).flatMap(([operand, figure]) =>
      'value' in figure ? [[operand, figure.value] as const] : [],
    )
    before = { ...before, ...drawn, ...Object.fromEntries(values) }
  }
  return {}
}

/** Everything that a body's analyst typed for a finished quarter. */
export function typedFigures(facts: KpiFacts, body: string, period: string): Cell[] {
  if (NEVER_REPORTED.has(`${body} ${period}`)) return []
  const withheld = WITHHELD[body]
  return indicatorsOf(facts, body).flatMap(({ facts: one, indicator }) =>
    Object.entries(figuresOf(one, body, period)).map(([operand, figure]) => {
      const place = { indicator, number: one.number, operand }
      return cellOf(place, withheld === undefined ? figure : { state: 'withheld', ground: withheld })
    }),
  )
}

/** What the analyst has typed already into the open quarter. */
export function begunFigures(facts: KpiFacts, body: string): Cell[] {
  const begun = BEGUN[body] ?? {}
  return indicatorsOf(facts, body).flatMap(({ facts: one, indicator }) =>
    one.operands.flatMap(({ key }) => {
      const figure = begun[`${one.number} ${key}`]
      return figure === undefined ? [] : [cellOf({ indicator, number: one.number, operand: key }, figure)]
    }),
  )
}
