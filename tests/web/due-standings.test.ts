import { describe, expect, test } from 'vitest'
import type { Standing } from '#shared/rules/due-standing.ts'
import {
  countMarks,
  markOf,
  type StandingOf,
} from '../../web/src/features/programmes/schedule/due-standings.ts'

describe('the mark of a due date on the line of time', () => {
  test.each([
    // standing, overdue, mark
    ['done', false, 'done'],
    ['done-late', false, 'late'],
    ['in-progress', false, 'ahead'],
    ['in-progress', true, 'overdue'],
    ['not-reported', true, 'overdue'],
    ['cannot-be-done', true, 'overdue'],
    ['not-due', false, 'ahead'],
    ['not-asked', false, 'void'],
    ['lapsed', false, 'void'],
  ] as const satisfies readonly [Standing, boolean, string][])(
    '%s, overdue %s: %s',
    (standing, isOverdue, mark) => {
      expect(markOf({ standing, isOverdue })).toBe(mark)
    },
  )

  test('of which nothing is known yet is drawn as one ahead', () => {
    expect(markOf(undefined)).toBe('ahead')
  })

  test('every due date is counted once, under its mark', () => {
    const standingOf: StandingOf = (row, date) =>
      row === '1/1' && date < '2009' ? { standing: 'done', isOverdue: false } : undefined
    const rows = [
      { id: '1/1', deadline: { due: ['2008-12-31', '2009-12-31'] } },
      { id: '1/2', deadline: null },
    ]
    expect(countMarks(rows, standingOf)).toEqual({ done: 1, late: 0, overdue: 0, ahead: 1, void: 0 })
  })
})
