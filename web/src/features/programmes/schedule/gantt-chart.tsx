import { Link } from 'react-router'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { ganttMessages as words } from '#shared/language/plan-page-messages.ts'
import { standingWords } from '#shared/language/programme-report-messages.ts'
import { joinClasses } from '../../../components/join-classes.ts'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { KazakhText } from '../kazakh-text.tsx'
import { type DueMark, markOf, type StandingOf } from './due-standings.ts'
import css from './gantt.module.css'
import { type GanttSpan, ganttMarks, placeOf } from './gantt-time.ts'

type ChartProps = {
  span: GanttSpan
  asOf: string
  rowAddress: (row: string) => string
  standingOf: StandingOf
}

/** A due date by how it stands; the shapes differ as the colours do. */
export function DueDiamond({ mark, className, place }: DiamondProps) {
  const style = place === undefined ? undefined : { insetInlineStart: `${place}%` }
  return (
    <svg className={joinClasses(className, css[mark])} style={style} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M6 1 11 6 6 11 1 6Z" />
      {mark === 'late' && <circle cx="6" cy="6" r="1.6" className={css.inside} />}
      {mark === 'overdue' && <path d="M6 3.4V6.6M6 7.9V8.6" className={css.exclamation} />}
    </svg>
  )
}

type DiamondProps = { mark: DueMark; className: string | undefined; place?: number }

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

type RowProps = ChartProps & { row: PlanRowShape }

/** The drawing of one row; what it shows is said beside it in words. */
function Marks({ row, span, asOf, standingOf }: Omit<RowProps, 'rowAddress'>) {
  const { due, bar } = ganttMarks(row.deadline, span)
  const now = placeOf(asOf, span)
  return (
    <div className={css.lane} aria-hidden="true">
      {now !== undefined && <span className={css.now} style={{ insetInlineStart: `${now}%` }} />}
      {bar && (
        <span className={css.bar} style={{ insetInlineStart: `${bar.start}%`, width: `${bar.width}%` }} />
      )}
      {due.map(({ date, place }) => (
        <DueDiamond key={date} mark={markOf(standingOf(row.id, date))} className={css.due} place={place} />
      ))}
    </div>
  )
}

/** The same in words: dates and how they stand for a screen reader, and on screen where nothing can be drawn. */
function DueText({ row, standingOf }: Pick<RowProps, 'row' | 'standingOf'>) {
  const say = useSay()
  const format = useFormat()
  const { deadline } = row
  if (deadline === null) return <span className={css.noDue}>{say(words.noDeadline)}</span>
  if (deadline.due.length === 0) {
    return <span className={css.noDue}>{say(words.undated, { printed: deadline.printed })}</span>
  }
  const told = deadline.due.map((date) => {
    const due = standingOf(row.id, date)
    const standing = due === undefined ? [] : [say(standingWords[due.standing])]
    const overdue = due?.isOverdue ? [say(words.overdue)] : []
    return [format.date(date, 'short'), ...standing, ...overdue].join(', ')
  })
  return <span className="visually-hidden">{told.join('; ')}</span>
}

/** One row of the chart: its number and title, a link to the plan, and its due dates. */
export function GanttRow({ row, depth, ...chart }: ChartProps & { row: PlanRowShape; depth: number }) {
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
        <Marks row={row} span={chart.span} asOf={chart.asOf} standingOf={chart.standingOf} />
        <DueText row={row} standingOf={chart.standingOf} />
      </td>
    </tr>
  )
}
