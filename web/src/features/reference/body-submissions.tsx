import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { SubmissionHead } from '#shared/api/submission-shapes.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { deadlineMessages } from '#shared/language/shell-messages.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import { query } from '../../api/queries.ts'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './reference.module.css'

function SubmissionRow({ submission }: { submission: SubmissionHead }) {
  const say = useSay()
  const format = useFormat()
  const { id, period, status, progress, late, daysLate, deadline } = submission
  return (
    <Row>
      <Cell head>
        <Link to={paths.submission(id)}>{format.period(period)}</Link>
      </Cell>
      <Cell>
        <StateLabel state={status === 'accepted' ? 'sealed' : status}>{say(statusWords[status])}</StateLabel>
      </Cell>
      <Cell muted>
        <CardWord>{say(words.readiness)}</CardWord>
        {say(words.readyOf, { rows: progress.rows, ready: progress.ready })}
      </Cell>
      <Cell muted>
        <CardWord>{say(words.deadline)}</CardWord>
        {format.instant(deadline, { year: true })}
      </Cell>
      <Cell>
        {late && (
          <StateLabel state="late" size="small">
            {say(deadlineMessages.daysLate, { count: daysLate })}
          </StateLabel>
        )}
        {!late && submission.approvedAt && say(words.onTime)}
      </Cell>
    </Row>
  )
}

function SubmissionTable({ submissions }: { submissions: readonly SubmissionHead[] }) {
  const say = useSay()
  return (
    <DataTable cards label={say(words.submissions)}>
      <thead>
        <tr>
          <HeadCell>{say(words.period)}</HeadCell>
          <HeadCell>{say(words.status)}</HeadCell>
          <HeadCell>{say(words.readiness)}</HeadCell>
          <HeadCell>{say(words.deadline)}</HeadCell>
          <HeadCell>{say(words.timeliness)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {submissions.map((submission) => (
          <SubmissionRow key={submission.id} submission={submission} />
        ))}
      </tbody>
    </DataTable>
  )
}

/** The body's submissions, the newest period first; mounted only for those who may read them. */
export function BodySubmissions({ body }: { body: string }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(query(submissionApi.list, { query: { body } }))
  const submissions = [...(data?.items ?? [])].sort((a, b) => b.period.localeCompare(a.period))
  return (
    <section>
      <h2 className={css.heading}>{say(words.submissions)}</h2>
      {error && !data && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={5} height={32} columns={2} />}
      {data &&
        (submissions.length > 0 ? (
          <SubmissionTable submissions={submissions} />
        ) : (
          <Empty title={say(words.noSubmissions)} />
        ))}
    </section>
  )
}
