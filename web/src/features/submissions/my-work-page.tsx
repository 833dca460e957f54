import { useQuery } from '@tanstack/react-query'
import type { SubmissionHead } from '#shared/api/submission-shapes.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { homeMessages } from '#shared/language/home-messages.ts'
import { query } from '../../api/queries.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import { useMe } from '../session/use-me.ts'
import { LastPeriodNote } from './last-period-note.tsx'
import css from './my-work.module.css'
import { nextStep } from './next-step.ts'
import { OpenSubmissions, PastSubmissions } from './work-tables.tsx'

/** The nearest deadline first; what is entered after the fact has none to hurry for, so it comes last. */
function byDeadline(a: SubmissionHead, b: SubmissionHead): number {
  const isLater = (one: SubmissionHead) => Number(one.window.reason === 'retrospective')
  return isLater(a) - isLater(b) || a.deadline.localeCompare(b.deadline) || a.body.localeCompare(b.body)
}

/** The person's submissions: the open ones by deadline with what to do next, the accepted ones below. */
export function MyWorkPage() {
  const say = useSay()
  const localized = useLocalized()
  const { data: me } = useMe()
  const { data, error, refetch } = useQuery(query(submissionApi.list, { query: { limit: 500 } }))
  const memberships = me?.memberships ?? []
  const all = data?.items ?? []
  const open = all.filter(({ status }) => status !== 'accepted').sort(byDeadline)
  const order = all.find(({ kind }) => kind === 'kpi-order')
  const past = all.filter(({ status }) => status === 'accepted')
  const waiting = open.filter((one) => nextStep(one, memberships).isMine).length
  const body = memberships.find(({ bodyName }) => bodyName !== null)?.bodyName
  const finding =
    waiting > 0 ? say(homeMessages.waitingTitle, { count: waiting }) : say(homeMessages.nothingWaits)
  return (
    <Page>
      <PageHead
        kicker={body ? localized(shortBodyName(body)) : undefined}
        title={data ? finding : say(homeMessages.workTitle)}
        finding
        documentTitle={say(homeMessages.workTitle)}
      />
      {error && !data && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={4} height={43} />}
      {data && (
        <>
          {order && <LastPeriodNote document={order.document} />}
          <h2 className={css.heading}>{say(homeMessages.open)}</h2>
          {open.length > 0 ? (
            <OpenSubmissions submissions={open} memberships={memberships} />
          ) : (
            <Empty
              title={say(homeMessages.emptyTitle)}
              action={<ButtonLink to={paths.overview()}>{say(homeMessages.toOverview)}</ButtonLink>}
            >
              {say(homeMessages.emptyText)}
            </Empty>
          )}
          {past.length > 0 && (
            <>
              <h2 className={css.heading}>{say(homeMessages.past)}</h2>
              <PastSubmissions submissions={past} />
            </>
          )}
        </>
      )}
    </Page>
  )
}
