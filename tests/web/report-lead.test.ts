import { describe, expect, it } from 'vitest'
import type { KpiReport, ReportBody } from '../../shared/api/reports.ts'
import type { Language } from '../../shared/language/say.ts'
import * as lead from '../../web/src/features/reports/report-lead.ts'

/** Which of the spaces may break a line is not what these tests are about. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const reportLead = (report: KpiReport, language: Language) => plain(lead.reportLead(report, language))
const bodyLead = (one: ReportBody, language: Language) => plain(lead.bodyLead(one, language))

type Score = ReportBody['score']

function body(name: string, score: Score, previousScore: Score = { state: 'not-reported', value: null }) {
  const shortName = { kk: name, ru: name, en: name }
  return { body: name, shortName, score, previousScore, sections: [] } as unknown as ReportBody
}

function report(bodies: ReportBody[], average: Score): KpiReport {
  return {
    bodies,
    average,
    deadline: '2025-01-10T18:59:59.999Z',
    coverage: { expected: bodies.length, accepted: 0, missing: [], late: [], indicators: 0, withValue: 0 },
  } as unknown as KpiReport
}

const scored = (name: string, value: string) => body(name, { state: 'value', value })

describe('the lead of the consolidated report', () => {
  it('says nothing of averages while no body is assessed', () => {
    const empty = report([body('A', { state: 'not-due', value: null })], {
      state: 'not-reported',
      value: null,
    })
    expect(reportLead(empty, 'en')).toBe(
      'No body has been assessed for this quarter yet. Submissions are due by 10 January 2025, 23:59.',
    )
  })

  it('counts 85 itself among the high scores, by the exact value', () => {
    const whole = report([scored('A', '85'), scored('B', '84.9999')], { state: 'value', value: '84.99995' })
    expect(reportLead(whole, 'en')).toBe(
      '2 bodies of 2 were assessed. 1 scored 85 or more. The average score is 85.0. The lowest score: B, 85.0.',
    )
  })

  it('gives bounds and the bodies without a score with their states', () => {
    const average: Score = { state: 'incomplete', value: '70.03', bounds: { low: '65.36', high: '72.04' } }
    const partial = report([scored('A', '70.03'), body('B', { state: 'withheld', value: null })], average)
    const text = reportLead(partial, 'ru')
    expect(text).toContain('Оценён 1 орган из 2. Ни один из них не достиг 85 баллов.')
    expect(text).toContain(
      'Средний балл 70,0; данные неполные, поэтому полное значение лежит в пределах от 65,4 до 72,0.',
    )
    expect(text).toContain('Без балла 1 орган: B (закрытые данные).')
  })

  it.each([
    [1, 'Оценён 1 орган из 1.'],
    [2, 'Оценены 2 органа из 2.'],
    [5, 'Оценено 5 органов из 5.'],
  ])('declines with %i', (count, sentence) => {
    const bodies = Array.from({ length: count }, (_, index) => scored(`B${index}`, '90'))
    expect(reportLead(report(bodies, { state: 'value', value: '90' }), 'ru')).toContain(sentence)
  })
})

describe('the bounds of an incomplete score', () => {
  const between = (low: string) =>
    report([scored('A', '80')], { state: 'incomplete', value: '80', bounds: { low, high: '86.6' } })

  it.each([
    ['71.6', '71,6 мен 86,6 аралығында'],
    ['71.3', '71,3 пен 86,6 аралығында'],
    ['71.8', '71,8 бен 86,6 аралығында'],
    ['71', '71,0 мен 86,6 аралығында'],
  ])('from %s, in Kazakh', (low, sentence) => {
    expect(reportLead(between(low), 'kk')).toContain(sentence)
  })

  it('break no line between a number and its noun', () => {
    expect(lead.reportLead(between('71.6'), 'kk')).toContain('71,6\u00A0мен 86,6\u00A0аралығында')
  })

  it('in Russian and English', () => {
    expect(reportLead(between('71.6'), 'ru')).toContain('в пределах от 71,6 до 86,6.')
    expect(reportLead(between('71.6'), 'en')).toContain('between 71.6 and 86.6.')
  })
})

describe('the lead of one body', () => {
  it('compares with the previous quarter, with a sign', () => {
    const falling = body('A', { state: 'value', value: '70.5' }, { state: 'value', value: '72' })
    expect(bodyLead(falling, 'kk')).toBe('Органның балы: 70,5; алдыңғы тоқсанда 72,0 болған (−1,5).')
  })

  it('names the state where there is no score', () => {
    expect(bodyLead(body('A', { state: 'withheld', value: null }), 'kk')).toBe('Балл жоқ: жабық дерек.')
  })
})
