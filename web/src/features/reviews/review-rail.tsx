import { useQuery } from '@tanstack/react-query'
import type { SubmissionHead } from '#shared/api/submission-shapes.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { reviewRailMessages as words } from '#shared/language/review-messages.ts'
import { deadlineMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { Icon } from '../../components/icons.tsx'
import { RailItem, RailList, SideRail } from '../../components/side-rail.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import { useReviewCourse } from './review-course.ts'
import { deskOf, markOf, tallyOf } from './standing.ts'

/** What has become of a body's submission, in a few words. */
function useDetail() {
  const say = useSay()
  const format = useFormat()
  return (one: SubmissionHead): string => {
    const { status, acceptedAt, approvedAt, progress, late, daysLate } = one
    if (status === 'accepted')
      return acceptedAt ? say(words.accepted, { at: format.instant(acceptedAt) }) : ''
    if (status === 'returned') return say(words.returned, progress)
    if (status === 'sent') return say(words.withDeputy)
    if (status === 'draft') {
      return late ? say(deadlineMessages.daysLate, { count: daysLate }) : say(words.notHere)
    }
    return approvedAt ? say(words.arrived, { at: format.instant(approvedAt) }) : ''
  }
}

function useChecked(): string {
  const say = useSay()
  const { rows } = useReviewCourse()
  const { accepted, returned } = tallyOf(rows)
  return say(words.checked, {
    checked: accepted + returned,
    rows: rows.filter((row) => row.isToDecide).length,
  })
}

/** The other bodies of the period, to go from one to the next. */
export function ReviewRail() {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { submission } = useReviewCourse()
  const { period, document } = submission
  const { data } = useQuery(query(submissionApi.list, { query: { document, period, limit: 500 } }))
  const detail = useDetail()
  const checked = useChecked()
  const bodies = data?.items ?? []
  const count = (desk: string) => bodies.filter((one) => deskOf(one) === desk).length
  const summary = { bodies: bodies.length, accepted: count('accepted'), waiting: count('withReviewer') }
  return (
    <SideRail
      label={say(words.label)}
      title={format.period(period)}
      subtitle={data && say(words.summary, summary)}
      folds
    >
      {data ? (
        <RailList>
          {bodies.map((one) => {
            const isCurrent = one.id === submission.id
            const isOnDesk = isCurrent && deskOf(submission) === 'withReviewer'
            return (
              <RailItem
                key={one.id}
                to={paths.review(one.id)}
                current={isCurrent}
                mark={
                  isOnDesk ? <Icon name="chevron-right" size={14} /> : <StateMark state={markOf(one)} alone />
                }
                detail={isOnDesk ? checked : detail(isCurrent ? submission : one)}
              >
                {localized(shortBodyName(one.bodyName))}
              </RailItem>
            )
          })}
        </RailList>
      ) : (
        <SkeletonRows rows={10} height={40} />
      )}
    </SideRail>
  )
}
