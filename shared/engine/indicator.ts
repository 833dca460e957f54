import type { Exact } from './exact.ts'
import { compare, isNegative, parseExact, ZERO } from './exact.ts'
import type { Computed, ComputedError, Figure, Figures } from './figure.ts'
import { evaluateFormula } from './formula/evaluate.ts'
import { parseFormula } from './formula/parse.ts'
import type { FormulaTree } from './formula/tree.ts'
import { operandsOf } from './formula/tree.ts'
import type { ShareParts } from './share.ts'
import { shareParts } from './share.ts'

/** What a quarter's figure of an operand covers (S9). */
export const OPERAND_NATURES = ['flow', 'running-total', 'stock', 'constant'] as const
export const TIME_RULES = ['sum', 'last', 'average', 'max'] as const
export const INDICATOR_KINDS = [
  'share',
  'coverage',
  'growth',
  'count',
  'ratio',
  'rate',
  'index',
  'rank',
  'duration',
  'change',
  'milestone',
] as const

export type OperandNature = (typeof OPERAND_NATURES)[number]
export type TimeRule = (typeof TIME_RULES)[number]
export type IndicatorKind = (typeof INDICATOR_KINDS)[number]

/** A named input of a formula; its nature says what a quarter's figure covers (S9). */
export type OperandDefinition = {
  readonly key: string
  readonly nature: OperandNature
  readonly timeRule?: TimeRule
}

/** `missingAsZero` names the operands that the indicator's method counts as 0 when they are not reported (S7). */
export type IndicatorDefinition = {
  readonly formula: string
  readonly operands: readonly OperandDefinition[]
  readonly kind: IndicatorKind
  readonly direction: 'higher' | 'lower'
  readonly missingAsZero?: readonly string[]
}

/** A definition with its formula parsed; `operands` are those that the formula uses, `share` only that of a share. */
export type CompiledIndicator = {
  readonly definition: IndicatorDefinition
  readonly tree: FormulaTree
  readonly operands: readonly OperandDefinition[]
  readonly keys: readonly string[]
  readonly missingAsZero: ReadonlySet<string>
  readonly share?: ShareParts
}

/**
 * Parses a definition once, for reuse over periods and bodies.
 * Throws RangeError when the formula does not parse: definitions are checked with `parseFormula` before they are kept.
 */
export function compileIndicator(definition: IndicatorDefinition): CompiledIndicator {
  const declared = new Map(definition.operands.map((operand) => [operand.key.normalize('NFC'), operand]))
  const parsed = parseFormula(definition.formula, [...declared.keys()])
  if (!parsed.ok) throw new RangeError(`formula with problems: ${JSON.stringify(parsed.problems)}`)
  const operands = operandsOf(parsed.tree).flatMap((key) => declared.get(key) ?? [])
  const share = definition.kind === 'share' ? shareParts(parsed.tree) : undefined
  const compiled = {
    definition,
    tree: parsed.tree,
    operands,
    keys: operands.map(({ key }) => key),
    missingAsZero: new Set(definition.missingAsZero),
  }
  return share === undefined ? compiled : { ...compiled, share }
}

export function figureOf(figures: Figures, key: string): Figure | undefined {
  return Object.hasOwn(figures, key) ? figures[key] : undefined
}

/**
 * What an indicator comes to from one period's figures (S1, S6, S7, S8).
 * One figure in error makes the whole an error, then one withheld makes it withheld, then one not applicable;
 * all not due is not due; a missing one gives k of n inputs. `missingAsZero` operands count as 0 once at least one
 * operand is reported: figures of which none is reported never turn into a number (S1).
 */
export function computeIndicator(compiled: CompiledIndicator, figures: Figures): Computed {
  const inputs = readInputs(compiled, figures)
  if ('state' in inputs) return inputs
  const computed = computeFrom(compiled, inputs.values)
  if (computed.state !== 'value' || inputs.countedAsZero.length === 0) return computed
  return { ...computed, countedAsZero: inputs.countedAsZero }
}

