import { describe, expect, test } from 'vitest'
import { computedOf } from '#shared/engine/assess.ts'
import type { Figure } from '#shared/engine/figure.ts'
import { compileIndicator } from '#shared/engine/indicator.ts'
import { rowProblemText } from '#shared/language/row-problem-text.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { type FormFigure, rowProblems } from '#shared/rules/row-problems.ts'

const share = compileIndicator({
  formula: 'numerator / denominator * 100',
  kind: 'share',
  direction: 'higher',
  operands: [
    { key: 'numerator', nature: 'stock' },
    { key: 'denominator', nature: 'stock' },
  ],
})

const given = (value: string): FormFigure => ({ figure: { state: 'value', value }, ground: null, note: null })
const stated = (
  state: 'not-reported' | 'withheld' | 'not-applicable',
  ground: string | null,
): FormFigure => ({
  figure: ground === null ? { state } : { state, ground },
  ground,
  note: null,
})

function problemsOf(figures: Record<string, FormFigure>, due = true) {
  const plain: Record<string, Figure> = Object.fromEntries(
    Object.entries(figures).map(([key, one]) => [key, one.figure]),
  )
  const computed = computedOf(share, plain, due)
  return rowProblems({
    indicator: share,
    figures,
    computed,
    due,
    suspicions: [],
    awaiting: [],
    reusedEvidence: [],
  })
}
const blocking = (figures: Record<string, FormFigure>, due = true) =>
  problemsOf(figures, due)
    .filter(({ severity }) => severity === 'blocks')
    .map(({ code, operand }) => [code, operand])

describe('what keeps a row from being sent', () => {
  test('nothing, when both operands are given; a zero is a figure', () => {
    expect(blocking({ numerator: given('0'), denominator: given('46') })).toEqual([])
  })
  test('an empty operand, each by name', () => {
    expect(blocking({})).toEqual([
      ['empty', 'numerator'],
      ['empty', 'denominator'],
    ])
    expect(blocking({ numerator: given('5') })).toEqual([['empty', 'denominator']])
  })
  test('not an empty row of an indicator that has no target this year', () => {
    expect(blocking({}, false)).toEqual([])
  })
  test('but a half-filled one, even without a target', () => {
    expect(blocking({ numerator: given('5') }, false)).toEqual([['empty', 'denominator']])
  })
  test('S1: a state with its ground is an answer, without a ground it is none', () => {
    expect(
      blocking({
        numerator: given('5'),
        denominator: stated('not-reported', 'the register is being rebuilt'),
      }),
    ).toEqual([])
    expect(blocking({ numerator: given('5'), denominator: stated('not-reported', null) })).toEqual([
      ['empty', 'denominator'],
    ])
  })
  test('S6: a number over zero, but not zero over zero', () => {
    expect(blocking({ numerator: given('184'), denominator: given('0') })).toEqual([
      ['division-by-zero', null],
    ])
    expect(
      problemsOf({ numerator: given('0'), denominator: given('0') }).map(({ code, severity }) => [
        code,
        severity,
      ]),
    ).toEqual([['no-cases', 'info']])
  })
  test('S8: a part above its whole', () => {
    expect(blocking({ numerator: given('11'), denominator: given('10') })).toEqual([
      ['part-exceeds-whole', null],
    ])
  })
  test('S10: a fall of a running total, until its reason is noted', () => {
    const fall = { kind: 'running-total-fell', operand: 'numerator', from: '25', to: '24' } as const
    const figures = { numerator: given('24'), denominator: given('50') }
    const row = {
      indicator: share,
      computed: computedOf(share, {}, true),
      due: true,
      suspicions: [fall],
      awaiting: [],
      reusedEvidence: [],
    }
    expect(rowProblems({ ...row, figures }).map(({ code }) => code)).toContain('fall-without-reason')
    const explained = { ...figures, numerator: { ...given('24'), note: 'one was counted twice' } }
    expect(rowProblems({ ...row, figures: explained }).map(({ code }) => code)).not.toContain(
      'fall-without-reason',
    )
  })
})

test('every problem has words in every language, with its numbers in them', () => {
  for (const language of LANGUAGES) {
    const problem = {
      code: 'part-exceeds-whole',
      operand: null,
      values: { numerator: '1234.5', denominator: '1000' },
    } as const
    const text = rowProblemText(problem, language, { operandNames: {}, places: 1 })
    expect(text).toContain(language === 'en' ? '1,234.5' : '1\u00a0234,5')
    expect(text).not.toMatch(/[{}]/)
  }
})
