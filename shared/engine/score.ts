import type { Exact } from './exact.ts'
import {
  add,
  compare,
  divide,
  exact,
  exactOf,
  HUNDRED,
  isNegative,
  minimum,
  multiply,
  quantize,
  subtract,
  ZERO,
} from './exact.ts'
import type { Computed } from './figure.ts'

export const BANDS = ['on-track', 'at-risk', 'off-track'] as const

export type Band = (typeof BANDS)[number]

/** A version of the method: the cap on over-fulfilment inside a score, and the bands' inclusive lower edges (S18, S19). */
export type ScoringMethod = {
  readonly version: string
  readonly cap: string
  readonly bands: readonly { readonly band: Band; readonly from: string | null }[]
}

/** The version of the method in force on a date; the earliest one for what lies before it. Undefined where there is none. */
export function methodOn<Method extends ScoringMethod & { readonly effectiveFrom: string }>(
  methods: readonly Method[],
  date: string,
): Method | undefined {
  const dated = methods.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  return dated.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? dated[0]
}

/** One KPI of a section: its weight in points, and what it achieved against its target for the period. */
export type ScoreItem = {
  readonly weight: string
  readonly hasTarget: boolean
  readonly computed: Computed
  readonly achievement?: Exact | undefined
}

/**
 * A score of 0 to 100 (× cap). `totalWeight` are all points, `assessedWeight` those that can be assessed in the period,
 * `reportedWeight` those with a value: the divisor, always shown (S20). `bounds`: what is missing taken at 0 and at the cap.
 */
export type SectionScore = {
  readonly state: 'value' | 'incomplete' | 'not-reported' | 'withheld' | 'not-applicable' | 'not-due'
  readonly value?: Exact
  readonly assessedWeight: Exact
  readonly reportedWeight: Exact
  readonly totalWeight: Exact
  readonly bounds?: { readonly low: Exact; readonly high: Exact }
}

type Edges = {
  readonly lowest: Band
  readonly edges: readonly { readonly band: Band; readonly from: Exact }[]
}

/** The edges of a method as numbers, highest first: read once for each method, not for each indicator. */
const edgesOfMethods = new WeakMap<ScoringMethod, Edges>()

function edgesOf(method: ScoringMethod): Edges {
  const known = edgesOfMethods.get(method)
  if (known !== undefined) return known
  const edges = method.bands
    .flatMap(({ band, from }) => (from === null ? [] : [{ band, from: exact(from) }]))
    .sort((a, b) => compare(b.from, a.from))
  const read = { lowest: method.bands.find(({ from }) => from === null)?.band ?? 'off-track', edges }
  edgesOfMethods.set(method, read)
  return read
}

/** The band with the highest inclusive lower edge that the ratio reaches (S19); off track when it reaches none. */
export function bandOf(ratio: Exact, method: ScoringMethod): Band {
  const { lowest, edges } = edgesOf(method)
  return edges.find(({ from }) => compare(ratio, from) >= 0)?.band ?? lowest
}

type Standing = 'reported' | 'partial' | 'missing' | 'withheld' | 'not-due' | 'not-assessed'

function standingOf({ hasTarget, computed, achievement }: ScoreItem): Standing {
  if (!hasTarget || computed.state === 'not-applicable') return 'not-assessed'
  if (computed.state === 'not-due' || computed.state === 'withheld') return computed.state
  if (achievement === undefined) return 'missing'
  if (computed.state === 'value') return 'reported'
  return computed.state === 'incomplete' ? 'partial' : 'missing'
}

type Tally = {
  total: Exact
  assessed: Exact
  reported: Exact
  points: Exact
  /** Of the reported weight and points, those of values with a hole (S11). */
  partial: Exact
  partialPoints: Exact
}

/**
 * The score of a section (S18–S20): 100 · Σ weight · min(achievement, cap) / Σ weight of the KPIs with a value; an
 * achievement below zero counts from 0. KPIs without a target that year, not applicable or not due yet are not assessed.
 * A KPI that is due and has no value, or a value with a hole (S11), makes the score incomplete; its weight is never
 * spread over the others silently: the bounds tell what it may still change.
 */
