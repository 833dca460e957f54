import { useQuery } from '@tanstack/react-query'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { query } from '../../../api/queries.ts'
import { Select } from '../../../components/select.tsx'
import { useSay } from '../../../language/use-say.ts'
import css from '../editing.module.css'
import type { DraftWork } from '../use-draft-work.ts'
import { useNodeChoices } from './node-words.ts'

/** Goals, tasks, directions and sections of a draft to choose from; empty: the whole programme. */
export function useDraftNodes({ draft: { programme, edition } }: DraftWork) {
  const say = useSay()
  const at = { params: { id: programme.id }, query: { edition: edition.number } }
  const { data } = useQuery(query(programmesApi.find, at))
  return useNodeChoices(data?.tree ?? [], say(words.wholeProgramme))
}

type NodeFieldProps = {
  work: DraftWork
  node: string
  error: string | undefined
  onChange: (node: string) => void
}

/** To what of the programme something belongs. */
export function NodeField({ work, node, error, onChange }: NodeFieldProps) {
  const say = useSay()
  const nodes = useDraftNodes(work)
  return (
    <>
      <div className={css.line}>
        <Select
          label={say(words.ofNode)}
          value={node}
          options={nodes}
          aria-invalid={error !== undefined || undefined}
          onChange={onChange}
        />
      </div>
      {error !== undefined && <p className={css.fault}>{error}</p>}
    </>
  )
}
