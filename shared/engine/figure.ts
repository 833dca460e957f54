import type { Exact } from './exact.ts'
import { toText } from './exact.ts'

/** The six states of a figure, never merged (S1). */
export const FIGURE_STATES = [
  'value',
  'not-reported',
  'not-due',
  'not-applicable',
  'withheld',
  'error',
] as const

export type FigureState = (typeof FIGURE_STATES)[number]

/** One operand's value from one body for one period; `value` is canonical decimal text as typed (S1, S2). */
export type Figure =
  | { readonly state: 'value'; readonly value: string }
  | { readonly state: Exclude<FigureState, 'value'>; readonly ground?: string }

/** Figures of one period by operand key; a key that is absent is not reported. */
export type Figures = Readonly<Record<string, Figure | undefined>>

export type ComputedError =
  | { readonly state: 'error'; readonly cause: 'division-by-zero' }
  | {
      readonly state: 'error'
      readonly cause: 'part-exceeds-whole'
      readonly numerator: Exact
      readonly denominator: Exact
    }
  | {
      readonly state: 'error'
      readonly cause: 'reported-error'
      readonly operand: string
      readonly ground?: string
    }
  | { readonly state: 'error'; readonly cause: 'negative' | 'unreadable'; readonly operand: string }

/**
 * What an indicator comes to. `incomplete` carries a value and the periods or bodies it leaves out (S11, S14);
 * `missing-inputs` tells k of n inputs (S7); `countedAsZero` names the missing operands that the method counts as 0.
 */
export type Computed =
  | { readonly state: 'value'; readonly value: Exact; readonly countedAsZero?: readonly string[] }
  | { readonly state: 'not-reported' }
  | { readonly state: 'not-due' }
  | {
      readonly state: 'not-applicable'
      readonly reason: 'no-cases' | 'declared' | 'not-additive'
      readonly ground?: string
    }
  | { readonly state: 'withheld' }
  | ComputedError
  | {
      readonly state: 'missing-inputs'
      readonly have: number
      readonly need: number
      readonly missing: readonly string[]
    }
  | {
      readonly state: 'incomplete'
      readonly value: Exact
      readonly without: readonly string[]
      readonly countedAsZero?: readonly string[]
    }

/** A computed value as plain JSON: `value` is decimal text or null, never a stand-in number (S1). */
export type ComputedDescription = {
  state: Computed['state']
  value: string | null
  reason?: {
    code: string
    ground?: string
    operand?: string
    numerator?: string
    denominator?: string
    have?: number
    need?: number
    missing?: readonly string[]
    without?: readonly string[]
    countedAsZero?: readonly string[]
  }
}

/** The API's shape of a computed value; `places` bounds the digits after the point (half up). */
export function describeComputed(computed: Computed, places = 12): ComputedDescription {
  switch (computed.state) {
    case 'value': {
      const value = toText(computed.value, places)
      if (!computed.countedAsZero?.length) return { state: 'value', value }
      return {
        state: 'value',
        value,
        reason: { code: 'counted-as-zero', countedAsZero: computed.countedAsZero },
      }
    }
    case 'incomplete': {
      const { value, state, ...rest } = computed
      return { state, value: toText(value, places), reason: { code: 'without', ...rest } }
    }
    case 'missing-inputs': {
      const { state, ...rest } = computed
      return { state, value: null, reason: { code: 'missing-inputs', ...rest } }
    }
    case 'not-applicable': {
      const { state, reason, ...rest } = computed
      return { state, value: null, reason: { code: reason, ...rest } }
    }
    case 'error':
      return { state: 'error', value: null, reason: describeError(computed, places) }
    default:
      return { state: computed.state, value: null }
  }
}

function describeError(error: ComputedError, places: number): NonNullable<ComputedDescription['reason']> {
  if (error.cause === 'part-exceeds-whole') {
    const { numerator, denominator } = error
    return {
      code: error.cause,
      numerator: toText(numerator, places),
      denominator: toText(denominator, places),
    }
  }
  const { state: _state, cause, ...rest } = error
  return { code: cause, ...rest }
}
