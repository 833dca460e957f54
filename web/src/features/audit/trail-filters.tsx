import type { FormEvent } from 'react'
import { eventWords, trailMessages as words } from '#shared/language/audit-messages.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './trail.module.css'

export const FILTERS = ['body', 'period', 'user', 'action', 'from', 'to'] as const
export type Filter = Partial<Record<(typeof FILTERS)[number], string>>

type Choice = { readonly value: string; readonly label: string }

type FiltersProps = {
  filter: Filter
  people: readonly Choice[]
  bodies: readonly Choice[]
  periods: readonly Choice[]
  onChange: (filter: Filter) => void
}

function useActions(): Choice[] {
  const say = useSay()
  return Object.entries(eventWords).map(([value, message]) => ({ value, label: say(message) }))
}

/** What is chosen acts at once; what is typed acts on Enter or with the button. */
export function TrailFilters({ filter, people, bodies, periods, onChange }: FiltersProps) {
  const say = useSay()
  const actions = useActions()
  const isKnown = filter.action === undefined || actions.some(({ value }) => value === filter.action)
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const held = new FormData(event.currentTarget)
    const typed = (name: string) => String(held.get(name) ?? '').trim()
    onChange({ ...filter, from: typed('from'), to: typed('to') })
  }
  return (
    <form
      className={css.filters}
      key={JSON.stringify(filter)}
      aria-label={say(words.filters)}
      onSubmit={apply}
    >
      <Select
        label={say(words.body)}
        value={filter.body ?? ''}
        options={[{ value: '', label: say(words.everything) }, ...bodies]}
        onChange={(body) => onChange({ ...filter, body })}
      />
      <Select
        label={say(words.period)}
        value={filter.period ?? ''}
        options={[{ value: '', label: say(words.everything) }, ...periods]}
        onChange={(period) => onChange({ ...filter, period })}
      />
      <TextField label={say(words.from)} name="from" type="date" defaultValue={filter.from ?? ''} />
      <TextField label={say(words.to)} name="to" type="date" defaultValue={filter.to ?? ''} />
      <Select
        label={say(words.person)}
        value={filter.user ?? ''}
        options={[{ value: '', label: say(words.everybody) }, ...people]}
        onChange={(user) => onChange({ ...filter, user })}
      />
      <Select
        label={say(words.action)}
        value={filter.action ?? ''}
        options={[
          { value: '', label: say(words.everything) },
          ...actions,
          ...(isKnown ? [] : [{ value: filter.action ?? '', label: filter.action ?? '' }]),
        ]}
        onChange={(action) => onChange({ ...filter, action })}
      />
      <Button type="submit">{say(words.apply)}</Button>
      {Object.values(filter).some(Boolean) && (
        <Button variant="link" onClick={() => onChange({})}>
          {say(words.clear)}
        </Button>
      )}
    </form>
  )
}
