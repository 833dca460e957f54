import type { ActivityRow, ActivitySubmission, SpendingLine } from '#shared/api/activity-shapes.ts'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { DecisionForm } from '../reviews/decision-form.tsx'
import { PanelFrame, Remarks } from '../reviews/panel-frame.tsx'
import { type ReviewedRow, useReviewCourse } from '../reviews/review-course.ts'
import { ActivityFacts } from './activity-facts.tsx'
import css from './activity-review.module.css'
import { ExecutionValue, PlannedAmount } from './money-table.tsx'
import { PreviousReport } from './previous-report.tsx'
import { useSourceName } from './programme-notes.tsx'
import { ReadReport } from './report-fields.tsx'

function Amount({ state, value }: SpendingLine['spent']) {
  const format = useFormat()
  if (value !== null) return format.decimal(value)
  return <StateLabel state={state === 'value' ? 'not-reported' : state} size="small" />
}

/** The money of the row, to be read. */
function MoneyRead({ row, sourceName }: { row: ActivityRow; sourceName: (source: string | null) => string }) {
  const say = useSay()
  if (row.spending.length === 0) return null
  return (
    <DataTable label={say(words.moneyOf, { number: row.activity })} cards>
      <thead>
        <tr>
          <HeadCell>{say(words.source)}</HeadCell>
          <HeadCell numeric>{say(words.planned)}</HeadCell>
          <HeadCell numeric>{say(words.allocated)}</HeadCell>
          <HeadCell numeric>{say(words.spent)}</HeadCell>
          <HeadCell numeric>{say(words.execution)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {row.spending.map((line) => (
          <Row key={`${line.year} ${line.source}`}>
            <Cell head>
              {line.year}, {sourceName(line.source)}
              {line.ground !== null && (
                <span className={css.ground}>
                  {say(words.ground)}: {line.ground}
                </span>
              )}
            </Cell>
            <Cell numeric muted>
              <CardWord>{say(words.planned)}</CardWord>
              <PlannedAmount line={line} />
            </Cell>
            <Cell numeric>
              <CardWord>{say(words.allocated)}</CardWord>
              <Amount {...line.allocated} />
            </Cell>
            <Cell numeric>
              <CardWord>{say(words.spent)}</CardWord>
              <Amount {...line.spent} />
            </Cell>
            <Cell numeric>
              <CardWord>{say(words.execution)}</CardWord>
              <ExecutionValue execution={line.execution} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  )
}

/** Under the open row: what the plan asks, what was reported, its money, what was said before, and the decision. */
export function ActivityReviewPanel({
  row,
  reviewed,
  submission,
}: {
  row: ActivityRow
  reviewed: ReviewedRow
  submission: ActivitySubmission
}) {
  const { canDecide } = useReviewCourse()
  const sourceName = useSourceName(submission.sources)
  return (
    <PanelFrame
      id={reviewed.id}
      columns={7}
      decision={canDecide && <DecisionForm key={reviewed.key} row={reviewed} />}
    >
      <div className={css.sides}>
        <div className={css.side}>
          <ActivityFacts row={row} bodies={submission.bodies} />
          <PreviousReport row={row} sourceName={sourceName} />
        </div>
        <div className={css.side}>
          <ReadReport row={row} />
        </div>
      </div>
      <MoneyRead row={row} sourceName={sourceName} />
      <Remarks remarks={row.remarks} />
    </PanelFrame>
  )
}
