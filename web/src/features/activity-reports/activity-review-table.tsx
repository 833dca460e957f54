import { Fragment } from 'react'
import type { ActivityRow, ActivitySubmission } from '#shared/api/activity-shapes.ts'
import { activityReportMessages as report } from '#shared/language/activity-report-messages.ts'
import { activityDeskMessages as words } from '#shared/language/activity-review-messages.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { KazakhText } from '../programmes/kazakh-text.tsx'
import { panelId, rowButtonId } from '../reviews/review-context.ts'
import { type ReviewedRow, useReviewCourse } from '../reviews/review-course.ts'
import table from '../reviews/review-table.module.css'
import { Attention, RowDecision } from '../reviews/row-decision.tsx'
import css from './activity-review.module.css'
import { ActivityReviewPanel } from './activity-review-panel.tsx'
import { ExecutionValue, PlannedAmount } from './money-table.tsx'
import { ActivityStatusLabel } from './status-choice.tsx'

type Open = (id: string | null, focus?: 'row' | 'reason') => void

/** Spent and planned of each line, with the per cent. */
function MoneyWords({ row }: { row: ActivityRow }) {
  const say = useSay()
  const format = useFormat()
  if (row.spending.length === 0) return <span className={table.quiet}>{say(words.noMoney)}</span>
  return row.spending.map((line) => (
    <span key={`${line.year} ${line.source}`} className={css.line}>
      {line.spent.value === null ? (
        <StateLabel state={line.spent.state === 'value' ? 'not-reported' : line.spent.state} size="small" />
      ) : (
        <b className="n">{format.decimal(line.spent.value)}</b>
      )}{' '}
      / <PlannedAmount line={line} />
      {line.execution.value !== null && (
        <span className={css.percent}>
          <ExecutionValue execution={line.execution} />
        </span>
      )}
    </span>
  ))
}

type RowProps = { row: ActivityRow; reviewed: ReviewedRow; isOpen: boolean; onOpen: Open }

function ReviewActivityRow({ row, reviewed, isOpen, onOpen }: RowProps) {
  const say = useSay()
  const format = useFormat()
  const { id, number } = reviewed
  return (
    <Row kind={isOpen ? 'open' : undefined} data-row={isOpen ? 'open' : 'closed'}>
      <Cell muted>
        <span className="n">{number}</span>
      </Cell>
      <Cell head>
        <button
          type="button"
          id={rowButtonId(id)}
          className={table.name}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panelId(id) : undefined}
          onClick={() => onOpen(isOpen ? null : id)}
        >
          <span>
            <span className="visually-hidden">{number}. </span>
            <KazakhText printed={row.title} />
          </span>
        </button>
      </Cell>
      <Cell muted>
        <CardWord>{say(words.due)}</CardWord>
        {row.due === null ? say(report.moneyOnlyShort) : format.date(row.due, 'short')}
        {row.carried && <span className={css.carried}>{say(words.carried)}</span>}
      </Cell>
      <Cell>{row.due !== null && <ActivityStatusLabel status={row.status} />}</Cell>
      <Cell>
        <MoneyWords row={row} />
      </Cell>
      <Cell>
        <Attention problems={row.problems} />
      </Cell>
      <Cell>
        <RowDecision row={reviewed} isOpen={isOpen} onOpen={onOpen} />
      </Cell>
    </Row>
  )
}

type ActivityReviewTableProps = {
  submission: ActivitySubmission
  openId: string | undefined
  onOpen: Open
}

/** What was reported of each activity beside its plan, what the rules found odd, and what was decided. */
export function ActivityReviewTable({ submission, openId, onOpen }: ActivityReviewTableProps) {
  const say = useSay()
  const localized = useLocalized()
  const { rows, words: course } = useReviewCourse()
  return (
    <div className={css.review}>
      <DataTable label={say(course.rows)} cards>
        <thead>
          <tr>
            <HeadCell>{say(reviewMessages.number)}</HeadCell>
            <HeadCell>{say(course.indicator)}</HeadCell>
            <HeadCell>{say(words.due)}</HeadCell>
            <HeadCell>{say(words.status)}</HeadCell>
            <HeadCell>{say(words.money, { unit: localized(moneyUnitWords['thousand-tenge']) })}</HeadCell>
            <HeadCell>{say(reviewMessages.attention)}</HeadCell>
            <HeadCell>{say(reviewMessages.decision)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {submission.activities.map((row, index) => {
            const reviewed = rows[index]
            if (!reviewed) return null
            const isOpen = reviewed.id === openId
            return (
              <Fragment key={reviewed.key}>
                <ReviewActivityRow row={row} reviewed={reviewed} isOpen={isOpen} onOpen={onOpen} />
                {isOpen && <ActivityReviewPanel row={row} reviewed={reviewed} submission={submission} />}
              </Fragment>
            )
          })}
        </tbody>
      </DataTable>
    </div>
  )
}
