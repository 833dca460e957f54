import { useQuery } from '@tanstack/react-query'
import type { CSSProperties } from 'react'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { type PlanShape, programmesApi } from '#shared/api/programmes.ts'
import { planPageMessages, ganttMessages as words } from '#shared/language/plan-page-messages.ts'
import { standingWords } from '#shared/language/programme-report-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { query } from '../../../api/queries.ts'
import { ButtonLink } from '../../../components/button.tsx'
import { Empty } from '../../../components/empty.tsx'
import { FailedNote } from '../../../components/failed-note.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { bySection, depthsOf } from '../plan/plan-items.ts'
import { useSectionTitles } from '../plan/plan-table.tsx'
import type { ProgrammeViewProps } from '../programme-views.ts'
import { countMarks, DUE_MARKS, type DueMark, type StandingOf, standingsOf } from './due-standings.ts'
import css from './gantt.module.css'
import { DueDiamond, GanttRow, GanttScale } from './gantt-chart.tsx'
import { type GanttSpan, ganttRows, ganttSpan, placeOf } from './gantt-time.ts'

/** The plan on a line of time: when each activity falls due, and how its due dates stand. */
export function GanttView({ id, asOf }: ProgrammeViewProps) {
  const say = useSay()
  const asked = { params: { id }, query: { asOf } }
  const found = useQuery(query(programmesApi.plan, asked))
  const programme = useQuery(query(programmesApi.find, asked))
  const execution = useQuery(query(programmesApi.execution, asked))
  const failed = [found, programme].find(({ data, error }) => error !== null && data === undefined)
  if (failed?.error) return <FailedNote error={failed.error} onRetry={() => void failed.refetch()} />
  if (!found.data || !programme.data) return <SkeletonRows rows={16} height={30} columns={0} />
  if (ganttRows(found.data.rows).length === 0) {
    return (
      <Empty
        title={say(words.empty)}
        action={<ButtonLink to={paths.programme(id, { asOf })}>{say(planPageMessages.toTree)}</ButtonLink>}
      >
        {say(planPageMessages.noPlanText)}
      </Empty>
    )
  }
  const standingOf = standingsOf(execution.data)
  return <Gantt id={id} asOf={asOf} plan={found.data} programme={programme.data} standingOf={standingOf} />
}

type LeadProps = { plan: PlanShape; span: GanttSpan; standingOf: StandingOf }

/** The finding of the chart, and what its marks mean. */
function Lead(props: LeadProps) {
  const { plan } = props
  const say = useSay()
  const format = useFormat()
  const rows = ganttRows(plan.rows).filter(({ deadline }) => (deadline?.due.length ?? 0) > 0)
  const due = rows.flatMap(({ deadline }) => deadline?.due ?? []).sort()
  const [first] = due
  const last = due.at(-1)
  return (
    <div className={css.lead}>
      {first !== undefined && last !== undefined && (
        <p className={css.finding}>
          {say(words.lead, {
            count: due.length,
            dated: rows.length,
            from: format.date(first, 'short'),
            until: format.date(last, 'short'),
          })}
        </p>
      )}
      <Legend {...props} />
    </div>
  )
}

const MARK_WORDS: Record<DueMark, Message> = {
  done: standingWords.done,
  late: standingWords['done-late'],
  overdue: words.overdue,
  ahead: words.ahead,
  void: standingWords['not-asked'],
}

function Legend({ plan, span, standingOf }: LeadProps) {
  const say = useSay()
  const format = useFormat()
  const rows = ganttRows(plan.rows)
  const counts = countMarks(rows, standingOf)
  const removed = plan.rows.filter(({ kind }) => kind === 'removed').length
  return (
    <ul className={css.legend}>
      {DUE_MARKS.filter((mark) => counts[mark] > 0).map((mark) => (
        <li key={mark}>
          <DueDiamond mark={mark} className={css.sample} />
          {say(MARK_WORDS[mark])} <b className="n">{counts[mark]}</b>
        </li>
      ))}
      <li>
        <span className={css.sampleBar} aria-hidden="true" />
        {say(words.bar)}
      </li>
      {placeOf(plan.asOf, span) !== undefined && (
        <li>
          <span className={css.sampleNow} aria-hidden="true" />
          {say(words.today, { date: format.date(plan.asOf, 'short') })}
        </li>
      )}
      {removed > 0 && <li>{say(words.removedAbsent, { count: removed })}</li>}
    </ul>
  )
}

function Head({ span }: { span: GanttSpan }) {
  const say = useSay()
  return (
    <thead>
      <tr>
        <th scope="col">{say(words.row)}</th>
        <th scope="col">
          <span className="visually-hidden">{say(words.due)}</span>
          <GanttScale span={span} />
        </th>
      </tr>
    </thead>
  )
}

type GanttProps = ProgrammeViewProps & { plan: PlanShape; programme: Programme; standingOf: StandingOf }

function Gantt({ id, asOf, plan, programme, standingOf }: GanttProps) {
  const say = useSay()
  const titles = useSectionTitles(programme.tree)
  const rows = ganttRows(plan.rows)
  const span = ganttSpan(programme.years, rows)
  const depthOf = depthsOf(rows)
  const rowAddress = (row: string) => paths.programmePart(id, 'plan', { asOf, row })
  const style = { '--years': span.until - span.from + 1 } as CSSProperties
  return (
    <>
      <Lead plan={plan} span={span} standingOf={standingOf} />
      <table className={css.table} style={style} aria-label={say(words.label)}>
        <Head span={span} />
        {[...bySection(rows)].map(([section, own]) => (
          <tbody key={section}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={css.section}>
                {section}. {titles.get(section)}
              </th>
            </tr>
            {own.map((row) => (
              <GanttRow
                key={row.id}
                row={row}
                depth={depthOf(row)}
                span={span}
                asOf={plan.asOf}
                rowAddress={rowAddress}
                standingOf={standingOf}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}
