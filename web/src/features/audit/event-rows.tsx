import { useState } from 'react'
import { Link } from 'react-router'
import type { AuditEvent } from '#shared/api/audit.ts'
import { eventWords, trailMessages as words } from '#shared/language/audit-messages.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { EnteredTable } from './entered-table.tsx'
import { EventPairs } from './event-pairs.tsx'
import { enteredCells, fieldsOf } from './event-values.ts'
import css from './trail.module.css'

function Details({ event, label }: { event: AuditEvent; label: string }) {
  const say = useSay()
  const format = useFormat()
  const cells = event.action === 'figures.entered' ? enteredCells(event.after) : undefined
  return (
    <div className={css.details}>
      {cells ? (
        <EnteredTable cells={cells} submission={event.submission} label={label} />
      ) : (
        <EventPairs event={event} label={label} />
      )}
      <p className={css.quiet}>
        {event.subject}
        <br />
        {say(words.digest)}: <span className={css.held}>{format.digest(event.digest)}</span>
      </p>
    </div>
  )
}

type NameOf = (submission: string) => string

function About({ event, nameOf }: { event: AuditEvent; nameOf: NameOf }) {
  if (event.submission === null) return <span className={css.subject}>{event.subject}</span>
  return <Link to={paths.submission(event.submission)}>{nameOf(event.submission)}</Link>
}

function EventRow({ event, nameOf }: { event: AuditEvent; nameOf: NameOf }) {
  const say = useSay()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const word = eventWords[event.action]
  const what = word ? say(word) : event.action
  const when = format.instant(event.at, { year: true })
  const hasDetails = fieldsOf(event.before).length + fieldsOf(event.after).length > 0
  return (
    <>
      <Row kind={isOpen ? 'open' : undefined}>
        <Cell muted>{when}</Cell>
        <Cell>{event.user?.name ?? say(words.system)}</Cell>
        <Cell head strong>
          {what}
        </Cell>
        <Cell>
          <About event={event} nameOf={nameOf} />
        </Cell>
        <Cell muted>
          <code className={css.digest} title={event.digest}>
            {format.shortDigest(event.digest)}
          </code>
        </Cell>
        <Cell>
          {hasDetails && (
            <Button
              variant="link"
              size="row"
              icon={isOpen ? 'chevron-up' : 'chevron-down'}
              aria-expanded={isOpen}
              aria-label={say(words.detailsOf, { what, when })}
              onClick={() => setOpen(!isOpen)}
            >
              {say(words.details)}
            </Button>
          )}
        </Cell>
      </Row>
      {isOpen && (
        <Row>
          <Cell colSpan={6}>
            <Details event={event} label={`${say(words.detailsOf, { what, when })}, ${event.id}`} />
          </Cell>
        </Row>
      )}
    </>
  )
}

/** Events as the server gave them: the newest first. */
export function EventTable({ events, nameOf }: { events: readonly AuditEvent[]; nameOf: NameOf }) {
  const say = useSay()
  return (
    <DataTable cards label={say(words.title)}>
      <thead>
        <tr>
          <HeadCell>{say(words.when)}</HeadCell>
          <HeadCell>{say(words.who)}</HeadCell>
          <HeadCell>{say(words.what)}</HeadCell>
          <HeadCell>{say(words.about)}</HeadCell>
          <HeadCell>{say(words.digest)}</HeadCell>
          <HeadCell hidden>{say(words.details)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <EventRow key={event.id} event={event} nameOf={nameOf} />
        ))}
      </tbody>
    </DataTable>
  )
}
