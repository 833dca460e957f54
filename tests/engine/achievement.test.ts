import { describe, expect, test } from 'vitest'
import type { Achievement, Comparator } from '#shared/engine/achievement.ts'
import { achievement } from '#shared/engine/achievement.ts'
import { exact, toText } from '#shared/engine/exact.ts'
import { targetsOn } from '#shared/engine/targets.ts'
import { percent } from './situations.ts'

type Situation = {
  actual: string
  target: string
  direction?: 'higher' | 'lower'
  baseline?: string
  comparator?: Comparator
  band?: string
}

function reached({
  actual,
  target,
  direction = 'higher',
  baseline,
  comparator,
  band,
}: Situation): Achievement {
  return achievement({
    actual: exact(actual),
    target: exact(target),
    direction,
    comparator,
    baseline: baseline === undefined ? undefined : exact(baseline),
    holdBand: band === undefined ? undefined : exact(band),
  })
}

const told = (situation: Situation) => {
  const { ratio, met, basis } = reached(situation)
  return `${percent(ratio)}, ${met ? 'met' : 'not met'}, by ${basis}`
}

describe('S16 a target has a comparator and comes from an act with a date', () => {
  test.each<[string, Situation, string]>([
    ['at least 50 with 50 is met', { actual: '50', target: '50', comparator: '>=' }, '100 %, met, by ratio'],
    [
      'at least 50 with 49.9 is not met',
      { actual: '49.9', target: '50', comparator: '>=' },
      '100 %, not met, by ratio',
    ],
    ['at most 10 with 8 is met', { actual: '8', target: '10', comparator: '<=' }, '125 %, met, by ratio'],
    [
      'at most 10 with 12.5 is not met',
      { actual: '12.5', target: '10', comparator: '<=' },
      '80 %, not met, by ratio',
    ],
    [
      'exactly 10 with 10.0 is met',
      { actual: '10.0', target: '10', comparator: '=' },
      '100 %, met, by ratio',
    ],
    [
      'exactly 10 with 12 is missed by a fifth',
      { actual: '12', target: '10', comparator: '=' },
      '80 %, not met, by ratio',
    ],
    [
      'exactly 10 with 40 is not counted below zero',
      { actual: '40', target: '10', comparator: '=' },
      '0 %, not met, by ratio',
    ],
    [
      'exactly 10, give or take 1, with 9 is met',
      { actual: '9', target: '10', comparator: '=', band: '1' },
      '100 %, met, by ratio',
    ],
    ['exactly 0 with 1 is not met', { actual: '1', target: '0', comparator: '=' }, '0 %, not met, by ratio'],
    ['top 25 with rank 25 is met', { actual: '25', target: '25', comparator: 'top' }, '100 %, met, by rank'],
    ['top 25 with rank 10 is met', { actual: '10', target: '25', comparator: 'top' }, '250 %, met, by rank'],
    [
      'top 25 with rank 28 is not met',
      { actual: '28', target: '25', comparator: 'top' },
      '89 %, not met, by rank',
    ],
    ['rank 0 is no rank', { actual: '0', target: '25', comparator: 'top' }, '0 %, not met, by rank'],
  ])('%s', (_, situation, expected) => {
    expect(told(situation)).toBe(expected)
  })

  const versions = [
    { value: '54.8', inForceFrom: '2024-06-01', act: 'amending act' },
    { value: '58.7', inForceFrom: '2023-11-03', act: 'first act' },
    { value: null, inForceFrom: '2024-12-31', act: 'repealing act' },
  ]

  test.each([
    ['before any act there is no target', '2023-10-31', undefined, undefined],
    ['the first act sets it', '2024-03-31', 'first act', 'first act'],
    ['an amendment changes it, the first stays beside it', '2024-06-30', 'amending act', 'first act'],
    ['a repeal takes it away, the first stays on record', '2024-12-31', undefined, 'first act'],
  ])('%s', (_, date, inForce, first) => {
    const found = targetsOn(versions, date)
    expect([found.inForce?.act, found.firstApproved?.act]).toEqual([inForce, first])
  })
})

