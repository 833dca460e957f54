import type { Comparator } from './achievement.ts'
import type { IndicatorKind } from './indicator.ts'
import type { PeriodKind } from './period.ts'

/**
 * What a planned amount says (S4). Only `amount` is a number; none of the others is zero, and every total says how
 * many lines of each state it leaves out.
 */
export const AMOUNT_STATES = [
  'amount',
  'not-required',
  'per-feasibility-study',
  'when-draft-budget-formed',
  'if-budget-clarified',
  'source-without-amount',
  'absent',
] as const
export type AmountState = (typeof AMOUNT_STATES)[number]

export const MONEY_UNITS = ['tenge', 'thousand-tenge', 'million-tenge'] as const
export type MoneyUnit = (typeof MONEY_UNITS)[number]

/** `executor`, `by-agreement` («келісім бойынша»), `consolidator` («жинақтау»). */
export const EXECUTOR_ROLES = ['executor', 'by-agreement', 'consolidator'] as const
export type ExecutorRole = (typeof EXECUTOR_ROLES)[number]

/**
 * Money of an activity for a year from a source. `year` null: the document names no year; `source` null: none is
 * printed. `amount` is exact decimal text in `unit`, present in the state `amount` only.
 */
export type BudgetLine = {
  readonly year: number | null
  readonly source: string | null
  readonly state: AmountState
  readonly amount: string | null
  readonly unit: MoneyUnit
}

/** What a quantity that names no year is for: the whole term, or each who takes part. */
export const QUANTITY_SPANS = ['term', 'each'] as const

/** A quantity that an activity's text promises, with the price of one where it is printed. `year` null: for the whole term. */
export type Quantity = {
  readonly year: number | null
  readonly value: string
  readonly unit: string
  readonly price: { readonly amount: string; readonly unit: MoneyUnit } | null
}

/**
 * A row of the activity plan as one edition has it. `id` is section/number (S26); a heading has no duty of its own.
 * A removed row is a tombstone: its texts may be unknown. `recipient` is the body to which its completion form goes.
 */
export type PlanRow = {
  readonly id: string
  readonly section: string
  readonly number: string
  readonly parent: string | null
  readonly status: 'active' | 'removed'
  readonly isHeading: boolean
  readonly title: string | null
  readonly completionForm: string | null
  readonly recipient: string | null
  readonly executors: readonly { readonly body: string; readonly role: ExecutorRole }[]
  /** As printed: «жыл сайын 30 маусым және 30 желтоқсан». */
  readonly deadline: string | null
  /** As printed; a mixed cell stays one text. */
  readonly fundingSource: string | null
  readonly lines: readonly BudgetLine[]
  readonly quantities: readonly Quantity[]
}

/**
 * A sum that the document prints. Null `year`, `source` or `section` mean all of them. `place` names where it is
 * printed: the same sum printed in three places is three stated totals.
 */
export type StatedTotal = {
  readonly id: string
  readonly place: string
  readonly section: string | null
  readonly year: number | null
  readonly source: string | null
  readonly amount: string
  readonly unit: MoneyUnit
  /** «оның ішінде»: a part named within another total of the same place. Not compared with sums of rows. */
  readonly isPart: boolean
}

/** When a target is to be reached: a year (the end of a stage is one too), a span of years, or not said. */
export type TargetTime =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'stage'; readonly year: number }
  | { readonly kind: 'period'; readonly from: number; readonly until: number }
  | { readonly kind: 'undated' }

export type PlannedTarget = {
  readonly time: TargetTime
  readonly value: string
  readonly comparator: Comparator
}

/** Where an indicator stood. `comparable` false: it was measured in another way, and no target is held against it. */
export type Baseline = {
  readonly value: string
  readonly year: number | null
  /** A period, or the document's own words for the time: «қазіргі уақытта». */
  readonly asOf?: string | null
  readonly comparable?: boolean | null
}

/** A target indicator as an edition has it. What the document does not say is null, and listed by `lacksOf`. */
export type PlanIndicator = {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly unit: string
  readonly kind: IndicatorKind
  readonly direction: 'higher' | 'lower'
  readonly formula: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly weight: string | null
  readonly section: string | null
  readonly owner: string | null
  readonly source: string | null
  readonly baseline: Baseline | null
  /** The year that a change is measured against. */
  readonly baseYear?: number | null
  readonly targets: readonly PlannedTarget[]
  /** The passport indicator's twin in a section, or the other way round (S15). */
  readonly twin: string | null
}

/** Who reports to whom and when; `deadline` as printed. */
export type ReportingDuty = {
  readonly id: string
  readonly from: readonly string[]
  readonly to: string | null
  readonly deadline: string | null
  /** Consolidates what others report to `from`. */
  readonly consolidates: boolean
}

/** One edition of a programme, whole, as plain data: what the finder, the money and the calendar are computed from. */
export type Plan = {
  readonly programme: string
  readonly years: { readonly from: number; readonly until: number }
  /** How often the executors report. */
  readonly frequency: PeriodKind
  /** Calendar dates; `until` is the day of repeal. */
  readonly inForce: { readonly from: string; readonly until: string | null }
  readonly stages: readonly {
    readonly number: string
    readonly from: number
    readonly until: number
    readonly place: string
  }[]
  readonly rows: readonly PlanRow[]
  readonly totals: readonly StatedTotal[]
  readonly indicators: readonly PlanIndicator[]
  readonly duties: readonly ReportingDuty[]
}
