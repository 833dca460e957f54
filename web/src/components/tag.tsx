import type { ReactNode } from 'react'
import css from './tag.module.css'

/** A dashed mark for what is not the real thing: demonstration data, a draft. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={css.tag}>{children}</span>
}

/** A number of things that wait, beside a word. */
export function Count({ children }: { children: ReactNode }) {
  return <span className={css.count}>{children}</span>
}
