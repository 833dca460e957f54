import { useQuery } from '@tanstack/react-query'
import { indicatorApi } from '#shared/api/indicators.ts'
import { referenceApi } from '#shared/api/reference.ts'
import { parsePeriod } from '#shared/engine/period.ts'
import { parseSubmissionId } from '#shared/rules/identity.ts'
import { query } from '../../api/queries.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized } from '../../language/use-say.ts'
import { shortBodyName } from '../session/body-name.ts'

/** Names of what the trail keeps by id; undefined where none is known, and the id has to do. */
export type TrailNames = {
  readonly body: (id: string) => string | undefined
  readonly submission: (id: string) => string | undefined
  readonly user: (id: string) => string | undefined
  readonly period: (id: string) => string | undefined
}

/** The bodies for the picker, and the names of bodies, submissions and people. */
export function useTrailNames(people: readonly { readonly value: string; readonly label: string }[]) {
  const format = useFormat()
  const localized = useLocalized()
  const { data } = useQuery(query(referenceApi.bodies, { query: { limit: 500 } }))
  const bodies = (data?.items ?? []).map(({ id, name }) => ({
    value: id,
    label: localized(shortBodyName(name)),
  }))
  const named = (known: readonly { value: string; label: string }[], id: string) =>
    known.find(({ value }) => value === id)?.label
  const names: TrailNames = {
    body: (id) => named(bodies, id),
    user: (id) => named(people, id),
    period: (id) => (parsePeriod(id) ? format.period(id, 'short') : undefined),
    submission(id) {
      const parts = parseSubmissionId(id)
      const body = parts && named(bodies, parts.body)
      return body && `${body}, ${format.period(parts.period, 'short')}`
    },
  }
  return { bodies, names }
}

/** The names of indicators, «1.2. Атауы»; fetched with the first details that are opened. */
export function useIndicatorNames(): (id: string) => string | undefined {
  const localized = useLocalized()
  const { data } = useQuery(query(indicatorApi.list, { query: { limit: 500 } }))
  return (id) => {
    const found = data?.items.find((one) => one.id === id)
    return found && `${found.number}. ${localized(found.name)}`
  }
}
