import { expect, test } from 'vitest'
import { execution } from '#shared/engine/execution.ts'
import type { Computed, Figure } from '#shared/engine/figure.ts'
import { describeComputed } from '#shared/engine/figure.ts'

function figure(told: string): Figure {
  if (/^-?\d/.test(told)) return { state: 'value', value: told }
  return { state: told as Exclude<Figure['state'], 'value'> }
}

function told(computed: Computed): string {
  const { value, state, reason } = describeComputed(computed, 2)
  return value ?? [state, reason?.code].filter((word) => word !== undefined).join(': ')
}

test.each([
  ['half of the plan is spent', '200', '150', '100', '50', '66.67', '75'],
  ['spent beyond the plan is told in full', '100', '120', '130', '130', '108.33', '120'],
  ['nothing spent is 0 per cent', '100', '100', '0', '0', '0', '100'],
  ['a third is exact until it is shown', '3', '1', '0.1', '3.33', '10', '33.33'],
  [
    'nothing planned and nothing spent: no cases',
    '0',
    '0',
    '0',
    'not-applicable: no-cases',
    'not-applicable: no-cases',
    'not-applicable: no-cases',
  ],
  [
    'spent without a plan is an error',
    '0',
    '5',
    '5',
    'error: division-by-zero',
    '100',
    'error: division-by-zero',
  ],
  [
    'what is not reported is not zero',
    '100',
    '100',
    'not-reported',
    'missing-inputs: missing-inputs',
    'missing-inputs: missing-inputs',
    '100',
  ],
  [
    'no allocation is told: only what needs it is missing',
    '100',
    'not-reported',
    '40',
    '40',
    'missing-inputs: missing-inputs',
    'missing-inputs: missing-inputs',
  ],
  [
    'a row that needs no money',
    'not-applicable',
    'not-applicable',
    'not-applicable',
    'not-applicable: declared',
    'not-applicable: declared',
    'not-applicable: declared',
  ],
  ['restricted money is withheld', '100', '100', 'withheld', 'withheld', 'withheld', '100'],
  ['before the period ends', 'not-due', 'not-due', 'not-due', 'not-due', 'not-due', 'not-due'],
])('S1, S6, S7 money executed: %s', (_, planned, allocated, spent, ...expected) => {
  const { spentOfPlanned, spentOfAllocated, allocatedOfPlanned } = execution({
    planned: figure(planned),
    allocated: figure(allocated),
    spent: figure(spent),
  })
  expect([spentOfPlanned, spentOfAllocated, allocatedOfPlanned].map(told)).toEqual(expected)
})