/** Operand values for the formula: `have` of them reported, `countedAsZero` filled in as the method says (S7). */
export type Inputs = {
  readonly values: Readonly<Record<string, Exact>>
  readonly have: number
  readonly countedAsZero: readonly string[]
}

const NOTHING: readonly string[] = []

/** All operand values of one period, or the outcome that stands in their way. */
function readInputs(compiled: CompiledIndicator, figures: Figures): Inputs | Computed {
  const inputs = readPartialInputs(compiled, figures)
  if ('state' in inputs || inputs.have === compiled.keys.length) return inputs
  const outcome = stateOutcome(compiled.keys, figures)
  if (outcome !== undefined) return outcome
  const missing = compiled.keys.filter((key) => !Object.hasOwn(inputs.values, key))
  if (missing.length === 0) return inputs
  return { state: 'missing-inputs', have: inputs.have, need: compiled.keys.length, missing }
}

/** The operand values that one period has; an error when one of them is no decimal. */
export function readPartialInputs(
  { keys, missingAsZero }: CompiledIndicator,
  figures: Figures,
): Inputs | ComputedError {
  const values: Record<string, Exact> = {}
  let have = 0
  for (const key of keys) {
    const figure = figureOf(figures, key)
    if (figure?.state !== 'value') continue
    const value = parseExact(figure.value)
    if (value === undefined) return { state: 'error', cause: 'unreadable', operand: key }
    values[key] = value
    have++
  }
  if (have === 0 || have === keys.length || missingAsZero.size === 0)
    return { values, have, countedAsZero: NOTHING }
  const isBlank = (key: string) => (figureOf(figures, key)?.state ?? 'not-reported') === 'not-reported'
  const countedAsZero = keys.filter((key) => missingAsZero.has(key) && isBlank(key))
  for (const key of countedAsZero) values[key] = ZERO
  return { values, have, countedAsZero }
}

/** The outcome of a period's figures that is not a value: error, withheld, not applicable, all not due (S1). */
export function stateOutcome(keys: readonly string[], figures: Figures): Computed | undefined {
  let outcome: Computed | undefined
  let notDue = 0
  for (const key of keys) {
    const figure = figureOf(figures, key)
    if (figure === undefined || figure.state === 'value') continue
    const ground = figure.ground === undefined ? {} : { ground: figure.ground }
    if (figure.state === 'error') return { state: 'error', cause: 'reported-error', operand: key, ...ground }
    if (figure.state === 'withheld') outcome = { state: 'withheld' }
    if (figure.state === 'not-applicable')
      outcome ??= { state: 'not-applicable', reason: 'declared', ...ground }
    if (figure.state === 'not-due') notDue++
  }
  return outcome ?? (notDue === keys.length ? { state: 'not-due' } : undefined)
}

/**
 * The formula's value from complete operand values: no cases or an error when it divides by zero (S6);
 * a share is refused when an operand is below zero or its part exceeds the whole (S8).
 */
export function computeFrom(compiled: CompiledIndicator, values: Readonly<Record<string, Exact>>): Computed {
  if (compiled.definition.kind === 'share') {
    for (const operand of compiled.keys) {
      const value = values[operand]
      if (value !== undefined && isNegative(value)) return { state: 'error', cause: 'negative', operand }
    }
  }
  const outcome = evaluateFormula(compiled.tree, values)
  if (outcome.state !== 'value' || compiled.share === undefined) return outcome
  return partExceedsWhole(compiled.share, values) ?? outcome
}

function partExceedsWhole(share: ShareParts, values: Readonly<Record<string, Exact>>): Computed | undefined {
  const numerator = evaluateFormula(share.numerator, values)
  const denominator = evaluateFormula(share.denominator, values)
  if (numerator.state !== 'value' || denominator.state !== 'value') return undefined
  if (compare(numerator.value, denominator.value) <= 0) return undefined
  return {
    state: 'error',
    cause: 'part-exceeds-whole',
    numerator: numerator.value,
    denominator: denominator.value,
  }
}
