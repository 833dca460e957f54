import { useQuery } from '@tanstack/react-query'
import { indicatorApi } from '#shared/api/indicators.ts'
import { referenceApi } from '#shared/api/reference.ts'
import { searchMessages as words } from '#shared/language/search-messages.ts'
import { query } from '../../api/queries.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useActName } from '../reference/act-name.ts'
import { shortBodyName } from '../session/body-name.ts'
import { findThings, type Things } from './find-things.ts'

export type FoundThing = {
  readonly to: string
  readonly label: string
  readonly detail: string
  /** Its place in the whole list, by which the arrows go. */
  readonly index: number
}

export type FoundGroup = { readonly title: string; readonly things: readonly FoundThing[] }

/** Everything that is searched; fetched when the search is opened, and shared with the pages that list it. */
function useThings() {
  const all = { query: { limit: 500 } }
  const bodies = useQuery(query(referenceApi.bodies, all))
  const indicators = useQuery(query(indicatorApi.list, all))
  const acts = useQuery(query(referenceApi.acts, all))
  const failed = [bodies, indicators, acts].find(({ error, data }) => error && !data)
  const things: Things | undefined =
    bodies.data && indicators.data && acts.data
      ? { bodies: bodies.data.items, indicators: indicators.data.items, acts: acts.data.items }
      : undefined
  return { things, error: failed?.error ?? null, retry: () => void failed?.refetch() }
}

/** What the text means, in groups with addresses and words. */
export function useFound(text: string) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const actName = useActName()
  const { things, error, retry } = useThings()
  const found = things && findThings(things, text)
  const bodyName = (id: string) => {
    const body = things?.bodies.find((one) => one.id === id)
    return body ? localized(body.shortName) : ''
  }
  const groups = found
    ? [
        {
          title: say(words.bodies),
          things: found.bodies.map(({ id, name, shortName }) => ({
            to: paths.body(id),
            label: localized(shortBodyName(name)),
            detail: localized(shortName),
          })),
        },
        {
          title: say(words.indicators),
          things: found.indicators.map(({ id, number, name, body }) => ({
            to: paths.indicator(id),
            label: `${number}. ${localized(name)}`,
            detail: bodyName(body),
          })),
        },
        {
          title: say(words.acts),
          things: found.acts.map((act) => ({
            to: paths.act(act.id),
            label: `${actName(act)}, ${format.date(act.date)}`,
            detail: localized(act.title),
          })),
        },
      ].filter((group) => group.things.length > 0)
    : []
  return { groups: numbered(groups), total: found?.total, error, retry }
}

function numbered(
  groups: readonly { title: string; things: readonly Omit<FoundThing, 'index'>[] }[],
): FoundGroup[] {
  let index = 0
  return groups.map(({ title, things }) => ({
    title,
    things: things.map((thing) => ({ ...thing, index: index++ })),
  }))
}
