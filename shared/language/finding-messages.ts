import type { FactValue, Finding, Place, RuleId } from '../engine/reconcile.ts'
import { findingDeadlineMessages } from './finding-deadline-messages.ts'
import { findingIndicatorMessages } from './finding-indicator-messages.ts'
import { findingMoneyMessages } from './finding-money-messages.ts'
import type { RuleMessage } from './finding-rule-message.ts'
import { findingStructureMessages } from './finding-structure-messages.ts'
import { leftOutTexts, passportFieldTexts, placeTexts, scopeTexts } from './finding-value-messages.ts'
import { formatDate, formatDecimal, formatPercent } from './format.ts'
import { moneyUnitWords } from './plan-messages.ts'
import type { Language } from './say.ts'
import { say } from './say.ts'

/** The words of every rule of the contradiction finder. */
export const findingMessages: Readonly<Record<RuleId, RuleMessage>> = {
  ...findingMoneyMessages,
  ...findingDeadlineMessages,
  ...findingIndicatorMessages,
  ...findingStructureMessages,
}

/** How a source's code is called; the code itself where nobody says. */
export type SourceName = (code: string) => string

const asWritten: SourceName = (code) => code

/** A finding in words: the rule's title and a sentence with its values; a note ends with a question. */
export function findingText(
  { rule, severity, values }: Finding,
  language: Language,
  sourceName: SourceName = asWritten,
): { readonly title: string; readonly sentence: string } {
  const { title, sentence, more = {}, question } = findingMessages[rule]
  const texts: Record<string, string> = { scope: scopeText(values, language, sourceName) }
  for (const [name, value] of Object.entries(values)) texts[name] = factText(value, language, sourceName)
  const added = Object.entries(more).flatMap(([name, message]) => (texts[name] ? [message] : []))
  const asked = severity === 'note' && question !== undefined ? [question] : []
  return {
    title: say(title, language),
    sentence: [sentence, ...added, ...asked].map((message) => say(message, language, texts)).join(' '),
  }
}

/** Where a finding points to, in words; what is said there is `factText` of its value. */
export function placeText({ label }: Place, language: Language): string {
  if (label.key !== 'passport') return say(placeTexts[label.key], language, { value: label.value })
  const field = passportFieldTexts[label.value]
  return field === undefined ? label.value : say(field, language)
}

/** A value of a finding in words: numbers, money and dates as the language writes them. */
export function factText(value: FactValue, language: Language, sourceName: SourceName = asWritten): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'texts':
      return listText(value.texts)
    case 'source':
      return sourceName(value.code)
    case 'count':
      return formatDecimal(String(value.count), language)
    case 'decimal':
      return decimalText(value, language)
    case 'money':
      return `${formatDecimal(value.amount, language)} ${say(moneyUnitWords[value.unit], language)}`
    case 'years':
      return value.years.join(', ')
    case 'dates':
      return datesText(value.dates, language)
    case 'left-out':
      return value.rows
        .map(({ reason, count }) => `${say(leftOutTexts[reason], language)}: ${count}`)
        .join('; ')
  }
}

function decimalText({ value, unit }: Extract<FactValue, { kind: 'decimal' }>, language: Language): string {
  if (unit === '%') return formatPercent(value, language)
  return unit === null ? formatDecimal(value, language) : `${formatDecimal(value, language)} ${unit}`
}

const TEXTS_SHOWN = 8

/** All of the list while it is short, else its beginning and how many there are. */
function listText(texts: readonly string[]): string {
  if (texts.length <= TEXTS_SHOWN) return texts.join(', ')
  return `${texts.slice(0, TEXTS_SHOWN).join(', ')} … (${texts.length})`
}

const DATES_SHOWN = 3

/** All dates while they are few, else the first ones and the last. */
function datesText(dates: readonly string[], language: Language): string {
  const texts = dates.map((date) => formatDate(date, language, 'short'))
  const isLong = texts.length > DATES_SHOWN + 1
  return isLong ? `${texts.slice(0, DATES_SHOWN).join(', ')} … ${texts.at(-1)}` : texts.join(', ')
}

function scopeText(values: Finding['values'], language: Language, sourceName: SourceName): string {
  const section = values.section
  const parts = [
    ...(section === undefined
      ? []
      : [say(scopeTexts.section, language, { value: factText(section, language) })]),
    ...[values.year, values.source].flatMap((value) =>
      value === undefined ? [] : [factText(value, language, sourceName)],
    ),
  ]
  return parts.length === 0 ? say(scopeTexts.whole, language) : parts.join(', ')
}
