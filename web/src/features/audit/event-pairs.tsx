import type { AuditEvent } from '#shared/api/audit.ts'
import { eventFields, trailMessages as words } from '#shared/language/audit-messages.ts'
import { remarkCodes } from '#shared/language/entry-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { roleWords } from '#shared/language/session-messages.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { fieldsOf } from './event-values.ts'
import css from './trail.module.css'

/** Values that are codes of ours, by the field that holds them. */
const CODES: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  status: statusWords,
  code: remarkCodes,
  role: roleWords,
}

function useWords() {
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
    return word ? say(word) : String(held)
  }
  return { field, value }
}

/** What an event holds, as names and values; where there was something before, beside it. */
export function EventPairs({ event, label }: { event: AuditEvent; label: string }) {
  const say = useSay()
  const { field, value } = useWords()
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
