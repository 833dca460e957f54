import { Link } from 'react-router'
import type { SubmissionHead } from '#shared/api/submission-shapes.ts'
import { reviewBoardMessages as words } from '#shared/language/review-messages.ts'
import { deadlineMessages } from '#shared/language/shell-messages.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { type Segment, Segments } from '../../components/segments.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import { useCan } from '../session/use-me.ts'
import css from './board-table.module.css'
import { deskOf } from './standing.ts'

type RowProps = { submission: SubmissionHead }

function segmentsOf({ rows, ready, returned, errors, empty }: SubmissionHead['progress']): Segment[] {
  const partial = Math.max(0, rows - ready - returned - errors - empty)
  const runs: readonly [Segment['tone'], number][] = [
    ['good', ready],
    ['warn', returned],
    ['bad', errors],
    ['neutral', partial],
    ['empty', empty],
  ]
  return runs.flatMap(([tone, count]) =>
    Array.from({ length: count }, (_, index) => ({ key: `${tone}${index}`, tone })),
  )
}

function Progress({ submission: { progress, kind } }: RowProps) {
  const say = useSay()
  const head = kind === 'programme' ? words.activityProgress : words.progress
  const ready = say(words.ready, { ready: progress.ready, rows: progress.rows })
  return (
    <span className={css.progress}>
      <span className="n">{ready}</span>
      <Segments label={`${say(head)}: ${ready}`} segments={segmentsOf(progress)} />
    </span>
  )
}

function Punctuality({ submission }: RowProps) {
  const say = useSay()
  const format = useFormat()
  if (submission.late) {
    return (
      <StateLabel state="late">{say(deadlineMessages.daysLate, { count: submission.daysLate })}</StateLabel>
    )
  }
  if (submission.approvedAt !== null) return <span>{say(words.onTime)}</span>
  return (
    <span className={css.quiet}>
      {format.instant(submission.deadline, { year: submission.kind === 'programme' })}
    </span>
  )
}

function Signed({ by, at }: { by: SubmissionHead['sentBy']; at: string | null }) {
  const say = useSay()
  const format = useFormat()
  if (!by || at === null) return <span className={css.quiet}>{say(words.notYet)}</span>
  return (
    <>
      {by.name}
      <span className={css.when}>{format.instant(at)}</span>
    </>
  )
}

function BoardRow({ submission }: RowProps) {
  const say = useSay()
  const localized = useLocalized()
  const can = useCan()
  const name = localized(shortBodyName(submission.bodyName))
  const isWaiting = deskOf(submission) === 'withReviewer' && can('review-submission')
  const action = say(isWaiting ? words.doReview : words.open)
  const to = paths.review(submission.id)
  return (
    <Row>
      <Cell head named>
        <Link to={to} className={css.body}>
          {name}
        </Link>
      </Cell>
      <Cell>
        <StateLabel state={submission.status}>{say(statusWords[submission.status])}</StateLabel>
      </Cell>
      <Cell data-label={say(words.deadline)}>
        <Punctuality submission={submission} />
      </Cell>
      <Cell data-label={say(submission.kind === 'programme' ? words.activityProgress : words.progress)}>
        <Progress submission={submission} />
      </Cell>
      <Cell data-label={say(words.sent)}>
        <Signed by={submission.sentBy} at={submission.sentAt} />
      </Cell>
      <Cell data-label={say(words.approved)}>
        <Signed by={submission.approvedBy} at={submission.approvedAt} />
      </Cell>
      <Cell>
        <ButtonLink
          to={to}
          size="row"
          variant={isWaiting ? 'primary' : 'default'}
          aria-label={say(words.actionFor, { action, body: name })}
        >
          {action}
        </ButtonLink>
      </Cell>
    </Row>
  )
}

/** A row for each body: where its submission is, whether it came in time, who sent and approved it. */
export function BoardTable({
  submissions,
  title,
}: {
  submissions: readonly SubmissionHead[]
  /** Of the programme, where it is one. */
  title: string | undefined
}) {
  const say = useSay()
  const isProgramme = submissions[0]?.kind === 'programme'
  return (
    <div className={css.board}>
      {title && <h2 className={css.document}>{title}</h2>}
      <DataTable label={title ?? say(words.table)}>
        <thead>
          <tr>
            <HeadCell>{say(words.body)}</HeadCell>
            <HeadCell>{say(words.status)}</HeadCell>
            <HeadCell>{say(words.deadline)}</HeadCell>
            <HeadCell>{say(isProgramme ? words.activityProgress : words.progress)}</HeadCell>
            <HeadCell>{say(words.sent)}</HeadCell>
            <HeadCell>{say(words.approved)}</HeadCell>
            <HeadCell hidden>{say(words.action)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {submissions.map((submission) => (
            <BoardRow key={submission.id} submission={submission} />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}
