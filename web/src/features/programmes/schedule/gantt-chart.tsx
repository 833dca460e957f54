import { Link } from 'react-router'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { ganttMessages as words } from '#shared/language/plan-page-messages.ts'
import { joinClasses } from '../../../components/join-classes.ts'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { KazakhText } from '../kazakh-text.tsx'
import css from './gantt.module.css'
import { type GanttSpan, ganttMarks, placeOf } from './gantt-time.ts'

type ChartProps = {
  span: GanttSpan
  asOf: string
  rowAddress: (row: string) => string
  /** Rows whose due date has passed without a report; none while the programme is not reported on. */
  overdue?: ReadonlySet<string> | undefined
}

function yearsIn({ from, until }: GanttSpan): number[] {
  return Array.from({ length: until - from + 1 }, (_, place) => from + place)
}

/** The years over the chart; a hairline each quarter is drawn by the rows themselves. */
export function GanttScale({ span }: Pick<ChartProps, 'span'>) {
  return (
    <div className={css.scale} aria-hidden="true">
      {yearsIn(span).map((year) => (
        <span key={year} className={css.year}>
          {year}
          <span className={css.quarters}>
            {['I', 'II', 'III', 'IV'].map((quarter) => (
              <span key={quarter}>{quarter}</span>
            ))}
          </span>
        </span>
      ))}
    </div>
  )
}

/** The drawing of one row; what it shows is said beside it in words. */
function Marks({
  row,
  span,
  asOf,
  isOverdue,
}: { row: PlanRowShape; isOverdue: boolean } & Omit<ChartProps, 'rowAddress' | 'overdue'>) {
  const { due, bar } = ganttMarks(row.deadline, span)
  const now = placeOf(asOf, span)
  return (
    <div className={css.lane} aria-hidden="true">
      {now !== undefined && <span className={css.now} style={{ insetInlineStart: `${now}%` }} />}
      {bar && (
        <span className={css.bar} style={{ insetInlineStart: `${bar.start}%`, width: `${bar.width}%` }} />
      )}
      {due.map(({ date, place }) => (
        <svg
          key={date}
          className={joinClasses(css.due, date < asOf && css.past, isOverdue && css.overdue)}
          style={{ insetInlineStart: `${place}%` }}
          viewBox="0 0 10 10"
          aria-hidden="true"
        >
          <path d="M5 .7 9.3 5 5 9.3 .7 5Z" />
        </svg>
      ))}
    </div>
  )
}

/** The same in words: dates for a screen reader, and on screen where nothing can be drawn. */
function DueText({ row, isOverdue }: { row: PlanRowShape; isOverdue: boolean }) {
  const say = useSay()
  const format = useFormat()
  const { deadline } = row
  if (deadline === null) return <span className={css.noDue}>{say(words.noDeadline)}</span>
  if (deadline.due.length === 0) {
    return <span className={css.noDue}>{say(words.undated, { printed: deadline.printed })}</span>
  }
  return (
    <span className="visually-hidden">
      {deadline.due.map((date) => format.date(date, 'short')).join(', ')}
      {isOverdue && `, ${say(words.overdue)}`}
    </span>
  )
}

/** One row of the chart: its number and title, a link to the plan, and its due dates. */
export function GanttRow({ row, depth, ...chart }: ChartProps & { row: PlanRowShape; depth: number }) {
  const isOverdue = chart.overdue?.has(row.id) ?? false
  if (row.kind === 'heading') {
    return (
      <tr className={css.row}>
        <th scope="row" colSpan={2} className={css.heading} style={{ paddingInlineStart: depth * 14 }}>
          <span className={css.number}>{row.number}</span> <KazakhText printed={row.title} />
        </th>
      </tr>
    )
  }
  return (
    <tr className={css.row}>
      <th scope="row" className={css.name} style={{ paddingInlineStart: depth * 14 }}>
        <Link className={css.link} to={chart.rowAddress(row.id)}>
          <span className={css.number}>{row.number}</span>
          <span className={css.title}>
            <KazakhText printed={row.title} />
          </span>
        </Link>
      </th>
      <td className={css.cell}>
        <Marks row={row} span={chart.span} asOf={chart.asOf} isOverdue={isOverdue} />
        <DueText row={row} isOverdue={isOverdue} />
      </td>
    </tr>
  )
}
