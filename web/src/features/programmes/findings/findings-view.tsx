import { useQuery } from '@tanstack/react-query'
import { programmesApi } from '#shared/api/programmes.ts'
import { call } from '../../../api/call.ts'
import { query } from '../../../api/queries.ts'
import { FailedNote } from '../../../components/failed-note.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { FindingList } from './finding-list.tsx'
import { placeLink } from './finding-places.ts'

/** What the programme says against itself on a date. */
export function FindingsView({ id, asOf }: { id: string; asOf: string | undefined }) {
  const { data, error, refetch } = useQuery(
    query(programmesApi.findings, { params: { id }, query: { asOf } }),
  )
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={8} height={76} columns={1} />
  return (
    <FindingList
      items={data.items}
      document={{
        linkTo: (ref) => placeLink(id, ref, asOf),
        explain: (body) => call(programmesApi.explainFinding, { params: { id }, body }),
        queryKey: ['programmes', id, 'findings'],
      }}
    />
  )
}
