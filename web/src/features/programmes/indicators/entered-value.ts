import type { ENTERED_STATES, IndicatorValueShape } from '#shared/api/indicator-values.ts'

/** What stands in the form of a value. `more` is the source of a value, or the ground of its absence. */
export type EnteredFields = {
  readonly period: string
  readonly state: (typeof ENTERED_STATES)[number]
  readonly value: string
  readonly reachedOn: string
  readonly more: string
}

export const NOTHING_ENTERED: EnteredFields = {
  period: '',
  state: 'value',
  value: '',
  reachedOn: '',
  more: '',
}

/** The indicator's own last revision for a period; a twin's value is not its own. */
export function standingValue(
  items: readonly IndicatorValueShape[],
  period: string,
): IndicatorValueShape | undefined {
  return items.findLast((item) => item.fromTwin === null && item.period === period.trim())
}

/** What the form says, as the server takes it; `basedOn` is the revision that stood beside it, 0 for none (S28). */
export function bodyOf({ period, state, value, reachedOn, more }: EnteredFields, basedOn: number) {
  const isValue = state === 'value'
  const words = more.trim() || null
  return {
    ...{ period: period.trim(), state, basedOn },
    value: isValue ? value : null,
    reachedOn: isValue && reachedOn !== '' ? reachedOn : null,
    ground: isValue ? null : words,
    source: isValue ? words : null,
  }
}
