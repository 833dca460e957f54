import { Link } from 'react-router'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { calendarMessages as words } from '#shared/language/calendar-messages.ts'
import { executorRoleWords } from '#shared/language/plan-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { KazakhText } from '../kazakh-text.tsx'
import stack from '../stacked.module.css'
import css from './calendar.module.css'
import { type DueItem, dueDays } from './calendar-days.ts'

type TableProps = {
  programme: string
  asOf: string | undefined
  items: readonly DueItem[]
  bodies: Programme['bodies']
  /** From this day the programme binds no more. */
  repealedOn: string | undefined
  title: string
}

const COLUMNS = 6

/** What is due, under the day on which it is. */
export function CalendarTable({ title, items, repealedOn, ...place }: TableProps) {
  const say = useSay()
  return (
    <div className={stack.stack}>
      <DataTable label={title}>
        <thead>
          <tr>
            <HeadCell>{say(words.row)}</HeadCell>
            <HeadCell>{say(words.activity)}</HeadCell>
            <HeadCell>{say(words.executors)}</HeadCell>
            <HeadCell>{say(words.form)}</HeadCell>
            <HeadCell>{say(words.recipient)}</HeadCell>
            <HeadCell>{say(words.reportsOn)}</HeadCell>
          </tr>
        </thead>
        {dueDays(items).map((day) => (
          <tbody key={day.date}>
            <DayHead date={day.date} count={day.items.length} repealedOn={repealedOn} />
            {day.items.map((item) => (
              <DueRow key={item.row} item={item} {...place} />
            ))}
          </tbody>
        ))}
      </DataTable>
    </div>
  )
}

function DayHead({
  date,
  count,
  repealedOn,
}: {
  date: string
  count: number
  repealedOn: string | undefined
}) {
  const say = useSay()
  const format = useFormat()
  return (
    <Row kind="section">
      <Cell head colSpan={COLUMNS} scope="rowgroup">
        <div className={css.day}>
          {format.date(date)}
          <span>{say(words.count, { count })}</span>
          {repealedOn !== undefined && date >= repealedOn && (
            <span className={css.lapsed}>
              <StateMark state="removed" size={12} tone="inherit" />
              {say(words.afterRepeal, { date: format.date(repealedOn, 'short') })}
            </span>
          )}
        </div>
      </Cell>
    </Row>
  )
}

type DueProps = Pick<TableProps, 'programme' | 'asOf' | 'bodies'> & { item: DueItem }

function DueRow({ item, programme, asOf, bodies }: DueProps) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const bodyName = (id: string) => {
    const body = bodies[id]
    return body ? localized(body.shortName) : id
  }
  const quiet = (message: (typeof words)['notStated' | 'noText']) => (
    <span className={css.quiet}>{say(message)}</span>
  )
  return (
    <Row>
      <Cell head>
        <Link to={paths.programmePart(programme, 'plan', { asOf, row: item.row })}>{item.row}</Link>
      </Cell>
      <Cell>
        <span className={css.title}>
          {item.title ? <KazakhText printed={item.title} /> : quiet(words.noText)}
        </span>
      </Cell>
      <Cell data-label={say(words.executors)}>
        <Executors item={item} bodyName={bodyName} />
      </Cell>
      <Cell data-label={say(words.form)}>
        <span className={css.cell}>
          {item.completionForm ? <KazakhText printed={item.completionForm} /> : quiet(words.notStated)}
        </span>
      </Cell>
      <Cell data-label={say(words.recipient)}>
        {item.recipient === null ? quiet(words.notStated) : bodyName(item.recipient)}
      </Cell>
      <Cell data-label={say(words.reportsOn)}>
        <span className={css.period}>{format.period(item.period, 'short')}</span>
      </Cell>
    </Row>
  )
}

function Executors({ item, bodyName }: { item: DueItem; bodyName: (id: string) => string }) {
  const say = useSay()
  const localized = useLocalized()
  if (item.executors.length === 0) return <span className={css.quiet}>{say(words.notStated)}</span>
  return (
    <span className={css.cell}>
      {item.executors.map(({ body, role }, at) => (
        <span key={`${body} ${role}`}>
          {at > 0 && ', '}
          {bodyName(body)}
          {role !== 'executor' && <span className={css.role}> ({localized(executorRoleWords[role])})</span>}
        </span>
      ))}
    </span>
  )
}
