import { useQuery } from '@tanstack/react-query'
import { programmesApi } from '#shared/api/programmes.ts'
import { query } from '../../../api/queries.ts'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import type { DraftWork } from '../use-draft-work.ts'
import { DraftDuties } from './draft-duties.tsx'
import { DraftHead } from './draft-head.tsx'
import { DraftStages } from './draft-stages.tsx'
import { DraftTree } from './draft-tree.tsx'

/** What a draft is built of beside its plan: its head, tree of goals, stages and reporting duties. */
export function DraftStructure({ work }: { work: DraftWork }) {
  const { programme, edition } = work.draft
  const at = { params: { id: programme.id }, query: { edition: edition.number } }
  const { data: found } = useQuery(query(programmesApi.find, at))
  const { data: texts } = useQuery(query(programmesApi.measures, at))
  if (!found || !texts) return <SkeletonRows rows={10} columns={2} />
  const { tree, stages, duties, bodies } = found
  return (
    <>
      <DraftHead work={work} bodies={bodies} />
      <DraftTree work={work} tree={tree} texts={texts} />
      <DraftStages work={work} stages={stages} />
      <DraftDuties work={work} duties={duties} bodies={bodies} />
    </>
  )
}
