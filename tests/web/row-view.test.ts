import { describe, expect, it } from 'vitest'
import type { Indicator } from '#shared/api/indicators.ts'
import type { SubmissionRow } from '#shared/api/submission-shapes.ts'
import type { CellDraft } from '../../web/src/features/submissions/cell-drafts.ts'
import { daysLeft } from '../../web/src/features/submissions/days-left.ts'
import { nextStep } from '../../web/src/features/submissions/next-step.ts'
import { defineIndicator, viewRow } from '../../web/src/features/submissions/row-view.ts'

const name = (text: string) => ({ kk: text, ru: text, en: text })
const operand = (key: string) => ({ key, name: name(key), nature: 'stock' as const, unit: null })

const definition = defineIndicator({
  kind: 'share',
  direction: 'higher',
  decimals: 1,
  unit: '%',
  formula: 'numerator / denominator * 100',
  operands: [operand('numerator'), operand('denominator')],
} as unknown as Indicator)

function figure(value: string | null) {
  const state = value === null ? 'not-reported' : 'value'
  return {
    id: 'f',
    state,
    value,
    ground: null,
    note: null,
    evidence: [],
    returned: false,
    editable: true,
    by: null,
    at: null,
  }
}

function row(
  numerator: string | null,
  denominator: string | null,
  problems: SubmissionRow['problems'] = [],
): SubmissionRow {
  return {
    indicator: 'kpi-2023/1.1',
    number: '1.1',
    due: true,
    operands: { numerator: figure(numerator), denominator: figure(denominator) },
    computed: { state: 'value', value: '11.11' },
    target: { value: '40', comparator: '>=', act: 'a', date: '2023-11-03' },
    path: { state: 'value', value: '40', origin: 'annual-target' },
    previous: {
      period: '2024-Q3',
      status: 'accepted',
      computed: { state: 'not-reported', value: null },
      operands: {},
    },
    achievement: { state: 'value', value: '1', reason: { difference: '-28.89' } },
    band: 'off-track',
    problems,
    evidence: [],
  } as unknown as SubmissionRow
}

const method = {
  version: '1',
  cap: '1',
  bands: [
    { band: 'on-track', from: '1' },
    { band: 'at-risk', from: '0.9' },
    { band: 'off-track', from: null },
  ],
} as const

const base = { state: 'value', value: '1', ground: null, note: null } as const
const typed = (text: string): CellDraft => ({ base, isLeft: false, text })
const setting = { period: '2024-Q4', method, language: 'en' } as const

const view = (shown: SubmissionRow, drafts: Record<string, CellDraft> = {}) =>
  viewRow(shown, definition, { drafts, setting })

describe('a row before the eyes', () => {
  it('is the server’s own while nothing is typed', () => {
    expect(view(row('1', '9'))).toMatchObject({
      computed: { value: '11.11' },
      band: 'off-track',
      difference: '-28.89',
    })
  })

  it('comes to its value while it is typed, against the path', () => {
    const shown = view(row('1', '9'), { numerator: typed('3,7'), denominator: typed('9,25') })
    expect(shown).toMatchObject({
      computed: { state: 'value', value: '40' },
      band: 'on-track',
      difference: '0',
      standing: 'ready',
    })
  })

  it('says that it cannot be divided, before anything is saved', () => {
    const shown = view(row('184', null), { denominator: typed('0') })
    expect(shown.standing).toBe('error')
    expect(shown.problems.map(({ code }) => code)).toContain('division-by-zero')
  })

  it('refuses a part above its whole', () => {
    const shown = view(row('1', '9'), { numerator: typed('10') })
    expect(shown.problems).toMatchObject([{ code: 'part-exceeds-whole', severity: 'blocks' }])
  })

  it('takes an emptied cell for missing, not for zero', () => {
    const shown = view(row('1', '9'), { numerator: typed('') })
    expect(shown.computed).toMatchObject({ state: 'missing-inputs', value: null })
    expect(shown.standing).toBe('partial')
  })

  it('keeps to what is saved while the text is no one number', () => {
    expect(view(row('1', '9'), { numerator: typed('1,234') }).computed.value).toBe('11.11')
  })

  it('needs no answer to a remark once its figure is changed', () => {
    const awaits = [{ code: 'awaits-answer', severity: 'blocks' as const, operand: 'denominator', text: '' }]
    expect(view(row('1', '9', awaits)).standing).toBe('returned')
    expect(view(row('1', '9', awaits), { denominator: typed('2') }).standing).toBe('ready')
  })
})

describe('the days until a deadline', () => {
  const deadline = '2025-01-10T18:59:59.999Z'
  it.each([
    ['two days before, in the morning', '2025-01-08T04:00:00Z', 2],
    ['already the 10th in Almaty while it is the 9th in UTC', '2025-01-09T19:30:00Z', 0],
    ['the last minute of the last day', '2025-01-10T18:59:00Z', 0],
    ['the day after', '2025-01-10T19:00:00Z', -1],
  ])('%s', (_title, now, days) => {
    expect(daysLeft(deadline, Date.parse(now))).toBe(days)
  })
})

describe('whose turn it is', () => {
  const analyst = [{ role: 'analyst', body: 'health' }] as const
  const deputy = [{ role: 'deputy', body: 'health' }] as const
  it.each([
    ['a draft is the analyst’s to fill in', 'draft', analyst, true],
    ['a draft is not the deputy’s turn', 'draft', deputy, false],
    ['a returned one is the analyst’s to answer', 'returned', analyst, true],
    ['a sent one is the deputy’s to approve', 'sent', deputy, true],
    ['a sent one is out of the analyst’s hands', 'sent', analyst, false],
    ['an approved one is with the authorised body', 'approved', deputy, false],
    ['another body’s is nobody’s turn here', 'draft', [{ role: 'analyst', body: 'justice' }], false],
  ] as const)('%s', (_title, status, memberships, isMine) => {
    expect(nextStep({ status, body: 'health' }, memberships).isMine).toBe(isMine)
  })
})
