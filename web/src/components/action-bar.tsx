import type { ReactNode } from 'react'
import css from './action-bar.module.css'

type ActionBarProps = {
  label: string
  /** What has happened: «14:03-те сақталды». */
  status?: ReactNode
  /** What is in the way, as links to it. */
  obstacles?: ReactNode
  /** The button. */
  children: ReactNode
}

/** The bar at the foot of the window that ends the work. */
export function ActionBar({ label, status, obstacles, children }: ActionBarProps) {
  return (
    <section className={css.bar} aria-label={label}>
      <div className={css.status}>{status}</div>
      {obstacles !== undefined && <div className={css.obstacles}>{obstacles}</div>}
      <div className={css.action}>{children}</div>
    </section>
  )
}
