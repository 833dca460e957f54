import type { Exact } from './exact.ts'
import { add, divide, exactOf, isNegative, isZero, maximum, subtract, ZERO } from './exact.ts'
import type { Computed, Figures } from './figure.ts'
import type { CompiledIndicator, OperandDefinition, OperandNature, TimeRule } from './indicator.ts'
import { computeFrom, readPartialInputs, stateOutcome } from './indicator.ts'
import type { Period } from './period.ts'
import { comparePeriods } from './period.ts'

export type QuarterFigures = { readonly period: Period; readonly figures: Figures }

/** A quarter's own value; `correction` is what a running total fell by, below zero, and needs a reason (S10). */
export type OwnValue =
  | { readonly state: 'value' | 'correction'; readonly value: Exact }
  | { readonly state: 'not-known'; readonly reason: 'previous-not-reported' }

/**
 * What a quarter itself brought (S10): the figure as it is, but for a running total Qn − Qn−1.
 * 10, 25, 24 → +10, +15, correction −1. `previous` is the figure of the quarter before in the same year,
 * `'start-of-year'` in the first, `undefined` when it was not reported: then the own value is not known.
 */
export function quarterOwnValue(
  nature: OperandNature,
  current: Exact,
  previous: Exact | 'start-of-year' | undefined,
): OwnValue {
  if (nature !== 'running-total' || previous === 'start-of-year') return { state: 'value', value: current }
  if (previous === undefined) return { state: 'not-known', reason: 'previous-not-reported' }
  const value = subtract(current, previous)
  return { state: isNegative(value) ? 'correction' : 'value', value }
}

/** How much a running total fell by within the year, above zero; `undefined` when it did not fall (S10). */
export function runningTotalFall(current: Exact, previous: Exact): Exact | undefined {
  const fall = subtract(previous, current)
  return isNegative(fall) || isZero(fall) ? undefined : fall
}

/** An operand's rule over the quarters: its own, else by nature; a running total already holds its past (S9). */
export function timeRuleOf({ nature, timeRule }: OperandDefinition): TimeRule {
  if (nature === 'running-total' || nature === 'constant') return 'last'
  return timeRule ?? (nature === 'flow' ? 'sum' : 'last')
}

type Quarter = { period: Period; values: Readonly<Record<string, Exact>>; countedAsZero: readonly string[] }

/**
 * The indicator from the start of the year to the last given quarter (S9–S12). Give every quarter that has begun
 * to be due, also those without figures; order does not matter. Flows add up, stocks and running totals count as
 * they last stood, averages and maxima as declared; then the formula is applied once: Σ/Σ, Σ/last, last/last.
 * A quarter without a needed figure is left out whole, from both sides of a ratio, and named: `incomplete` (S11).
 * Quarters declared not applicable or not due yet bring nothing and are no hole.
 */
export function yearToDate(compiled: CompiledIndicator, quarters: readonly QuarterFigures[]): Computed {
  const ordered = quarters.toSorted((a, b) => comparePeriods(a.period, b.period))
  const outcomes = ordered.map(({ figures }) => stateOutcome(compiled.keys, figures))
  const blocking = outcomes.find((outcome) => outcome?.state === 'error') ?? outcomes.find(isWithheld)
  if (blocking !== undefined) return blocking
  const active = ordered.filter((_, index) => outcomes[index] === undefined)
  if (active.length === 0)
    return outcomes.findLast(isNotApplicable) ?? outcomes.at(-1) ?? nothingReported(compiled)
  const read: Quarter[] = []
  for (const { period, figures } of active) {
    const inputs = readPartialInputs(compiled, figures)
    if ('state' in inputs) return inputs
    read.push({ period, ...inputs })
  }
  return closeYear(compiled, read)
}

function isWithheld(outcome: Computed | undefined): outcome is Computed {
  return outcome?.state === 'withheld'
}

function isNotApplicable(outcome: Computed | undefined): outcome is Computed {
  return outcome?.state === 'not-applicable'
}

function nothingReported({ keys }: CompiledIndicator): Computed {
  return { state: 'missing-inputs', have: 0, need: keys.length, missing: keys }
}

/** Applies the formula at the last quarter that has everything; the holes are those after it and those before it. */
function closeYear(compiled: CompiledIndicator, quarters: readonly Quarter[]): Computed {
  const { operands, keys } = compiled
  const isConstant = (operand: OperandDefinition) => operand.nature === 'constant'
  const varying = operands.filter((operand) => !isConstant(operand))
  const adding = varying.filter((operand) => timeRuleOf(operand) !== 'last')
  const hasAll = ({ values }: Quarter, wanted: readonly OperandDefinition[]) =>
    wanted.every(({ key }) => values[key] !== undefined)
  const closingAt = quarters.findLastIndex((quarter) => hasAll(quarter, varying))
  const constants = new Map(operands.filter(isConstant).map(({ key }) => [key, lastValue(quarters, key)]))
  const closing = quarters[closingAt]
  if (closing === undefined || [...constants.values()].includes(undefined))
    return missingAtEnd(keys, quarters)
  const whole = quarters.filter((quarter, index) => index <= closingAt && hasAll(quarter, adding))
  const values: Record<string, Exact> = Object.create(null)
  for (const operand of operands) {
    const { key } = operand
    values[key] =
      constants.get(key) ??
      combined(
        timeRuleOf(operand),
        whole.flatMap((quarter) => quarter.values[key] ?? []),
        closing.values[key],
      )
  }
  const without = quarters.filter((quarter) => !whole.includes(quarter)).map(({ period }) => period)
  return finish(computeFrom(compiled, values), without, whole)
}

function lastValue(quarters: readonly Quarter[], key: string): Exact | undefined {
  const isReported = ({ values, countedAsZero }: Quarter) =>
    values[key] !== undefined && !countedAsZero.includes(key)
  return (quarters.findLast(isReported) ?? quarters.at(-1))?.values[key]
}

function missingAtEnd(keys: readonly string[], quarters: readonly Quarter[]): Computed {
  const last = quarters.at(-1)
  const missing = keys.filter((key) => last?.values[key] === undefined)
  return { state: 'missing-inputs', have: keys.length - missing.length, need: keys.length, missing }
}

function combined(rule: TimeRule, values: readonly Exact[], last: Exact | undefined): Exact {
  if (rule === 'last') return last ?? ZERO
  if (rule === 'max') return values.reduce(maximum)
  const total = values.reduce(add, ZERO)
  return rule === 'sum' ? total : (divide(total, exactOf(values.length)) ?? total)
}

function finish(computed: Computed, without: readonly Period[], whole: readonly Quarter[]): Computed {
  if (computed.state !== 'value') return computed
  const zeros = [...new Set(whole.flatMap(({ countedAsZero }) => countedAsZero))]
  const noted = zeros.length === 0 ? {} : { countedAsZero: zeros }
  if (without.length === 0) return { ...computed, ...noted }
  return { state: 'incomplete', value: computed.value, without, ...noted }
}
