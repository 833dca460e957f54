import type { Exact } from '../exact.ts'
import { add, compare, divide, exactOf, ZERO } from '../exact.ts'
import type { StatedTotal } from '../plan.ts'
import { lastPlace } from './tenge.ts'

/** What rounding explains: half of the last place of each, where they are not printed to the same place. */
export function roundingOf(totals: readonly StatedTotal[]): Exact {
  const places = totals.map(lastPlace)
  const [first = ZERO] = places
  if (places.every((place) => compare(place, first) === 0)) return ZERO
  return divide(places.reduce(add, ZERO), exactOf(2)) ?? ZERO
}
