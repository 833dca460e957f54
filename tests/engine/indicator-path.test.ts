import { describe, expect, test } from 'vitest'
import { assessed, type Given, printed, stage, target, year } from './measured.ts'

/** `13.55 by straight-line from the baseline of 2005, at-risk`; why nothing was due where nothing was. */
function dueOf(given: Given, period: string, value: string): string {
  const { path, band } = assessed(given, period, value)
  if (path.state !== 'value') return `${path.reason}, ${band ?? 'no band'}`
  const from = path.start ? ` from the ${path.start.of} of ${path.start.period}` : ''
  return `${path.value} by ${path.origin}${from}, ${band ?? 'no band'}`
}

describe('S19 and S21 what was due at the period’s end, and the band against it', () => {
  const stages = { targets: [stage(2017, '50'), stage(2020, '80')], baseline: printed('20', 2012) }
  const change = { kind: 'change' as const, baseYear: 2012, targets: [stage(2017, '40')] }
  const milestone = { kind: 'milestone' as const, targets: [year(2008, '1')] }
  const rank = { kind: 'rank' as const, direction: 'lower' as const, baseline: printed('2', 2012) }
  test.each<[string, Given, string, string, string]>([
    ['in the year of a stage its target is due', stages, '2017', '50', '50 by target, on-track'],
    ['its last half-year ends with the year', stages, '2017-H2', '46.9', '50 by target, off-track'],
    [
      'before the first stage the line sets out from the baseline',
      stages,
      '2014',
      '31',
      '32 by straight-line from the baseline of 2012, at-risk',
    ],
    [
      'a half-year is half a year further',
      stages,
      '2014-H1',
      '29',
      '29 by straight-line from the baseline of 2012, on-track',
    ],
    [
      'a quarter is a quarter further',
      stages,
      '2014-Q1',
      '20',
      '27.5 by straight-line from the baseline of 2012, off-track',
    ],
    [
      'between stages the line sets out from the stage before',
      stages,
      '2018',
      '60',
      '60 by straight-line from the target of 2017, on-track',
    ],
    [
      'a baseline of a quarter is where that quarter ends',
      { ...stages, baseline: { ...printed('20', 2012), asOf: '2012-Q2' } },
      '2015-Q1',
      '35',
      '35 by straight-line from the baseline of 2012-Q2, on-track',
    ],
    [
      'a baseline dated in words alone is no starting point',
      { targets: [stage(2020, '500')], baseline: { ...printed('180', null), asOf: 'қазіргі уақытта' } },
      '2015',
      '300',
      'no-start, no band',
    ],
    [
      'a line may go down',
      {
        kind: 'duration',
        direction: 'lower',
        baseline: printed('10', 2012),
        targets: [stage(2017, '5', '<=')],
      },
      '2013',
      '9',
      '9 by straight-line from the baseline of 2012, on-track',
    ],
    [
      'a change is 0 in its base year',
      change,
      '2014',
      '12',
      '16 by straight-line from the base-year of 2012, off-track',
    ],
    ['in the base year itself no line has begun', change, '2012', '0', 'no-start, no band'],
    [
      'what is reached already is to be kept',
      { ...rank, targets: [target({ kind: 'period', from: 2013, until: 2020 }, '5', 'top')] },
      '2015',
      '6',
      '5 by hold from the baseline of 2012, off-track',
    ],
    [
      'without a starting point nothing is due before the stage',
      { targets: [stage(2017, '50')] },
      '2015',
      '40',
      'no-start, no band',
    ],
    [
      'a baseline without its year is no starting point',
      { targets: [stage(2017, '50')], baseline: printed('20', null) },
      '2015',
      '40',
      'no-start, no band',
    ],
    [
      'who has reached the stage before its time is on track in any case',
      { targets: [stage(2017, '50')] },
      '2015',
      '51',
      'no-start, on-track',
    ],
    [
      'a target without a date is never due',
      { targets: [target({ kind: 'undated' }, '80')] },
      '2015',
      '60',
      'undated, no band',
    ],
    [
      'after the last stage nothing is due',
      { targets: [stage(2017, '50')] },
      '2018',
      '60',
      'no-target, no band',
    ],
    ['a milestone has no halfway', milestone, '2008-H1', '0', 'event, no band'],
    ['a milestone reached before its time', milestone, '2008-H1', '1', 'event, on-track'],
    ['a milestone missed', milestone, '2008', '0', '1 by target, off-track'],
    ['a milestone reached late', milestone, '2009', '1', '1 by target, on-track'],
  ])('%s', (_situation, given, period, value, expected) => {
    expect(dueOf(given, period, value)).toBe(expected)
  })

  test('a period without a value has neither progress nor band, and its target and path all the same', () => {
    expect(assessed(stages, '2014', null)).toMatchObject({
      target: { value: '50' },
      path: { value: '32' },
      progress: null,
      band: null,
    })
  })
})
