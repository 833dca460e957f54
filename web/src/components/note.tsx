import type { ReactNode } from 'react'
import { joinClasses } from './join-classes.ts'
import css from './note.module.css'

type NoteProps = {
  tone?: 'neutral' | 'warn' | 'bad' | 'good' | undefined
  /** A state mark or an icon before the text. */
  mark?: ReactNode
  title?: ReactNode
  children?: ReactNode
  /** A link or a button at the right end: the way out. */
  action?: ReactNode
  /** Read aloud when it appears: `polite` for news, `assertive` for what stops the work. */
  live?: 'polite' | 'assertive' | undefined
  id?: string | undefined
}

/** A remark on what stands above it: three pixels of tone, the finding in bold, the way out at the right. */
export function Note({ tone = 'neutral', mark, title, children, action, live, id }: NoteProps) {
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined
  return (
    <div className={joinClasses(css.note, css[tone])} id={id} role={role}>
      {mark !== undefined && <span className={css.mark}>{mark}</span>}
      <div className={css.text}>
        {title !== undefined && <strong className={css.title}>{title} </strong>}
        {children}
      </div>
      {action !== undefined && <div className={css.action}>{action}</div>}
    </div>
  )
}
