import type { ReactNode } from 'react'
import css from '../editing.module.css'

/** The name of a part of the structure, and what can be done with the part as a whole. */
export function PartHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={css.head}>
      <h2>{title}</h2>
      <div className={css.tools}>{children}</div>
    </div>
  )
}
