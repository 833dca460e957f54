import { Link } from 'react-router'
import type { SubmissionHead } from '#shared/api/submission-shapes.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { homeMessages } from '#shared/language/home-messages.ts'
import { deadlineMessages } from '#shared/language/shell-messages.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import type { Membership } from '#shared/rules/roles.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { type Segment, Segments } from '../../components/segments.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import css from './my-work.module.css'
import { nextStep } from './next-step.ts'
import { RetrospectiveNote } from './retrospective-note.tsx'
import { DeadlineWords } from './submission-head.tsx'
import { useProgrammeTitle } from './use-programme-title.ts'

function segmentsOf({ rows, ready, returned, errors, empty }: SubmissionHead['progress']): Segment[] {
  const partial = Math.max(0, rows - ready - returned - errors - empty)
  const tones = [
    ...Array<'good'>(ready).fill('good'),
    ...Array<'warn'>(returned).fill('warn'),
    ...Array<'bad'>(errors).fill('bad'),
    ...Array<'neutral'>(partial).fill('neutral'),
    ...Array<'empty'>(empty).fill('empty'),
  ]
  return tones.map((tone, index) => ({ key: String(index), tone }))
}

const hasProgrammes = (submissions: readonly SubmissionHead[]) =>
  submissions.some(({ kind }) => kind === 'programme')

function Readiness({ progress }: Pick<SubmissionHead, 'progress'>) {
  const say = useSay()
  const { rows, ready, returned, errors } = progress
  const words = say(entryMessages.readinessShort, { ready, rows })
  return (
    <div className={css.readiness}>
      <span>{words}</span>
      <Segments label={words} segments={segmentsOf(progress)} />
      {returned > 0 && <span className={css.warn}>{say(homeMessages.returned, { count: returned })}</span>}
      {errors > 0 && <span className={css.bad}>{say(homeMessages.errors, { count: errors })}</span>}
    </div>
  )
}

function OpenRow({
  submission,
  memberships,
  hasBodies,
  title,
}: {
  submission: SubmissionHead
  /** Of the programme, where it is one. */
  title: string | undefined
  memberships: readonly Membership[]
  hasBodies: boolean
}) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { isMine, words } = nextStep(submission, memberships)
  const to = paths.submission(submission.id)
  const period = format.period(submission.period)
  return (
    <Row kind={isMine ? 'open' : undefined}>
      <Cell head named>
        <Link to={to}>{period}</Link>
        {title && <div className={css.body}>{title}</div>}
        {hasBodies && <div className={css.body}>{localized(shortBodyName(submission.bodyName))}</div>}
      </Cell>
      <Cell>
        <StateLabel state={submission.status}>{say(statusWords[submission.status])}</StateLabel>
      </Cell>
      <Cell>
        <DeadlineWords submission={submission} />
        <div className={css.body}>{format.instant(submission.deadline, { year: true })}</div>
        {submission.window.reason === 'retrospective' && <RetrospectiveNote submission={submission} />}
      </Cell>
      <Cell>
        <Readiness progress={submission.progress} />
      </Cell>
      <Cell>
        {isMine ? (
          <ButtonLink
            to={to}
            variant="primary"
            aria-label={`${say(words)}: ${[period, title].filter(Boolean).join(', ')}`}
          >
            {say(words)}
          </ButtonLink>
        ) : (
          <span className={css.step}>{say(words)}</span>
        )}
      </Cell>
    </Row>
  )
}

/** Submissions on their way, the nearest deadline first. */
export function OpenSubmissions({
  submissions,
  memberships,
}: {
  submissions: readonly SubmissionHead[]
  memberships: readonly Membership[]
}) {
  const say = useSay()
  const hasBodies = new Set(submissions.map(({ body }) => body)).size > 1 || memberships.length > 1
  const titleOf = useProgrammeTitle(hasProgrammes(submissions))
  return (
    <div className={css.cards}>
      <DataTable label={say(homeMessages.open)}>
        <thead>
          <tr>
            <HeadCell>{say(homeMessages.period)}</HeadCell>
            <HeadCell>{say(homeMessages.status)}</HeadCell>
            <HeadCell>{say(homeMessages.deadline)}</HeadCell>
            <HeadCell>{say(homeMessages.readiness)}</HeadCell>
            <HeadCell>{say(homeMessages.next)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {submissions.map((submission) => (
            <OpenRow
              key={submission.id}
              submission={submission}
              memberships={memberships}
              hasBodies={hasBodies}
              title={titleOf(submission.document)}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

/** Accepted submissions, the newest first, with whether they came in time. */
export function PastSubmissions({ submissions }: { submissions: readonly SubmissionHead[] }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const hasBodies = new Set(submissions.map(({ body }) => body)).size > 1
  const titleOf = useProgrammeTitle(hasProgrammes(submissions))
  return (
    <div className={css.cards}>
      <DataTable label={say(homeMessages.past)}>
        <thead>
          <tr>
            <HeadCell>{say(homeMessages.period)}</HeadCell>
            <HeadCell>{say(homeMessages.status)}</HeadCell>
            <HeadCell>{say(homeMessages.deadline)}</HeadCell>
            <HeadCell>{say(homeMessages.accepted)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {submissions.map((submission) => (
            <Row key={submission.id}>
              <Cell head>
                <Link to={paths.submission(submission.id)}>{format.period(submission.period)}</Link>
                <div className={css.body}>{titleOf(submission.document)}</div>
                {hasBodies && <div className={css.body}>{localized(shortBodyName(submission.bodyName))}</div>}
              </Cell>
              <Cell>
                <StateLabel state="sealed">{say(statusWords.accepted)}</StateLabel>
              </Cell>
              <Cell>
                {submission.late ? (
                  <StateLabel state="late">
                    {say(deadlineMessages.daysLate, { count: submission.daysLate })}
                  </StateLabel>
                ) : (
                  say(homeMessages.onTime)
                )}
              </Cell>
              <Cell muted>
                {submission.acceptedAt && format.instant(submission.acceptedAt, { year: true })}
              </Cell>
            </Row>
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}
