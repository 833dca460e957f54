import { useState } from 'react'
import { TextField } from './field.tsx'
import css from './search-field.module.css'

type SearchProps = {
  label: string
  /** What the address asks for. */
  asked: string
  onSearch: (text: string) => void
}

/** The typed text is kept here too, so that no letter waits for the router; clearing the filter empties it. */
export function SearchField({ label, asked, onSearch }: SearchProps) {
  const [typed, setTyped] = useState(asked)
  const [seen, setSeen] = useState(asked)
  if (asked !== seen) {
    setSeen(asked)
    if (asked === '') setTyped('')
  }
  return (
    <search className={css.search}>
      <TextField
        type="search"
        label={label}
        value={typed}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          onSearch(event.currentTarget.value)
        }}
      />
    </search>
  )
}
