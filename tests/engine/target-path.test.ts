import { describe, expect, test } from 'vitest'
import { toText } from '#shared/engine/exact.ts'
import type { IndicatorKind, OperandNature } from '#shared/engine/indicator.ts'
import type { PathNature, TargetPathQuestion } from '#shared/engine/target-path.ts'
import { pathNature, targetPath } from '#shared/engine/target-path.ts'

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']

function told(question: TargetPathQuestion): string {
  const path = targetPath(question)
  return path.state === 'value' ? `${toText(path.value)} ${path.origin}` : path.reason
}

describe('S21 within the year a quarter is compared with the planned path', () => {
  test.each<[string, Omit<TargetPathQuestion, 'period'>, string[]]>([
    [
      'a flow of 250 a year is a quarter of it each quarter, since January',
      { nature: 'flow', target: '250' },
      ['62.5 quarter-share', '125 quarter-share', '187.5 quarter-share', '250 annual-target'],
    ],
    [
      'a running total grows by quarters too, whatever was reached last year',
      { nature: 'running-total', target: '100', previousTarget: '80' },
      ['25 quarter-share', '50 quarter-share', '75 quarter-share', '100 annual-target'],
    ],
    [
      'a stock goes straight from last year’s target',
      { nature: 'stock', target: '54.8', previousTarget: '44.7' },
      ['47.225 straight-line', '49.75 straight-line', '52.275 straight-line', '54.8 annual-target'],
    ],
    [
      'a share is not additive: it goes straight from last year’s target',
      { nature: 'rate', target: '100', previousTarget: '50' },
      ['62.5 straight-line', '75 straight-line', '87.5 straight-line', '100 annual-target'],
    ],
    [
      'a path may go down',
      { nature: 'rate', target: '0', previousTarget: '10' },
      ['7.5 straight-line', '5 straight-line', '2.5 straight-line', '0 annual-target'],
    ],
    [
      'without last year’s target every quarter is compared with the annual one',
      { nature: 'rate', target: '54.8' },
      ['54.8 annual-target', '54.8 annual-target', '54.8 annual-target', '54.8 annual-target'],
    ],
    [
      'the act’s own quarterly targets go before any line',
      { nature: 'flow', target: '100', quarterTargets: { '2024-Q1': '10', '2024-Q4': '95' } },
      ['10 act-quarter-target', '50 quarter-share', '75 quarter-share', '95 act-quarter-target'],
    ],
    [
      'without a target there is no path',
      { nature: 'flow', previousTarget: '5' },
      ['no-target', 'no-target', 'no-target', 'no-target'],
    ],
    [
      'a third of a target is kept exactly until the end of the year',
      { nature: 'flow', target: '0.1' },
      ['0.025 quarter-share', '0.05 quarter-share', '0.075 quarter-share', '0.1 annual-target'],
    ],
  ])('%s', (_, question, expected) => {
    expect(QUARTERS.map((period) => told({ ...question, period }))).toEqual(expected)
  })

  test('half-years and years have their own part of the path', () => {
    expect(told({ period: '2009-H1', nature: 'flow', target: '10' })).toBe('5 quarter-share')
    expect(told({ period: '2009-H2', nature: 'rate', target: '10', previousTarget: '4' })).toBe(
      '10 annual-target',
    )
    expect(told({ period: '2009', nature: 'stock', target: '10', previousTarget: '4' })).toBe(
      '10 annual-target',
    )
    expect(() => targetPath({ period: 'Q1', nature: 'flow', target: '10' })).toThrow(RangeError)
  })

  test.each<[IndicatorKind, OperandNature[], PathNature]>([
    ['share', ['flow', 'flow'], 'rate'],
    ['share', ['stock', 'stock'], 'rate'],
    ['rate', ['running-total'], 'rate'],
    ['growth', ['flow'], 'rate'],
    ['rank', ['stock'], 'rate'],
    ['count', ['flow'], 'flow'],
    ['count', ['running-total'], 'running-total'],
    ['count', ['stock'], 'stock'],
    ['count', ['constant', 'running-total', 'flow'], 'running-total'],
  ])('a %s over %j goes as a %s', (kind, natures, expected) => {
    expect(
      pathNature(
        kind,
        natures.map((nature) => ({ nature })),
      ),
    ).toBe(expected)
  })
})
