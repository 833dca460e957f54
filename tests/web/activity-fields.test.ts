import { describe, expect, it } from 'vitest'
import type { ActivityRow, ActivitySubmission, SpendingLine } from '#shared/api/activity-shapes.ts'
import { CallError } from '../../web/src/api/call.ts'
import { viewActivity } from '../../web/src/features/activity-reports/activity-view.ts'
import {
  bodyOf,
  type FieldChange,
  fieldRules,
} from '../../web/src/features/activity-reports/field-changes.ts'
import { rowKey, subjectOfRow } from '../../web/src/features/activity-reports/fields.ts'
import { EMPTY_CELL } from '../../web/src/features/submissions/cell-drafts.ts'
import { createFormStore } from '../../web/src/features/submissions/entry-store.ts'

const KEY = '4/2.1 2009-12-31'
const cell = (operand: string) => ({ indicator: KEY, operand })
const SPENT = 'spending/2009/republican/spent'

function line(spent: string | null, editable = true): SpendingLine {
  return {
    ...{ year: 2009, source: 'republican', planned: '1000', plannedState: 'amount', unit: 'thousand-tenge' },
    isNeeded: true,
    allocated: { state: 'not-reported', value: null },
    spent: spent === null ? { state: 'not-reported', value: null } : { state: 'value', value: spent },
    execution: { state: 'not-reported', value: null },
    ...{ ground: null, returned: false, editable, by: null, at: null },
  }
}

/** Only what the form reads of a submission. */
function submission(version: number, narrative: string | null, spent: string | null): ActivitySubmission {
  const row: Partial<ActivityRow> = {
    ...{ activity: '4/2.1', due: '2009-12-31', section: '4', number: '2.1', status: null, narrative },
    ...{ reason: null, document: { name: 'Бұйрық', number: null, date: null }, editable: true },
    spending: [line(spent)],
    ...{ problems: [], remarks: [], evidence: [], returned: false },
  }
  return { version, activities: [row] } as unknown as ActivitySubmission
}

const drafts = () => ({ load: () => [], keep: () => undefined, forget: () => undefined })

/** A server that keeps one narrative and one amount, and somebody else who may write to it. */
function setUp() {
  const server = { version: 1, narrative: null as string | null, spent: null as string | null }
  const now = () => submission(server.version, server.narrative, server.spent)
  let seen = now()
  const store = createFormStore<ActivitySubmission, FieldChange>(
    {
      read: () => seen,
      write: (next) => {
        seen = next
      },
      async save(version, changes) {
        if (version !== server.version) throw new CallError('conflict', null, 'stale')
        for (const { operand, content } of changes)
          server[operand === SPENT ? 'spent' : 'narrative'] = content.value?.replace('.50', '.5') ?? null
        server.version++
        return now()
      },
      fetch: async () => now(),
      signIn: () => undefined,
      storage: drafts(),
      now: () => 0,
    },
    fieldRules,
  )
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
  return { server, store, settled }
}

describe('a row of which only the money is reported', () => {
  const [row] = submission(1, null, null).activities
  const moneyOnly = { ...row, due: null } as ActivityRow
  const setting = { language: 'en' as const, sourceName: (source: string) => source }

  it('is named in decisions and returns without a due date, and so is a row with one', () => {
    expect(subjectOfRow(rowKey(moneyOnly))).toEqual({ activity: '4/2.1', due: null })
    expect(subjectOfRow(KEY)).toEqual({ activity: '4/2.1', due: '2009-12-31' })
  })

  it('lacks its amounts and no status', () => {
    const codes = viewActivity(moneyOnly, {}, setting).problems.map(({ code }) => code)
    expect(codes).toEqual(['money-empty', 'money-empty'])
  })

  it('is ready once both amounts are typed', () => {
    const typed = (text: string) => ({ text, base: EMPTY_CELL })
    const drafts = { [SPENT]: typed('10'), 'spending/2009/republican/allocated': typed('20') }
    expect(viewActivity(moneyOnly, drafts, setting).standing).toBe('ready')
  })
})

describe('fields of an activity report', () => {
  it('fields of one row and of one line of money are saved together; a document is saved whole', () => {
    const content = (value: string) => ({ state: 'value' as const, value, ground: null, note: null })
    const body = bodyOf(
      3,
      [
        { ...cell('status'), content: content('done') },
        { ...cell('document/number'), content: content('12') },
        { ...cell(SPENT), content: content('900') },
        {
          ...cell('spending/2009/republican/allocated'),
          content: { state: 'withheld', value: null, ground: '', note: null },
        },
      ],
      submission(3, null, null),
    )
    expect(body).toEqual({
      version: 3,
      activities: [
        {
          ...{ activity: '4/2.1', due: '2009-12-31', status: 'done' },
          document: { name: 'Бұйрық', number: '12', date: null },
        },
      ],
      spending: [
        {
          activity: '4/2.1',
          year: 2009,
          source: 'republican',
          spent: '900',
          allocated: { state: 'withheld' },
        },
      ],
    })
  })

  it('money that comes back without its last zero is settled, not sent again', async () => {
    const { store, server, settled } = setUp()
    store.write(cell(SPENT), '1 234,50')
    await settled()
    expect(server).toMatchObject({ spent: '1234.5', version: 2 })
    expect(store.entries()).toEqual([])
  })

  it('another field changed meanwhile holds nothing up', async () => {
    const { store, server, settled } = setUp()
    Object.assign(server, { version: 2, spent: '500' })
    store.write(cell('narrative'), 'Жұмыс жүріп жатыр')
    await settled()
    expect(server).toMatchObject({ narrative: 'Жұмыс жүріп жатыр', spent: '500', version: 3 })
    expect(store.entries()).toEqual([])
  })

  it('the same field changed meanwhile waits for a word', async () => {
    const { store, server, settled } = setUp()
    Object.assign(server, { version: 2, narrative: 'Басқаның сөзі' })
    store.write(cell('narrative'), 'Менің сөзім')
    await settled()
    expect(server.narrative).toBe('Басқаның сөзі')
    store.keepMine(cell('narrative'))
    await settled()
    expect(server.narrative).toBe('Менің сөзім')
  })

  it('execution lives before anything is saved, and an empty amount is no zero', () => {
    const [row] = submission(1, null, null).activities as [ActivityRow]
    const setting = { language: 'kk' as const, sourceName: (source: string) => source }
    const before = viewActivity(row, {}, setting)
    expect(before.lines[0]?.execution.value).toBeNull()
    expect(before.standing).toBe('empty')
    const base = { state: 'not-reported' as const, value: null, ground: null, note: null }
    const after = viewActivity(row, { [SPENT]: { base, isLeft: false, text: '505' } }, setting)
    expect(after.lines[0]?.execution.value).toBe('50.5')
  })
})
