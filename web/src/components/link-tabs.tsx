import { Link } from 'react-router'
import css from './link-tabs.module.css'

export type LinkTab = { readonly to: string; readonly label: string; readonly current: boolean }

/** The views of one thing, each with its own address: links, not a tab widget. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.current ? 'page' : undefined} className={css.tab}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
