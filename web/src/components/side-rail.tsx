import type { ReactNode } from 'react'
import { Link } from 'react-router'
import css from './side-rail.module.css'

type SideRailProps = { label: string; title?: ReactNode; subtitle?: ReactNode; children: ReactNode }

/** The column at the left: a `RailList` from which the page is chosen, or the facts of a report. */
export function SideRail({ label, title, subtitle, children }: SideRailProps) {
  return (
    <nav className={css.rail} aria-label={label}>
      <div className={css.panel}>
        {title !== undefined && (
          <div className={css.head}>
            <div className={css.title}>{title}</div>
            {subtitle !== undefined && <div className={css.subtitle}>{subtitle}</div>}
          </div>
        )}
        {children}
      </div>
    </nav>
  )
}

export function RailList({ children }: { children: ReactNode }) {
  return <ul className={css.items}>{children}</ul>
}

type RailItemProps = {
  to: string
  mark?: ReactNode
  detail?: ReactNode
  current?: boolean | undefined
  children: ReactNode
}

export function RailItem({ to, mark, detail, current = false, children }: RailItemProps) {
  return (
    <li>
      <Link to={to} className={css.item} aria-current={current ? 'page' : undefined}>
        <span className={css.mark}>{mark}</span>
        <span className={css.words}>
          <span className={css.name}>{children}</span>
          {detail !== undefined && <span className={css.detail}>{detail}</span>}
        </span>
      </Link>
    </li>
  )
}
