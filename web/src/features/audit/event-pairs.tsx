import type { AuditEvent } from '#shared/api/audit.ts'
import { eventFields, trailMessages as words } from '#shared/language/audit-messages.ts'
import { remarkCodes } from '#shared/language/entry-messages.ts'
import { directionWords, operandNatureWords } from '#shared/language/indicator-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { roleWords } from '#shared/language/session-messages.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { fieldsOf } from './event-values.ts'
import css from './trail.module.css'
import { type TrailNames, useIndicatorNames } from './use-trail-names.ts'

/** Values that are codes of ours, by the field that holds them. */
const CODES: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  status: statusWords,
  code: remarkCodes,
  role: roleWords,
  stage: roleWords,
  direction: directionWords,
  nature: operandNatureWords,
  decision: { accept: reviewMessages.isAccepted, return: reviewMessages.isReturned },
}

/** The name behind an id, where the field holds one: `submissions.1`, `figures.2.indicator`. */
function useNamed(names: TrailNames) {
  const { language } = useLanguage()
  const indicator = useIndicatorNames()
  return (path: string, held: string): string | undefined => {
    const steps = path.split('.').filter((step) => !/^\d+$/.test(step))
    const kinds: Readonly<Record<string, (id: string) => string | undefined>> = {
      ...names,
      indicator,
      submissions: names.submission,
      operand: (key) => operandWord(key, { kk: key, ru: key, en: key }, language),
      key: (key) => operandWord(key, { kk: key, ru: key, en: key }, language),
    }
    const kind = steps.at(-1) ?? path
    const name = Object.hasOwn(kinds, kind) ? kinds[kind]?.(held) : undefined
    return name === held ? undefined : name
  }
}

function useWords(names: TrailNames) {
  const named = useNamed(names)
  const say = useSay()
  const format = useFormat()
  const field = (path: string) =>
    path
      .split('.')
      .map((step) => (eventFields[step] ? say(eventFields[step]) : step))
      .join(' · ')
  const value = (path: string, held: string | number | boolean | null | undefined) => {
    if (held === null || held === undefined || held === '') return say(words.nothing)
    if (typeof held === 'boolean') return say(held ? words.yes : words.no)
    const name = path.split('.').at(-1) ?? path
    if (name === 'size' && typeof held === 'number') return format.fileSize(held)
    if (name === 'digest' || name === 'sha256') return format.digest(String(held))
    const word = CODES[name]?.[String(held)]
    if (word) return say(word)
    const known = named(path, String(held))
    if (known === undefined) return String(held)
    return (
      <>
        {known} <code className={css.id}>{held}</code>
      </>
    )
  }
  return { field, value }
}

type PairsProps = { event: AuditEvent; names: TrailNames; label: string }

/** What an event holds, as names and values; where there was something before, beside it. */
export function EventPairs({ event, names: known, label }: PairsProps) {
  const say = useSay()
  const { field, value } = useWords(known)
  const [before, after] = [event.before, event.after].map(
    (held) => new Map(fieldsOf(held).map((one) => [one.path, one.value])),
  ) as [Map<string, string | number | boolean | null>, Map<string, string | number | boolean | null>]
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const hasBefore = before.size > 0
  if (names.length === 0) return null
  return (
    <DataTable label={label}>
      <thead>
        <tr>
          <HeadCell>{say(words.field)}</HeadCell>
          {hasBefore && <HeadCell>{say(words.before)}</HeadCell>}
          <HeadCell>{say(hasBefore ? words.after : words.value)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <Row key={name}>
            <Cell head>{field(name)}</Cell>
            {hasBefore && <Cell muted>{before.has(name) ? value(name, before.get(name)) : '—'}</Cell>}
            <Cell>
              <span className={css.held}>{after.has(name) ? value(name, after.get(name)) : '—'}</span>
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  )
}
