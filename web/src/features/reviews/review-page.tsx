import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { indicatorApi } from '#shared/api/indicators.ts'
import { submissionAddresses } from '#shared/api/submission-addresses.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import { ReviewDesk } from './review-desk.tsx'

const ActivityReview = lazy(async () => ({
  default: (await import('../activity-reports/activity-review.tsx')).ActivityReview,
}))

/** Loads a submission; the desk of its kind shows it. Figures need also what their indicators mean. */
export function ReviewPage() {
  const { id = '' } = useParams()
  const say = useSay()
  const localized = useLocalized()
  const found = useQuery(query(submissionAddresses.find, { params: { id } }))
  const body = found.data?.kind === 'kpi-order' ? found.data.body : undefined
  const defined = useQuery({
    ...query(indicatorApi.list, { query: { body, limit: 500 } }),
    enabled: body !== undefined,
  })
  if (found.data?.kind === 'programme') {
    return (
      <Suspense fallback={<Page>{null}</Page>}>
        <ActivityReview key={id} submission={found.data} />
      </Suspense>
    )
  }
  if (found.data?.kind === 'kpi-order' && defined.data) {
    return <ReviewDesk key={id} submission={found.data} indicators={defined.data.items} />
  }
  const error = found.data ? defined.error : found.error
  const title = found.data ? localized(shortBodyName(found.data.bodyName)) : say(shellMessages.review)
  return (
    <Page>
      <PageHead crumbs={[{ label: say(shellMessages.review), to: paths.reviews() }]} title={title} />
      {error ? (
        <FailedNote error={error} onRetry={() => void (found.data ? defined.refetch() : found.refetch())} />
      ) : (
        <SkeletonRows rows={9} height={43} columns={6} />
      )}
    </Page>
  )
}
