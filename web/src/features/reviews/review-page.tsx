import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { indicatorApi } from '#shared/api/indicators.ts'
import { submissionApi } from '#shared/api/submissions.ts'
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

/** Loads a submission and what its indicators mean; the desk shows them. */
export function ReviewPage() {
  const { id = '' } = useParams()
  const say = useSay()
  const localized = useLocalized()
  const found = useQuery(query(submissionApi.find, { params: { id } }))
  const body = found.data?.body
  const defined = useQuery({
    ...query(indicatorApi.list, { query: { body, limit: 500 } }),
    enabled: body !== undefined,
  })
  if (found.data && defined.data) {
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
