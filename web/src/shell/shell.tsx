import type { ReactNode } from 'react'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { joinClasses } from '../components/join-classes.ts'
import { useSay } from '../language/use-say.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import css from './shell.module.css'
import { TopBar, type TopBarProps } from './top-bar.tsx'

type ShellProps = TopBarProps & {
  /** Across the window under the bar: the demonstration's clock, the lost network. */
  banner?: ReactNode
  /** The address: when it changes, a page that failed is tried anew. */
  address: string
  children: ReactNode
}

/** Skip link, top bar, banner, and the page in `main`. */
export function Shell({ banner, address, children, ...bar }: ShellProps) {
  const say = useSay()
  return (
    <div className={joinClasses(css.shell, banner !== undefined && css.bannered)}>
      <a className={css.skip} href="#main">
        {say(shellMessages.skipToContent)}
      </a>
      <TopBar {...bar} />
      {banner !== undefined && (
        <aside className={css.banner} aria-label={say(shellMessages.notice)}>
          {banner}
        </aside>
      )}
      <main id="main" tabIndex={-1} className={css.main}>
        <ErrorBoundary address={address}>{children}</ErrorBoundary>
      </main>
    </div>
  )
}
