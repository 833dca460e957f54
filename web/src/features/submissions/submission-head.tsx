import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { referenceApi } from '#shared/api/reference.ts'
import type { SubmissionCourse } from '#shared/api/submission-shapes.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { deadlineMessages, shellMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { Icon } from '../../components/icons.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import type { EntryMode } from './course-context.ts'
import { daysLeft } from './days-left.ts'
import css from './submission-head.module.css'
import { useClock } from './use-clock.ts'

/** The order that obliges to report, as a link. */
export function OrderingAct({ document }: { document: string }) {
  const say = useSay()
  const format = useFormat()
  const { data } = useQuery(query(referenceApi.acts, { query: {} }))
  const act = data?.items.find((one) => one.document?.id === document)
  return (
    <span className={css.act}>
      {say(entryMessages.document)}{' '}
      {act && (
        <Link className="in-text" to={paths.act(act.id)}>
          {say(entryMessages.act, { number: act.number, date: format.date(act.date) })}
        </Link>
      )}
    </span>
  )
}

/** How long there is until the deadline; once it has reached the authorised body, whether it was in time. */
export function DeadlineWords({
  submission,
}: {
  submission: Pick<SubmissionCourse, 'deadline' | 'late' | 'daysLate' | 'approvedAt'>
}) {
  const say = useSay()
  const clock = useClock()
  if (submission.late)
    return (
      <StateLabel state="late">{say(deadlineMessages.daysLate, { count: submission.daysLate })}</StateLabel>
    )
  if (submission.approvedAt !== null) return <span>{say(entryMessages.inTime)}</span>
  const days = daysLeft(submission.deadline, clock())
  // Long past and yet not late: an administrator has opened it for entry after the fact.
  if (days < 0) return <span>{say(deadlineMessages.afterTheFact)}</span>
  const words = days > 0 ? say(deadlineMessages.daysLeft, { count: days }) : say(entryMessages.lastDay)
  return (
    <span className={css.left} data-near={days <= 3}>
      <Icon name="clock" />
      {words}
    </span>
  )
}

const MODE_WORDS = {
  enter: entryMessages.entry,
  approve: entryMessages.approval,
  read: entryMessages.reading,
} as const

export function SubmissionHead({
  submission,
  mode,
  about,
}: {
  submission: SubmissionCourse
  mode: EntryMode
  /** What the submission reports on: the order or the programme. */
  about: ReactNode
}) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const period = format.period(submission.period)
  return (
    <PageHead
      crumbs={[
        { label: say(shellMessages.myWork), to: paths.myWork() },
        { label: period },
        { label: say(MODE_WORDS[mode]) },
      ]}
      title={say(entryMessages.title, { body: localized(shortBodyName(submission.bodyName)), period })}
      subtitle={about}
      aside={
        <div className={css.deadline}>
          <strong>
            <DeadlineWords submission={submission} />
          </strong>
          <span>
            {say(entryMessages.deadline, { at: format.instant(submission.deadline, { year: true }) })}
          </span>
        </div>
      }
    />
  )
}
