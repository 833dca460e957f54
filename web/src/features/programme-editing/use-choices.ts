import { useQuery } from '@tanstack/react-query'
import { editingApi } from '#shared/api/programme-editing.ts'
import { referenceApi } from '#shared/api/reference.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { query } from '../../api/queries.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { useActName } from '../reference/act-name.ts'

type Choice = { readonly value: string; readonly label: string }

/** What a chosen value is called; a value that is not among the choices stands for itself. */
export function labelIn(choices: readonly Choice[], value: unknown): string {
  return choices.find((choice) => choice.value === value)?.label ?? String(value)
}

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label, 'kk')

/** Bodies to choose from, in the alphabet's order; the empty choice first. */
export function useBodyChoices(): Choice[] {
  const say = useSay()
  const localized = useLocalized()
  const { data } = useQuery({
    ...query(referenceApi.bodies, { query: { of: 'all', limit: 500 } }),
    staleTime: 600_000,
  })
  const bodies = (data?.items ?? []).map(({ id, shortName }) => ({ value: id, label: localized(shortName) }))
  return [{ value: '', label: say(words.choose) }, ...bodies.sort(byLabel)]
}

/** Funding sources to choose from; the empty choice first. */
export function useSourceChoices(): Choice[] {
  const say = useSay()
  const localized = useLocalized()
  const { data } = useQuery({ ...query(editingApi.fundingSources, {}), staleTime: 600_000 })
  const sources = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: localized(name) }))
  return [{ value: '', label: say(words.noSource) }, ...sources.sort(byLabel)]
}

/** Acts to choose from, the newest first. */
export function useActChoices(): Choice[] {
  const say = useSay()
  const format = useFormat()
  const name = useActName()
  const { data } = useQuery(query(referenceApi.acts, { query: { limit: 500 } }))
  const acts = [...(data?.items ?? [])].sort((a, b) => b.date.localeCompare(a.date))
  const choices = acts.map((act) => ({ value: act.id, label: `${name(act)}, ${format.date(act.date)}` }))
  return [{ value: '', label: say(words.noAct) }, ...choices]
}
