import { useQuery } from '@tanstack/react-query'
import { programmesApi } from '#shared/api/programmes.ts'
import { programmeListMessages as words } from '#shared/language/programme-messages.ts'
import { query } from '../../api/queries.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { ListLinks } from '../programme-editing/editing-links.tsx'
import { ProgrammeTable } from './programme-table.tsx'

/** Every programme with what it holds, what it costs and how much of it contradicts itself. */
export function ProgrammesPage() {
  const say = useSay()
  const { data, error, refetch } = useQuery(query(programmesApi.list, { query: {} }))
  const programmes = data?.items
  return (
    <Page>
      <PageHead
        title={say(words.title)}
        subtitle={programmes && say(words.subtitle, { count: programmes.length })}
        aside={<ListLinks />}
      />
      {error && !programmes && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!programmes && !error && <SkeletonRows rows={3} height={72} columns={5} />}
      {programmes && programmes.length > 0 && <ProgrammeTable programmes={programmes} />}
      {programmes?.length === 0 && (
        <Empty
          title={say(words.none)}
          action={<ButtonLink to={paths.acts()}>{say(words.toActs)}</ButtonLink>}
        >
          {say(words.noneText)}
        </Empty>
      )}
    </Page>
  )
}
