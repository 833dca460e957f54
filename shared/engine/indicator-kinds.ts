import { compare, exact } from './exact.ts'
import type { IndicatorKind } from './indicator.ts'

/**
 * What a value of a kind can be; `event`: it happens or not, 1 or 0, and is no quantity; `relative`: it is measured against a
 * year.
 */
type ValueRule = {
  readonly whole?: true
  readonly least?: string
  readonly most?: string
  readonly event?: true
  readonly relative?: true
}

const VALUE_RULES: Readonly<Record<IndicatorKind, ValueRule>> = {
  share: { least: '0', most: '100' },
  coverage: { least: '0' },
  growth: { relative: true },
  count: { least: '0' },
  ratio: { least: '0' },
  rate: { least: '0' },
  index: {},
  rank: { whole: true, least: '1' },
  duration: { least: '0' },
  change: { relative: true },
  milestone: { whole: true, least: '0', most: '1', event: true },
}

const WHOLE = /^-?\d+(\.0+)?$/

/** Whether canonical decimal text can be a value of a kind: a rank is whole and from 1, a share within 0 and 100 (S8). */
export function fitsKind(kind: IndicatorKind, value: string): boolean {
  const { whole, least, most } = VALUE_RULES[kind]
  if (whole && !WHOLE.test(value)) return false
  if (least !== undefined && compare(exact(value), exact(least)) < 0) return false
  return most === undefined || compare(exact(value), exact(most)) <= 0
}

/** Whether the kind is reached or not, on a day, instead of being measured. */
export function isEvent(kind: IndicatorKind): boolean {
  return VALUE_RULES[kind].event ?? false
}

/** Whether values of the kind are measured against a base year. */
export function isRelative(kind: IndicatorKind): boolean {
  return VALUE_RULES[kind].relative ?? false
}
