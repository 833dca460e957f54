import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { indicatorApi } from '#shared/api/indicators.ts'
import { submissionAddresses } from '#shared/api/submission-addresses.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import { useMe } from '../session/use-me.ts'
import { SubmissionForm } from './submission-form.tsx'

function Loading({
  title,
  error,
  onRetry = () => undefined,
}: {
  title: string
  error: Error | null
  onRetry?: () => void
}) {
  const say = useSay()
  return (
    <Page>
      <PageHead crumbs={[{ label: say(shellMessages.myWork), to: paths.myWork() }]} title={title} />
      {error ? (
        <FailedNote error={error} onRetry={onRetry} />
      ) : (
        <SkeletonRows rows={6} height={110} columns={4} />
      )}
    </Page>
  )
}

const ActivityForm = lazy(async () => ({
  default: (await import('../activity-reports/activity-form.tsx')).ActivityForm,
}))

/** Loads a submission; the form of its kind shows it. Figures need also what their indicators mean. */
export function SubmissionPage() {
  const { id = '' } = useParams()
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { data: me } = useMe()
  const found = useQuery(query(submissionAddresses.find, { params: { id } }))
  const body = found.data?.kind === 'kpi-order' ? found.data.body : undefined
  const defined = useQuery({
    ...query(indicatorApi.list, { query: { body, limit: 500 } }),
    enabled: body !== undefined,
  })
  const error = found.data ? (defined.data ? null : defined.error) : found.error
  const title = found.data
    ? say(entryMessages.title, {
        body: localized(shortBodyName(found.data.bodyName)),
        period: format.period(found.data.period),
      })
    : say(entryMessages.entry)
  if (found.data?.kind === 'programme' && me) {
    return (
      <Suspense fallback={<Loading title={title} error={null} />}>
        <ActivityForm key={id} submission={found.data} user={me.id} />
      </Suspense>
    )
  }
  if (found.data?.kind === 'kpi-order' && defined.data && me) {
    return <SubmissionForm key={id} submission={found.data} indicators={defined.data.items} user={me.id} />
  }
  return (
    <Loading
      title={title}
      error={error}
      onRetry={() => void (found.data ? defined.refetch() : found.refetch())}
    />
  )
}
