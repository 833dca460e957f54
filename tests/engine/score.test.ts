import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, toText, ZERO } from '#shared/engine/exact.ts'
import type { Computed } from '#shared/engine/figure.ts'
import type { ScoreItem, ScoringMethod, SectionScore } from '#shared/engine/score.ts'
import { bandOf, scoreBody, scoreSection } from '#shared/engine/score.ts'

const method: ScoringMethod = {
  version: '1',
  cap: '1',
  bands: [
    { band: 'on-track', from: '0.95' },
    { band: 'at-risk', from: '0.8' },
    { band: 'off-track', from: null },
  ],
}

const value: Computed = { state: 'value', value: ZERO }
const kpi = (weight: string, achieved?: string, computed: Computed = value): ScoreItem => ({
  weight,
  hasTarget: true,
  computed: achieved === undefined && computed.state === 'value' ? { state: 'not-reported' } : computed,
  achievement: achieved === undefined ? undefined : exact(achieved),
})
const other = (weight: string, state: 'not-applicable' | 'withheld' | 'not-due'): ScoreItem =>
  kpi(weight, undefined, state === 'not-applicable' ? { state, reason: 'declared' } : { state })
const untargeted = (weight: string): ScoreItem => ({ ...kpi(weight, '1'), hasTarget: false })

const told = ({ state, value: score, reportedWeight, assessedWeight, totalWeight, bounds }: SectionScore) => {
  const weights = [reportedWeight, assessedWeight, totalWeight].map((weight) => toText(weight)).join('/')
  const range = bounds === undefined ? '' : ` (${toText(bounds.low, 1)}–${toText(bounds.high, 1)})`
  return `${state} ${score === undefined ? '–' : toText(score, 1)} on ${weights}${range}`
}

describe('S18 the cap belongs to the scoring method and acts only inside a score', () => {
  test.each([
    ['1', 'value 75 on 100/100/100'],
    ['1.2', 'value 85 on 100/100/100'],
    ['3', 'value 125 on 100/100/100'],
  ])('200 % and 50 % on half the points each, capped at %s, is %s', (cap, expected) => {
    expect(told(scoreSection([kpi('50', '2'), kpi('50', '0.5')], { ...method, cap }))).toBe(expected)
  })

  test('an achievement below zero counts from 0', () => {
    expect(told(scoreSection([kpi('50', '-3'), kpi('50', '1')], method))).toBe('value 50 on 100/100/100')
  })
})

describe('S19 bands are data of the method, with inclusive lower edges', () => {
  test.each([
    ['1.3', 'on-track'],
    ['0.95', 'on-track'],
    ['0.949999', 'at-risk'],
    ['0.8', 'at-risk'],
    ['0.7999', 'off-track'],
    ['-1', 'off-track'],
  ])('%s is %s', (ratio, expected) => {
    expect(bandOf(exact(ratio), method)).toBe(expected)
    expect(bandOf(exact(ratio), { ...method, bands: method.bands.toReversed() })).toBe(expected)
  })
})

