import { useQuery } from '@tanstack/react-query'
import { programmesApi } from '#shared/api/programmes.ts'
import { query } from '../../../api/queries.ts'
import { FailedNote } from '../../../components/failed-note.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { FindingList } from './finding-list.tsx'
import { programmeDocument } from './programme-document.ts'

/** What the programme says against itself on a date. */
export function FindingsView({ id, asOf }: { id: string; asOf: string | undefined }) {
  const { data, error, refetch } = useQuery(
    query(programmesApi.findings, { params: { id }, query: { asOf } }),
  )
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={8} height={76} columns={1} />
  return <FindingList items={data.items} document={programmeDocument(id, asOf)} />
}
