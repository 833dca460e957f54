import { describe, expect, test } from 'vitest'
import { exact, round } from '#shared/engine/exact.ts'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import { fitsKind } from '#shared/engine/indicator-kinds.ts'
import { assessed, type Given, printed, stage, target, year } from './measured.ts'

/** `25.0 % by baseline, not met`; of an event whether it is met. */
function progressOf(given: Given, period: string, value: string): string {
  const { progress } = assessed(given, period, value)
  if (progress === null) return 'no target'
  const { percent, basis, met } = progress
  const how = percent === null ? basis : `${round(exact(percent), 1)} % by ${basis}`
  return `${how}, ${met ? 'met' : 'not met'}`
}

describe('S16–S18 how far a value of each kind has come', () => {
  test.each<[string, Given, string, string, string]>([
    ['a share', { targets: [stage(2017, '50')] }, '2017', '40', '80.0 % by ratio, not met'],
    [
      'a share from its baseline',
      { targets: [stage(2020, '75')], baseline: printed('53.5', 2012) },
      '2016',
      '64.25',
      '50.0 % by baseline, not met',
    ],
    [
      'a baseline that was measured in another way is left out',
      { targets: [stage(2017, '50')], baseline: { ...printed('15', 2011), comparable: false } },
      '2017',
      '40',
      '80.0 % by ratio, not met',
    ],
    [
      'a coverage above the whole is shown in full',
      { kind: 'coverage', targets: [stage(2017, '80')] },
      '2017',
      '120',
      '150.0 % by ratio, met',
    ],
    ['a count', { kind: 'count', targets: [stage(2017, '50')] }, '2017', '50', '100.0 % by ratio, met'],
    [
      'a rank within the top 35',
      { kind: 'rank', direction: 'lower', targets: [stage(2020, '35', 'top')] },
      '2020',
      '28',
      '125.0 % by rank, met',
    ],
    ['an index', { kind: 'index', targets: [stage(2017, '4.5')] }, '2017', '3.6', '80.0 % by ratio, not met'],
    [
      'a duration of not more than 5 days',
      { kind: 'duration', direction: 'lower', targets: [stage(2017, '5', '<=')] },
      '2017',
      '10',
      '50.0 % by ratio, not met',
    ],
    ['a ratio', { kind: 'ratio', targets: [stage(2017, '0.7')] }, '2017', '0.7', '100.0 % by ratio, met'],
    [
      'a rate per 100',
      { kind: 'rate', targets: [stage(2017, '60')] },
      '2017',
      '45',
      '75.0 % by ratio, not met',
    ],
    [
      'a change against its base year',
      { kind: 'change', baseYear: 2012, targets: [stage(2017, '40')] },
      '2017',
      '30',
      '75.0 % by ratio, not met',
    ],
    [
      'a change that went the other way is below zero',
      { kind: 'change', baseYear: 2012, targets: [stage(2017, '40')] },
      '2017',
      '-10',
      '-25.0 % by ratio, not met',
    ],
    [
      'a milestone that is reached',
      { kind: 'milestone', targets: [year(2008, '1')] },
      '2008',
      '1',
      'event, met',
    ],
    [
      'a milestone that is not',
      { kind: 'milestone', targets: [year(2008, '1')] },
      '2008',
      '0',
      'event, not met',
    ],
    [
      'a milestone that was missed stays due',
      { kind: 'milestone', targets: [year(2008, '1')] },
      '2010',
      '0',
      'event, not met',
    ],
    [
      'between two stages the next one is the target',
      { targets: [stage(2017, '50'), stage(2020, '80')] },
      '2018',
      '60',
      '75.0 % by ratio, not met',
    ],
    ['after the last stage there is no target', { targets: [stage(2017, '50')] }, '2018', '60', 'no target'],
    [
      'a target of the whole term holds in each of its years',
      {
        kind: 'rank',
        direction: 'lower',
        targets: [target({ kind: 'period', from: 2013, until: 2020 }, '5', 'top')],
      },
      '2015',
      '4',
      '125.0 % by rank, met',
    ],
    [
      'a target without a date',
      { targets: [target({ kind: 'undated' }, '80')] },
      '2015',
      '60',
      '75.0 % by ratio, not met',
    ],
  ])('%s', (_situation, given, period, value, expected) => {
    expect(progressOf(given, period, value)).toBe(expected)
  })
})

describe('S8 what a value of a kind can be', () => {
  test.each<[IndicatorKind, string, boolean]>([
    ['share', '100', true],
    ['share', '100.1', false],
    ['coverage', '158.3', true],
    ['count', '0', true],
    ['count', '-1', false],
    ['rank', '1', true],
    ['rank', '0', false],
    ['rank', '35.5', false],
    ['index', '-0.4', true],
    ['duration', '-1', false],
    ['ratio', '0.7', true],
    ['rate', '120', true],
    ['change', '-10', true],
    ['growth', '-10', true],
    ['milestone', '1', true],
    ['milestone', '0.5', false],
  ])('%s %s', (kind, value, expected) => {
    expect(fitsKind(kind, value)).toBe(expected)
  })
})
