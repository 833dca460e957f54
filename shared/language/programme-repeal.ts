import type { ProgrammeReport } from '../api/programme-report.ts'
import { periodEnd } from '../engine/period.ts'
import { actName } from './act-name.ts'
import { formatDate } from './format.ts'
import { type Language, type Message, say } from './say.ts'

const words = {
  repealed: {
    kk: 'Бағдарлама күшін жойды: {date}, {act}.',
    ru: 'Программа утратила силу {date} ({act}).',
    en: 'The programme was repealed on {date} ({act}).',
  },
  dates: {
    kk: 'Оған дейін {before} мерзім болды, одан кейінгі {lapsed} мерзім тоқтады.',
    ru: 'Сроков до этого дня: {before}, отпало с этого дня: {lapsed}.',
    en: 'Due dates before that day: {before}; lapsed from that day: {lapsed}.',
  },
  unasked: {
    kk: '{unasked} мерзім бойынша есеп сұралмайды.',
    ru: 'Сроков, по которым отчёт не требуется: {unasked}.',
    en: 'Due dates on which no report is asked for: {unasked}.',
  },
  nobody: {
    kk: 'Бұл кезең бойынша есеп беруге ешкім міндетті емес.',
    ru: 'Отчитываться за этот период никто не обязан.',
    en: 'Nobody is obliged to report on this period.',
  },
} as const satisfies Record<string, Message>

type Told = Pick<ProgrammeReport, 'programme' | 'period' | 'activities'>

/** What a repeal did to the due dates of a period, and by which act; null where it touched nothing in it. */
export function repealText({ programme, period, activities }: Told, language: Language): string | null {
  const { repealedBy } = programme
  const { due, asked, counts } = activities
  if (repealedBy === null || repealedBy.on > periodEnd(period) || (asked === due && due > 0)) return null
  const told = asked > 0 ? [words.unasked] : [...(due > 0 ? [words.dates] : []), words.nobody]
  const values = {
    date: formatDate(repealedBy.on, language),
    act: actName(repealedBy, language),
    ...{ before: due - counts.lapsed, lapsed: counts.lapsed, unasked: due - asked },
  }
  return [words.repealed, ...told].map((text) => say(text, language, values)).join(' ')
}
