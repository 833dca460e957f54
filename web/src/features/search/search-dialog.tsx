import { type KeyboardEvent, useDeferredValue, useEffect, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { searchMessages as words } from '#shared/language/search-messages.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { TextField } from '../../components/field.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useSay } from '../../language/use-say.ts'
import { useFirstFocus } from '../submissions/use-first-focus.ts'
import css from './search.module.css'
import { type FoundGroup, type FoundThing, useFound } from './use-found.ts'

type ResultsProps = {
  id: string
  groups: readonly FoundGroup[]
  active: number
  onChoose: (thing: FoundThing) => void
}

const optionId = (list: string, index: number) => `${list}-${index}`

function Results({ id, groups, active, onChoose }: ResultsProps) {
  const say = useSay()
  return (
    <div className={css.results} role="listbox" id={id} aria-label={say(words.results)} tabIndex={-1}>
      {groups.map(({ title, things }, place) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is not a set of fields.
        <div key={title} role="group" aria-labelledby={`${id}-title-${place}`}>
          <div className={css.group} id={`${id}-title-${place}`} role="presentation">
            {title}
          </div>
          {things.map((thing) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus.
            <div
              key={thing.to}
              id={optionId(id, thing.index)}
              className={css.option}
              role="option"
              tabIndex={-1}
              aria-selected={thing.index === active}
              onClick={() => onChoose(thing)}
            >
              <span className={css.label}>{thing.label}</span>
              <span className={css.detail}>{thing.detail}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** How many were found, read aloud as one types. */
function useCount(total: number | undefined, shown: number, isAsked: boolean): string {
  const say = useSay()
  if (!isAsked) return say(words.hint)
  if (total === undefined) return ''
  if (total === 0) return say(words.nothing)
  return total > shown ? say(words.shown, { count: total, shown }) : say(words.found, { count: total })
}

function useSearch(onClose: () => void) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const asked = useDeferredValue(text)
  const { groups, total, error, retry } = useFound(asked)
  const things = groups.flatMap((group) => group.things)
  const choose = (thing: FoundThing) => {
    onClose()
    void navigate(thing.to)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || things.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setActive((active + step + things.length) % things.length)
    else if (event.key === 'Enter') {
      const thing = things[active]
      if (thing) choose(thing)
    } else return
    event.preventDefault()
  }
  const type = (next: string) => {
    setText(next)
    setActive(0)
  }
  return { text, type, active, groups, things, total, error, retry, choose, onKeyDown }
}

/** Goes to a body, an indicator or an act by its name or number: a combobox whose focus stays in the field. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const list = useId()
  const field = useFirstFocus<HTMLInputElement>()
  const search = useSearch(onClose)
  const { text, active, groups, things, total, error } = search
  const isAsked = text.trim() !== ''
  const isOpen = things.length > 0
  const count = useCount(total, things.length, isAsked)
  useEffect(() => {
    document.getElementById(optionId(list, active))?.scrollIntoView({ block: 'nearest' })
  }, [list, active])
  return (
    <Dialog title={say(words.title)} onClose={onClose} wide>
      <search className={css.search}>
        <TextField
          ref={field}
          label={say(words.field)}
          value={text}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? list : undefined}
          aria-activedescendant={isOpen ? optionId(list, active) : undefined}
          onChange={(event) => search.type(event.currentTarget.value)}
          onKeyDown={search.onKeyDown}
        />
      </search>
      <p className={css.count} role="status">
        {count}
      </p>
      <div className={css.place}>
        {error && <FailedNote error={error} onRetry={search.retry} />}
        {isAsked && total === undefined && !error && <SkeletonRows rows={6} height={36} columns={2} />}
        {isOpen && <Results id={list} groups={groups} active={active} onChoose={search.choose} />}
      </div>
    </Dialog>
  )
}
