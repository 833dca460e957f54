import { describe, expect, it } from 'vitest'
import { dutyChange, dutyDraftOf } from '../../web/src/features/programme-editing/structure/duty-draft.ts'
import {
  headChange,
  headFormOf,
  isDayCount,
} from '../../web/src/features/programme-editing/structure/head-draft.ts'

const duty = {
  id: 'D1',
  scope: 'general' as const,
  from: [],
  to: null,
  what: { kk: 'Ақпарат', ru: null, en: null },
  deadline: 'оқылмайтын мерзім',
  consolidates: false,
  clause: null,
}

describe('the form of a duty to report', () => {
  it('a deadline that stays as it was is not sent, so that nobody is asked about it again', () => {
    const change = dutyChange(dutyDraftOf(duty), duty)
    expect(change).toMatchObject({ kind: 'change-duty', id: 'D1' })
    expect('duty' in change && 'deadline' in change.duty).toBe(false)
  })

  it('a new one is sent whole; what is left empty is absent, not an empty text', () => {
    const form = { ...dutyDraftOf(null), what: { kk: ' Ақпарат ', ru: '', en: '' } }
    expect(dutyChange(form, null)).toEqual({
      kind: 'add-duty',
      duty: { ...duty, id: undefined, deadline: null },
    })
  })
})

describe('the form of what is said of a programme', () => {
  const title = { kk: 'Ауыл интернеті', ru: 'Интернет селу', en: 'Village internet' }
  const programme = {
    ...{ id: 'p', title, shortTitle: title, years: { from: 2025, until: 2027 } },
    ...{ status: 'draft' as const, repealedBy: null, owner: null, frequency: 'half-year' as const },
  }

  it('a programme that is called by its title gets no shorter one', () => {
    const form = headFormOf({ programme, dueDays: 10 })
    expect(form.shortTitle).toEqual({ kk: '', ru: '', en: '' })
    expect(headChange(form)).toMatchObject({
      programme: { title, shortTitle: null, years: { from: 2025, until: 2027 }, owner: null, dueDays: 10 },
    })
  })

  it.each([
    ['1', true],
    ['366', true],
    ['367', false],
    ['0', false],
    ['10,5', false],
    ['', false],
  ])('“%s” as a number of days: %s', (typed, isRight) => {
    expect(isDayCount(typed)).toBe(isRight)
  })
})
