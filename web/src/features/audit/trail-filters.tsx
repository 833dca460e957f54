import type { FormEvent } from 'react'
import { eventWords, trailMessages as words } from '#shared/language/audit-messages.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './trail.module.css'

export const FILTERS = ['submission', 'user', 'action', 'from', 'to'] as const
export type Filter = Partial<Record<(typeof FILTERS)[number], string>>

type Choice = { readonly value: string; readonly label: string }

type FiltersProps = {
  filter: Filter
  people: readonly Choice[]
  submissions: readonly Choice[]
  onChange: (filter: Filter) => void
}

function useActions(): Choice[] {
  const say = useSay()
  return Object.entries(eventWords).map(([value, message]) => ({ value, label: say(message) }))
}

/** What is chosen acts at once; what is typed acts on Enter or with the button. */
export function TrailFilters({ filter, people, submissions, onChange }: FiltersProps) {
  const say = useSay()
  const actions = useActions()
  const isKnown = filter.action === undefined || actions.some(({ value }) => value === filter.action)
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const held = new FormData(event.currentTarget)
    const typed = (name: string) => String(held.get(name) ?? '').trim()
    onChange({ ...filter, submission: typed('submission'), from: typed('from'), to: typed('to') })
  }
  return (
    <form
      className={css.filters}
      key={JSON.stringify(filter)}
      aria-label={say(words.filters)}
      onSubmit={apply}
    >
      <div className={css.typed}>
        <TextField
          label={say(words.submission)}
          name="submission"
          list="trail-submissions"
          autoComplete="off"
          spellCheck={false}
          defaultValue={filter.submission ?? ''}
          placeholder="kpi-2023~health~2024-Q3"
        />
        <datalist id="trail-submissions">
          {submissions.map(({ value, label }) => (
            <option key={value} value={value} label={label} />
          ))}
        </datalist>
      </div>
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
