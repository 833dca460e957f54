import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { joinClasses } from './join-classes.ts'
import css from './number-link.module.css'

type NumberLinkProps = {
  /** The address of the number's passport. */
  to: string
  /** Said in place of the bare number: what it is, the number as printed, and that its passport opens. */
  label?: string | undefined
  /** The passport of this number stands open. */
  current?: boolean | undefined
  strong?: boolean | undefined
  children: ReactNode
}

/** Any printed number: looks like ink, answers like a link. */
export function NumberLink({ to, label, current = false, strong = false, children }: NumberLinkProps) {
  return (
    <Link
      className={joinClasses('n', css.link, strong && css.strong)}
      to={to}
      preventScrollReset
      aria-label={label}
      aria-current={current || undefined}
    >
      {children}
    </Link>
  )
}