export function scoreSection(items: readonly ScoreItem[], method: ScoringMethod): SectionScore {
  const cap = exact(method.cap)
  const standings = items.map(standingOf)
  const tally = tallyOf(items, standings, cap)
  const weights = { assessedWeight: tally.assessed, reportedWeight: tally.reported, totalWeight: tally.total }
  const isIn = (...wanted: Standing[]) => standings.some((standing) => wanted.includes(standing))
  if (!isIn('reported', 'partial', 'missing', 'withheld')) {
    return { state: isIn('not-due') ? 'not-due' : 'not-applicable', ...weights }
  }
  const bounds = boundsOf(tally, cap)
  if (bounds === undefined) return { state: 'not-applicable', ...weights }
  const share = divide(tally.points, tally.reported)
  if (share === undefined) return { state: isIn('missing') ? 'not-reported' : 'withheld', ...weights, bounds }
  const value = multiply(HUNDRED, share)
  if (isIn('partial', 'missing', 'withheld')) return { state: 'incomplete', value, ...weights, bounds }
  return { state: 'value', value, ...weights }
}

function tallyOf(items: readonly ScoreItem[], standings: readonly Standing[], cap: Exact): Tally {
  const tally = {
    total: ZERO,
    assessed: ZERO,
    reported: ZERO,
    points: ZERO,
    partial: ZERO,
    partialPoints: ZERO,
  }
  for (const [index, { weight, achievement }] of items.entries()) {
    const [points, standing] = [exact(weight), standings[index]]
    tally.total = add(tally.total, points)
    if (standing === 'not-assessed' || standing === 'not-due') continue
    tally.assessed = add(tally.assessed, points)
    if (achievement === undefined || (standing !== 'reported' && standing !== 'partial')) continue
    const counted = isNegative(achievement) ? ZERO : minimum(achievement, cap)
    const scored = quantize(multiply(points, counted))
    tally.reported = add(tally.reported, points)
    tally.points = add(tally.points, scored)
    if (standing !== 'partial') continue
    tally.partial = add(tally.partial, points)
    tally.partialPoints = add(tally.partialPoints, scored)
  }
  return tally
}

function boundsOf(tally: Tally, cap: Exact): { low: Exact; high: Exact } | undefined {
  const certain = subtract(tally.reported, tally.partial)
  const certainPoints = subtract(tally.points, tally.partialPoints)
  const open = multiply(subtract(tally.assessed, certain), cap)
  const low = divide(multiply(HUNDRED, certainPoints), tally.assessed)
  const high = divide(multiply(HUNDRED, add(certainPoints, open)), tally.assessed)
  return low === undefined || high === undefined ? undefined : { low, high }
}

/** A body's score over its sections; `scoredSections` of `expectedSections` have a value. */
export type BodyScore = SectionScore & { readonly expectedSections: number; readonly scoredSections: number }

/**
 * The score of a body: the mean of its sections' scores (S20). Sections that are not applicable or not due are left
 * out; one without a value, or an incomplete one, makes the body's score incomplete, with bounds.
 */
export function scoreBody(sections: readonly SectionScore[]): BodyScore {
  const expected = sections.filter(({ state }) => state !== 'not-applicable' && state !== 'not-due')
  const values = expected.flatMap(({ value }) => value ?? [])
  const sum = (part: (section: SectionScore) => Exact) => sections.map(part).reduce(add, ZERO)
  const shown = {
    assessedWeight: sum((section) => section.assessedWeight),
    reportedWeight: sum((section) => section.reportedWeight),
    totalWeight: sum((section) => section.totalWeight),
    expectedSections: expected.length,
    scoredSections: values.length,
  }
  if (expected.length === 0) {
    const isNotDue = sections.some(({ state }) => state === 'not-due')
    return { state: isNotDue ? 'not-due' : 'not-applicable', ...shown }
  }
  const low = mean(expected.map(({ bounds, value }) => bounds?.low ?? value ?? ZERO))
  const high = mean(expected.map(({ bounds, value }) => bounds?.high ?? value ?? HUNDRED))
  const bounds = { low, high }
  if (values.length === 0) {
    const isWithheld = expected.every(({ state }) => state === 'withheld')
    return { state: isWithheld ? 'withheld' : 'not-reported', ...shown, bounds }
  }
  const value = mean(values)
  if (expected.every(({ state }) => state === 'value')) return { state: 'value', value, ...shown }
  return { state: 'incomplete', value, ...shown, bounds }
}

function mean(values: readonly Exact[]): Exact {
  const sum = values.map((value) => quantize(value)).reduce(add, ZERO)
  return divide(sum, exactOf(values.length)) ?? ZERO
}