describe('S20 the score of a body over the KPIs that have a target that year', () => {
  test.each<[string, ScoreItem[], string]>([
    ['weights count', [kpi('30', '1'), kpi('70', '0.5')], 'value 65 on 100/100/100'],
    [
      '85 of 100 points are assessed when 15 have no target that year',
      [kpi('60', '1'), kpi('25', '0.6'), untargeted('15')],
      'value 88.2 on 85/85/100',
    ],
    [
      'a KPI that is due and not reported makes the score incomplete, its weight is not spread silently',
      [kpi('60', '1'), kpi('25', '0.6'), kpi('15')],
      'incomplete 88.2 on 85/100/100 (75–90)',
    ],
    [
      'a KPI in error makes it incomplete',
      [kpi('50', '1'), kpi('50', undefined, { state: 'error', cause: 'division-by-zero' })],
      'incomplete 100 on 50/100/100 (50–100)',
    ],
    [
      'missing inputs make it incomplete',
      [kpi('50', '1'), kpi('50', undefined, { state: 'missing-inputs', have: 1, need: 2, missing: ['b'] })],
      'incomplete 100 on 50/100/100 (50–100)',
    ],
    [
      'a withheld KPI makes it incomplete',
      [kpi('50', '0.5'), other('50', 'withheld')],
      'incomplete 50 on 50/100/100 (25–75)',
    ],
    [
      'a KPI that does not apply is not assessed',
      [kpi('50', '0.5'), other('50', 'not-applicable')],
      'value 50 on 50/50/100',
    ],
    [
      'a KPI that is not due yet is not assessed',
      [kpi('50', '0.5'), other('50', 'not-due')],
      'value 50 on 50/50/100',
    ],
    [
      'a value with a hole counts, and keeps the score incomplete',
      [kpi('50', '0.5'), kpi('50', '0.9', { state: 'incomplete', value: ZERO, without: ['2024-Q2'] })],
      'incomplete 70 on 100/100/100 (25–75)',
    ],
    ['a reported zero is a score of 0', [kpi('100', '0')], 'value 0 on 100/100/100'],
    [
      'nothing reported has no score',
      [kpi('40'), other('60', 'withheld')],
      'not-reported – on 0/100/100 (0–100)',
    ],
    [
      'all withheld is withheld',
      [other('40', 'withheld'), other('60', 'withheld')],
      'withheld – on 0/100/100 (0–100)',
    ],
    ['all not due is not due', [other('40', 'not-due'), untargeted('60')], 'not-due – on 0/0/100'],
    ['all not applicable is not applicable', [other('40', 'not-applicable')], 'not-applicable – on 0/0/40'],
    ['no targets that year is not applicable', [untargeted('40')], 'not-applicable – on 0/0/40'],
    ['no KPIs is not applicable', [], 'not-applicable – on 0/0/0'],
    ['weights of 0 give no score', [kpi('0', '1')], 'not-applicable – on 0/0/0'],
  ])('%s', (_, items, expected) => {
    expect(told(scoreSection(items, method))).toBe(expected)
  })

  const section = (...items: ScoreItem[]) => scoreSection(items, method)

  test.each<[string, SectionScore[], string]>([
    [
      'a body with two sections has their mean',
      [section(kpi('100', '1')), section(kpi('100', '0.5'))],
      'value 75 on 200/200/200',
    ],
    [
      'an incomplete section makes the body incomplete',
      [section(kpi('100', '1')), section(kpi('50', '0.5'), kpi('50'))],
      'incomplete 75 on 150/200/200 (62.5–87.5)',
    ],
    [
      'a silent section makes the body incomplete',
      [section(kpi('100', '1')), section(kpi('100'))],
      'incomplete 100 on 100/200/200 (50–100)',
    ],
    [
      'a section that does not apply is left out',
      [section(kpi('100', '0.5')), section(other('100', 'not-applicable'))],
      'value 50 on 100/100/200',
    ],
    [
      'all sections silent',
      [section(kpi('100')), section(other('100', 'withheld'))],
      'not-reported – on 0/200/200 (0–100)',
    ],
    ['all sections withheld', [section(other('100', 'withheld'))], 'withheld – on 0/100/100 (0–100)'],
    ['nothing due', [section(other('100', 'not-due')), section()], 'not-due – on 0/0/100'],
    ['no sections', [], 'not-applicable – on 0/0/0'],
  ])('%s', (_, sections, expected) => {
    expect(told(scoreBody(sections))).toBe(expected)
  })

  test('how many sections have a score is told', () => {
    const score = scoreBody([section(kpi('100', '1')), section(kpi('100')), section(untargeted('10'))])
    expect(score).toMatchObject({ expectedSections: 2, scoredSections: 1 })
  })

  test('the order of KPIs does not matter, and the later full score lies between the bounds', () => {
    const item = fc.record({
      weight: fc.integer({ min: 1, max: 30 }),
      achieved: fc.integer({ min: -50, max: 300 }),
      isOpen: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
        const full = items.map(({ weight, achieved }) => kpi(`${weight}`, (achieved / 100).toString()))
        const partial = full.map((one, index) => (items[index]?.isOpen ? kpi(one.weight) : one))
        const score = scoreSection(partial, method)
        expect(told(scoreSection(partial.toReversed(), method))).toBe(told(score))
        const final = Number(toText(scoreSection(full, method).value ?? ZERO, 9))
        if (score.bounds === undefined) return
        expect(Number(toText(score.bounds.low, 9))).toBeLessThanOrEqual(final)
        expect(Number(toText(score.bounds.high, 9))).toBeGreaterThanOrEqual(final)
      }),
    )
  })
})
