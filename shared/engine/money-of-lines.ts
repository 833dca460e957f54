import { add, exact, toText, ZERO } from './exact.ts'
import { SPENT_OF_ALLOCATED, SPENT_OF_PLANNED } from './execution.ts'
import type { Computed, Figure, Figures } from './figure.ts'
import { compileIndicator } from './indicator.ts'
import type { LeftOut } from './money.ts'
import { sumMoney } from './money.ts'
import type { BudgetLine, MoneyUnit } from './plan.ts'
import type { MoneyLine } from './programme-money.ts'
import { rollUp } from './roll-up.ts'

/**
 * Lines put together: amounts as Σ, per cents as Σ/Σ over the lines that have both numbers (S13). `compared` are the sums
 * that the per cent of the plan is made of; `missing` are the bodies whose money is expected and not there (S14).
 */
export type MoneyOfLines = {
  readonly planned: { readonly value: string | null; readonly lines: number; readonly leftOut: LeftOut }
  readonly allocated: Computed
  readonly spent: Computed
  readonly spentOfPlanned: Computed
  readonly spentOfAllocated: Computed
  readonly compared: { readonly planned: string; readonly spent: string; readonly lines: number } | null
  readonly missing: readonly string[]
}

/** One line or many, put together. */
export function moneyOf(lines: readonly MoneyLine[], unit: MoneyUnit): MoneyOfLines {
  const [allocated, spent] = [sumOf(lines, 'allocated'), sumOf(lines, 'spent')]
  const ofPlanned = ratioLines(lines, 'planned')
  const ofAllocated = ratioLines(lines, 'allocated')
  return {
    planned: plannedOf(lines, unit),
    allocated: allocated.computed,
    spent: spent.computed,
    spentOfPlanned: deduplicated(rollUp(SPENT_OF_PLANNED, ofPlanned).computed),
    spentOfAllocated: deduplicated(rollUp(SPENT_OF_ALLOCATED, ofAllocated).computed),
    compared: comparedOf(ofPlanned),
    missing: [...new Set([...allocated.missing, ...spent.missing])],
  }
}

const SUM = compileIndicator({
  formula: 'amount',
  operands: [{ key: 'amount', nature: 'flow' }],
  kind: 'count',
  direction: 'higher',
})

function sumOf(lines: readonly MoneyLine[], part: 'allocated' | 'spent') {
  const contributions = lines.flatMap(({ told }) =>
    told.map((one) => ({ body: one.body, figures: { amount: one[part] } })),
  )
  const { computed, coverage } = rollUp(SUM, contributions)
  return { computed: deduplicated(computed), missing: coverage.missing }
}

/** A body that is left out with several lines is named once. */
function deduplicated(computed: Computed): Computed {
  if (computed.state !== 'incomplete') return computed
  return { ...computed, without: [...new Set(computed.without)] }
}

type RatioLine = { readonly body: string; readonly figures: Figures }

/** Lines as parts of a per cent; a line that lacks a body's money is missing as a whole, and names its row. */
function ratioLines(lines: readonly MoneyLine[], whole: 'planned' | 'allocated'): RatioLine[] {
  return lines.map((line) => {
    const spent = wholeFigure(line, 'spent')
    const against = whole === 'planned' ? plannedFigure(line) : wholeFigure(line, 'allocated')
    return { body: line.row, figures: { spent, [whole]: spent.state === 'not-due' ? spent : against } }
  })
}

function plannedFigure({ planned }: MoneyLine): Figure {
  return planned === null ? { state: 'not-applicable' } : { state: 'value', value: planned }
}

function wholeFigure(line: MoneyLine, part: 'allocated' | 'spent'): Figure {
  const { computed } = sumOf([line], part)
  if (computed.state === 'value') return { state: 'value', value: textOf(computed.value) }
  if (computed.state === 'incomplete' || computed.state === 'missing-inputs') return { state: 'not-reported' }
  return { state: computed.state }
}

const PLACES = 40
const textOf = (value: Parameters<typeof toText>[0]) => toText(value, PLACES)

function comparedOf(lines: readonly RatioLine[]): MoneyOfLines['compared'] {
  let [planned, spent, count] = [ZERO, ZERO, 0]
  for (const { figures } of lines) {
    const [whole, part] = [figures.planned, figures.spent]
    if (whole?.state !== 'value' || part?.state !== 'value') continue
    planned = add(planned, exact(whole.value))
    spent = add(spent, exact(part.value))
    count++
  }
  return count === 0 ? null : { planned: textOf(planned), spent: textOf(spent), lines: count }
}

function plannedOf(lines: readonly MoneyLine[], unit: MoneyUnit): MoneyOfLines['planned'] {
  const amounts = lines.flatMap(({ planned, year, source }): BudgetLine[] =>
    planned === null ? [] : [{ year, source, state: 'amount', amount: planned, unit }],
  )
  const leftOut: { -readonly [state in keyof LeftOut]: number } = {}
  for (const line of lines) {
    for (const [state, count] of Object.entries(line.leftOut) as [keyof LeftOut, number][])
      leftOut[state] = (leftOut[state] ?? 0) + count
  }
  return { value: sumMoney(amounts, unit).computed, lines: amounts.length, leftOut }
}
