import { assessValue } from '#shared/engine/assess-value.ts'
import type { MeasuredIndicator } from '#shared/engine/indicator-path.ts'
import type { PlannedTarget, TargetTime } from '#shared/engine/plan.ts'
import type { ScoringMethod } from '#shared/engine/score.ts'

const METHOD: ScoringMethod = {
  version: '2024-1',
  cap: '1',
  bands: [
    { band: 'on-track', from: '1' },
    { band: 'at-risk', from: '0.9' },
    { band: 'off-track', from: null },
  ],
}

export const target = (time: TargetTime, value: string, comparator: PlannedTarget['comparator'] = '>=') => ({
  time,
  value,
  comparator,
})
export const stage = (year: number, value: string, comparator?: PlannedTarget['comparator']) =>
  target({ kind: 'stage', year }, value, comparator)
export const year = (of: number, value: string, comparator?: PlannedTarget['comparator']) =>
  target({ kind: 'year', year: of }, value, comparator)
export const printed = (value: string, of: number | null) => ({ value, year: of, comparable: true })

export type Given = Partial<MeasuredIndicator> & { readonly targets: readonly PlannedTarget[] }

const measured = (given: Given): MeasuredIndicator => ({
  kind: 'share',
  direction: 'higher',
  baseline: null,
  baseYear: null,
  ...given,
})

export const assessed = (given: Given, period: string, value: string | null) =>
  assessValue(measured(given), { period, value, method: METHOD })
