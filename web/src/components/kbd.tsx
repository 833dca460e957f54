import type { ReactNode } from 'react'
import css from './kbd.module.css'

export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className={css.kbd}>{children}</kbd>
}

type KeyHint = { readonly keys: readonly string[]; readonly does: string }

/** The line that names the keys of a page; a telephone has none, so it is not shown there. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <ul className={css.hints}>
      {hints.map(({ keys, does }) => (
        <li key={does}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          <span>{does}</span>
        </li>
      ))}
    </ul>
  )
}
