import type { Exact } from './exact.ts'
import { add, ZERO } from './exact.ts'
import type { Computed, Figures } from './figure.ts'
import type { FormulaTree } from './formula/tree.ts'
import { operandsOf } from './formula/tree.ts'
import type { CompiledIndicator } from './indicator.ts'
import { computeFrom, computeIndicator, readPartialInputs } from './indicator.ts'
import type { LinkedResult } from './linked.ts'
import { countOnce } from './linked.ts'
import { rollUpBounds } from './roll-up-bounds.ts'

/**
 * One body's part of a consolidated figure. `lastAcceptedFigures` serve only the bounds while the body is missing.
 * Contributions with the same `countsOnceWith` are one result told twice, and count once (S15).
 */
export type Contribution = {
  readonly body: string
  readonly figures?: Figures | undefined
  readonly lastAcceptedFigures?: Figures | undefined
  readonly countsOnceWith?: string | undefined
}

/** Who is in and who is not (S14); `expected` counts those that are in, missing, withheld or in error. */
export type Coverage = {
  readonly expected: number
  readonly included: readonly string[]
  readonly missing: readonly string[]
  readonly withheld: readonly string[]
  readonly inError: readonly string[]
  readonly notExpected: readonly string[]
  readonly linked: readonly LinkedResult[]
}

export type RolledUp = {
  readonly computed: Computed
  readonly coverage: Coverage
  readonly bounds?: { readonly low: Exact; readonly high: Exact }
}

type Assessed = { readonly contribution: Contribution; readonly computed: Computed }
type Standing = 'included' | 'missing' | 'withheld' | 'inError' | 'notExpected'

/**
 * The consolidated figure (S13): every operand is summed over the bodies, then the formula is applied once, so that
 * percentages come to Σ numerator / Σ denominator: 1/2 and 30/100 → 30.39 %. While a body is missing it is `incomplete`
 * without that body (`missing-inputs` of bodies when the others had no cases), and a share carries bounds from the last accepted denominators (S14); a withheld body is bounded
 * only if the caller gives its last accepted figures. Ranks, indices and ready-made percentages do not add up:
 * over more than one body they are `not-applicable: not-additive`.
 */
export function rollUp(compiled: CompiledIndicator, contributions: readonly Contribution[]): RolledUp {
  const { counted, linked } = countOnce(compiled, contributions)
  const assessed = counted.map((contribution) => ({
    contribution,
    computed: computeIndicator(compiled, contribution.figures ?? {}),
  }))
  const coverage = coverageOf(assessed, linked)
  const included = assessed.filter(({ computed }) => standingOf(computed) === 'included')
  const sums = sumOperands(compiled, included)
  const computed = consolidated(compiled, { assessed, included, coverage, sums })
  if (coverage.expected === included.length || computed.state === 'not-applicable')
    return { computed, coverage }
  const bounds = rollUpBounds(compiled, sums, assessed.flatMap(openBody))
  return bounds === undefined ? { computed, coverage } : { computed, coverage, bounds }
}

/** A body that is expected and not in the total; figures in error say nothing about its whole. */
function openBody({
  contribution,
  computed,
}: Assessed): Pick<Contribution, 'figures' | 'lastAcceptedFigures'>[] {
  const standing = standingOf(computed)
  if (standing === 'inError') return [{ lastAcceptedFigures: contribution.lastAcceptedFigures }]
  return standing === 'missing' || standing === 'withheld' ? [contribution] : []
}

function standingOf(computed: Computed): Standing {
  if (computed.state === 'value') return 'included'
  if (computed.state === 'not-applicable') return computed.reason === 'no-cases' ? 'included' : 'notExpected'
  if (computed.state === 'not-due') return 'notExpected'
  if (computed.state === 'error') return 'inError'
  return computed.state === 'withheld' ? 'withheld' : 'missing'
}

function coverageOf(assessed: readonly Assessed[], linked: readonly LinkedResult[]): Coverage {
  const bodies: Record<Standing, string[]> = {
    included: [],
    missing: [],
    withheld: [],
    inError: [],
    notExpected: [],
  }
  for (const { contribution, computed } of assessed) bodies[standingOf(computed)].push(contribution.body)
  return { expected: assessed.length - bodies.notExpected.length, ...bodies, linked }
}

type Sums = Readonly<Record<string, Exact>>

function sumOperands(compiled: CompiledIndicator, included: readonly Assessed[]): Sums {
  const sums: Record<string, Exact> = Object.create(null)
  for (const key of compiled.keys) sums[key] = ZERO
  for (const { contribution } of included) {
    const inputs = readPartialInputs(compiled, contribution.figures ?? {})
    if ('state' in inputs) continue
    for (const key of compiled.keys) sums[key] = add(sums[key] ?? ZERO, inputs.values[key] ?? ZERO)
  }
  return sums
}

type Consolidation = {
  readonly assessed: readonly Assessed[]
  readonly included: readonly Assessed[]
  readonly coverage: Coverage
  readonly sums: Sums
}

function consolidated(
  compiled: CompiledIndicator,
  { assessed, included, coverage, sums }: Consolidation,
): Computed {
  if (included.length === 0) return withoutAny(assessed, coverage)
  if (coverage.expected > 1 && !addsUp(compiled)) return { state: 'not-applicable', reason: 'not-additive' }
  const computed = computeFrom(compiled, sums)
  const without = [...coverage.missing, ...coverage.withheld, ...coverage.inError]
  if (computed.state === 'not-applicable' && without.length > 0) {
    return { state: 'missing-inputs', have: included.length, need: coverage.expected, missing: without }
  }
  if (computed.state !== 'value') return computed
  const zeros = included.flatMap(({ computed: own }) =>
    'countedAsZero' in own ? (own.countedAsZero ?? []) : [],
  )
  const noted = zeros.length === 0 ? {} : { countedAsZero: [...new Set(zeros)] }
  if (without.length === 0) return { ...computed, ...noted }
  return { state: 'incomplete', value: computed.value, without, ...noted }
}

function withoutAny(assessed: readonly Assessed[], coverage: Coverage): Computed {
  if (coverage.inError.length === coverage.expected && coverage.expected > 0) {
    return assessed.find(({ computed }) => computed.state === 'error')?.computed ?? { state: 'not-reported' }
  }
  if (coverage.expected > 0) {
    return { state: coverage.withheld.length === coverage.expected ? 'withheld' : 'not-reported' }
  }
  const declared = assessed.find(({ computed }) => computed.state === 'not-applicable')?.computed
  if (assessed.some(({ computed }) => computed.state === 'not-due')) return { state: 'not-due' }
  return declared ?? { state: 'not-reported' }
}

/** Whether sums of operands mean something: counts do; a share typed ready-made, a rank or an index does not. */
function addsUp({ definition: { kind }, tree }: CompiledIndicator): boolean {
  if (kind === 'rank' || kind === 'index') return false
  return kind === 'count' || kind === 'change' || kind === 'milestone' || dividesByOperand(tree)
}

function dividesByOperand(tree: FormulaTree): boolean {
  if (tree.kind === 'negation') return dividesByOperand(tree.inner)
  if (tree.kind === 'function') return tree.parts.some(dividesByOperand)
  if (tree.kind !== 'operation') return false
  const divides = tree.operator === '/' && operandsOf(tree.right).length > 0
  return divides || dividesByOperand(tree.left) || dividesByOperand(tree.right)
}
