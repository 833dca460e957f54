import { lazy, Suspense, useEffect, useState } from 'react'
import { searchMessages as words } from '#shared/language/search-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './search.module.css'

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }))

/** Ctrl+K by the place of the key, so that it answers alike in the Kazakh, Russian and English layouts. */
function useSearchKey(onSearch: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isAsked =
        event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!isAsked || document.querySelector('dialog[open]')) return
      event.preventDefault()
      onSearch()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onSearch])
}

/** In the top bar: opens the search, which is fetched only then. */
export function SearchButton() {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const [open] = useState(() => () => setOpen(true))
  useSearchKey(open)
  return (
    <>
      <button
        type="button"
        className={css.button}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={open}
      >
        <Icon name="search" />
        <span className={css.word}>{say(words.title)}</span>
        <span className={css.keys} aria-hidden="true">
          <Kbd>Ctrl K</Kbd>
        </span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