describe('S17 direction, baseline and the edges of progress', () => {
  test.each<[string, Situation, string]>([
    [
      'from 80 to 90, actual 85, is half way',
      { actual: '85', target: '90', baseline: '80' },
      '50 %, not met, by baseline',
    ],
    [
      'from 10 down to 0, actual 4, is 60 %',
      { actual: '4', target: '0', baseline: '10', direction: 'lower' },
      '60 %, not met, by baseline',
    ],
    [
      'from 10 down to 0, actual 0, is all of it',
      { actual: '0', target: '0', baseline: '10', direction: 'lower' },
      '100 %, met, by baseline',
    ],
    [
      'falling back behind the baseline is below zero',
      { actual: '78', target: '90', baseline: '80' },
      '-20 %, not met, by baseline',
    ],
    [
      'a target worse than the baseline is measured plainly',
      { actual: '95', target: '90', baseline: '100' },
      '106 %, met, by ratio',
    ],
    ['without a baseline it is actual/target', { actual: '45', target: '90' }, '50 %, not met, by ratio'],
    [
      'where lower is better it is target/actual',
      { actual: '20', target: '10', direction: 'lower' },
      '50 %, not met, by ratio',
    ],
    [
      'lower is better and actual 0 is fully met',
      { actual: '0', target: '10', direction: 'lower' },
      '100 %, met, by met-at-zero',
    ],
    [
      'lower is better, both 0, is fully met',
      { actual: '0', target: '0', direction: 'lower' },
      '100 %, met, by met-at-zero',
    ],
    [
      'lower is better, target 0, actual 3 is nothing of it',
      { actual: '3', target: '0', direction: 'lower' },
      '0 %, not met, by ratio',
    ],
    [
      'a target of 0 with higher is better is met by 0',
      { actual: '0', target: '0' },
      '100 %, met, by met-at-zero',
    ],
    [
      'a target of 0 with higher is better is met by 7',
      { actual: '7', target: '0' },
      '100 %, met, by met-at-zero',
    ],
    [
      'a target of 0 with higher is better is missed by −1',
      { actual: '-1', target: '0' },
      '0 %, not met, by ratio',
    ],
    ['a negative target is met by a smaller loss', { actual: '-4', target: '-5' }, '120 %, met, by ratio'],
    [
      'a negative target is missed by a bigger loss',
      { actual: '-6', target: '-5' },
      '80 %, not met, by ratio',
    ],
    [
      'a planned fall is met by a bigger fall',
      { actual: '-12', target: '-10', direction: 'lower' },
      '120 %, met, by ratio',
    ],
    [
      'a planned fall is half met by half of it',
      { actual: '-5', target: '-10', direction: 'lower' },
      '50 %, not met, by ratio',
    ],
    [
      'a hold target is met at the baseline',
      { actual: '100', target: '100', baseline: '100.0' },
      '100 %, met, by hold',
    ],
    [
      'a hold target is met above it where higher is better',
      { actual: '104', target: '100', baseline: '100' },
      '100 %, met, by hold',
    ],
    [
      'a hold target is met within its band',
      { actual: '99', target: '100', baseline: '100', band: '1' },
      '100 %, met, by hold',
    ],
    [
      'a hold target is missed outside its band',
      { actual: '98', target: '100', baseline: '100', band: '1' },
      '98 %, not met, by hold',
    ],
    [
      'a hold where lower is better is missed above its band',
      { actual: '12', target: '10', baseline: '10', direction: 'lower', band: '1' },
      '83 %, not met, by hold',
    ],
    [
      'a hold where lower is better is met within its band',
      { actual: '11', target: '10', baseline: '10', direction: 'lower', band: '1' },
      '100 %, met, by hold',
    ],
  ])('%s', (_, situation, expected) => {
    expect(told(situation)).toBe(expected)
  })

  test('a deviation of a percentage is told in percentage points', () => {
    expect(toText(reached({ actual: '54.1', target: '56' }).difference)).toBe('-1.9')
  })
})

describe('S18 over-fulfilment is shown in full', () => {
  test.each<[string, Situation, string]>([
    ['twice the target is 200 %', { actual: '180', target: '90' }, '200 %, met, by ratio'],
    [
      'three times the way is 300 %',
      { actual: '110', target: '90', baseline: '80' },
      '300 %, met, by baseline',
    ],
  ])('%s', (_, situation, expected) => {
    expect(told(situation)).toBe(expected)
  })
})
