import type { ReactNode } from 'react'
import { Shell } from '../../shell/shell.tsx'
import css from './session.module.css'

/** The frame of the pages before sign-in: the bar with language and theme, and one calm column. */
export function SessionFrame({
  address,
  demo = false,
  children,
  aside,
}: {
  address: string
  demo?: boolean
  children: ReactNode
  aside?: ReactNode
}) {
  return (
    <Shell address={address} items={[]} user={null} demo={demo} onSignOut={() => undefined}>
      <div className={css.frame} data-two={aside !== undefined}>
        <div className={css.column}>{children}</div>
        {aside !== undefined && <div className={css.aside}>{aside}</div>}
      </div>
    </Shell>
  )
}
