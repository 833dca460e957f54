import { useQuery } from '@tanstack/react-query'
import { programmesApi } from '#shared/api/programmes.ts'
import { query } from '../../api/queries.ts'
import { useLocalized } from '../../language/use-say.ts'

/** What a programme is called, by its id; undefined for what is no programme, and until the titles are here. */
export function useProgrammeTitle(isWanted: boolean): (document: string) => string | undefined {
  const localized = useLocalized()
  const { data } = useQuery({ ...query(programmesApi.list, { query: {} }), enabled: isWanted })
  const titles = new Map((data?.items ?? []).map(({ id, shortTitle }) => [id, shortTitle]))
  return (document) => {
    const title = titles.get(document)
    return title && localized(title)
  }
}
