import { Link } from 'react-router'
import type { AuditEvent } from '#shared/api/audit.ts'
import { eventWords, isKnownEvent, trailMessages as words } from '#shared/language/audit-messages.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { EnteredTable } from './entered-table.tsx'
import { EventPairs } from './event-pairs.tsx'
import { enteredCells, fieldsOf } from './event-values.ts'
import css from './trail.module.css'
import type { TrailNames } from './use-trail-names.ts'

type EventProps = { event: AuditEvent; names: TrailNames }

function Details({ event, names, label }: EventProps & { label: string }) {
  const say = useSay()
  const format = useFormat()
  const cells = event.action === 'figures.entered' ? enteredCells(event.after) : undefined
  return (
    <div className={css.details}>
      {cells ? (
        <EnteredTable cells={cells} submission={event.submission} label={label} />
      ) : (
        <EventPairs event={event} names={names} label={label} />
      )}
      <p className={css.quiet}>
        {event.subject}
        <br />
        {say(words.digest)}: <span className={css.held}>{format.digest(event.digest)}</span>
      </p>
    </div>
  )
}

/** What the event is about, by name; what has none by its id. */
function About({ event: { submission, subject }, names }: EventProps) {
  const say = useSay()
  if (submission !== null)
    return <Link to={paths.submission(submission)}>{names.submission(submission) ?? submission}</Link>
  const [kind, ...rest] = subject.split('/')
  const id = rest.join('/')
  if (kind === 'indicator')
    return <Link to={paths.indicator(id)}>{say(words.ofIndicator, { number: rest.at(-1) ?? id })}</Link>
  if (kind === 'user' && names.user(id)) return names.user(id)
  const period = kind === 'period' ? names.period(rest.at(-1) ?? '') : undefined
  return period ? say(words.ofPeriod, { period }) : <span className={css.subject}>{subject}</span>
}

type EventRowProps = EventProps & { isOpen: boolean; onOpen: (event: string | null) => void }

function EventRow({ event, names, isOpen, onOpen }: EventRowProps) {
  const say = useSay()
  const format = useFormat()
  const what = isKnownEvent(event.action) ? say(eventWords[event.action]) : event.action
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
          <About event={event} names={names} />
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
              onClick={() => onOpen(isOpen ? null : event.id)}
            >
              {say(words.details)}
            </Button>
          )}
        </Cell>
      </Row>
      {isOpen && (
        <Row>
          <Cell colSpan={6}>
            <Details
              event={event}
              names={names}
              label={`${say(words.detailsOf, { what, when })}, ${event.id}`}
            />
          </Cell>
        </Row>
      )}
    </>
  )
}

type TableProps = {
  events: readonly AuditEvent[]
  names: TrailNames
  /** The one whose details stand open. */
  openEvent: string | null
  onOpen: (event: string | null) => void
}

/** Events as the server gave them: the newest first. */
export function EventTable({ events, names, openEvent, onOpen }: TableProps) {
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
          <EventRow
            key={event.id}
            event={event}
            names={names}
            isOpen={event.id === openEvent}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </DataTable>
  )
}
