import type { Indicator } from '#shared/api/indicators.ts'
import type { Act, Body } from '#shared/api/reference.ts'
import { holds, inAllLanguages, matching } from '../indicators/matching.ts'

/** What can be gone to by its name or number. */
export type Things = {
  readonly bodies: readonly Body[]
  readonly indicators: readonly Indicator[]
  readonly acts: readonly Act[]
}

/** As many of a kind as can be looked over; the rest are counted. */
const MOST = { bodies: 5, indicators: 8, acts: 5 } as const

/** The bodies, indicators and acts that the text means; nothing for an empty one. `total` counts also what is not listed. */
export function findThings(things: Things, text: string): Things & { readonly total: number } {
  if (text.trim() === '') return { bodies: [], indicators: [], acts: [], total: 0 }
  const bodies = things.bodies.filter(({ name, shortName }) =>
    holds([...inAllLanguages(name), ...inAllLanguages(shortName)], text),
  )
  const indicators = matching(things.indicators, { body: '', section: '', text })
  const acts = things.acts.filter(({ number, title }) => holds([number, ...inAllLanguages(title)], text))
  return {
    bodies: bodies.slice(0, MOST.bodies),
    indicators: indicators.slice(0, MOST.indicators),
    acts: acts.slice(0, MOST.acts),
    total: bodies.length + indicators.length + acts.length,
  }
}
