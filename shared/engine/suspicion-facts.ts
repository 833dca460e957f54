import type { Figures } from './figure.ts'
import type { CompiledIndicator } from './indicator.ts'
import type { Period } from './period.ts'

/** A fact that a reviewer should look at, with its numbers as canonical decimal text; the words are made elsewhere. */
export type Suspicion =
  | {
      readonly kind: 'missing-operands'
      readonly have: number
      readonly need: number
      readonly missing: readonly string[]
    }
  | {
      readonly kind: 'running-total-fell'
      readonly operand: string
      readonly from: string
      readonly to: string
    }
  | {
      readonly kind: 'unit-slip'
      readonly operand: string
      readonly factor: 1000
      readonly direction: 'up' | 'down'
    }
  | {
      readonly kind: 'denominator-fell'
      readonly operand: string
      readonly from: string
      readonly to: string
      readonly percent: string
    }
  | { readonly kind: 'same-figures-as-previous' }
  | {
      readonly kind: 'constant-step'
      readonly operand: string
      readonly step: string
      readonly quarters: number
    }
  | { readonly kind: 'jump'; readonly difference: string; readonly largestBefore: string }
  | { readonly kind: 'exactly-target'; readonly quarters: number }

export type PeriodFigures = { readonly period: Period; readonly figures: Figures }

/** The periods in order, the current one last; a point without a period stands alone. */
export type Timeline = {
  readonly compiled: CompiledIndicator
  readonly current: Figures
  readonly previous: Figures | undefined
  readonly points: readonly PeriodFigures[]
  /** Whether running totals of the previous period go on in the current one: not across a new year. */
  readonly isSameYear: boolean
}
