import type { ReactNode } from 'react'
import { joinClasses } from '../../components/join-classes.ts'
import css from './phone-fold.module.css'

type PhoneFoldProps = {
  /** The id of what unfolds. */
  id: string
  number: string
  name: ReactNode
  /** The row in one line: its mark and what it comes to. */
  summary: ReactNode
  isOpen: boolean
  onToggle: () => void
  children: ReactNode
}

/** A row of a form on a telephone, where one is open at a time: pressing its head unfolds it. */
export function PhoneFold({ id, number, name, summary, isOpen, onToggle, children }: PhoneFoldProps) {
  return (
    <>
      <h3 className={css.title}>
        <button
          type="button"
          className={css.head}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <span className={css.number}>{number}</span>
          <span className={joinClasses(css.name, !isOpen && 'clamp-3')}>{name}</span>
          <span className={css.summary}>{summary}</span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen} className={css.body}>
        {isOpen && children}
      </div>
    </>
  )
}
