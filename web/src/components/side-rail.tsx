import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './icons.tsx'
import css from './side-rail.module.css'

type SideRailProps = {
  label: string
  title?: ReactNode
  subtitle?: ReactNode
  /** On a telephone only the title stands, and opens the rest: what the page is about comes first. */
  folds?: boolean
  children: ReactNode
}

/** The column at the left: a `RailList` from which the page is chosen, or the facts of a report. */
export function SideRail({ label, title, subtitle, folds = false, children }: SideRailProps) {
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  const words = (
    <>
      <span className={css.title}>{title}</span>
      {subtitle !== undefined && <span className={css.subtitle}>{subtitle}</span>}
    </>
  )
  if (folds && isPhone) {
    return (
      <nav className={css.rail} aria-label={label}>
        <details className={css.fold}>
          <summary className={css.head}>
            <span>{words}</span>
            <Icon name="chevron-down" size={16} />
          </summary>
          {children}
        </details>
      </nav>
    )
  }
  return (
    <nav className={css.rail} aria-label={label}>
      <div className={css.panel}>
        {title !== undefined && <div className={css.head}>{words}</div>}
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
