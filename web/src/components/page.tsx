import type { ReactNode } from 'react'
import { joinClasses } from './join-classes.ts'
import css from './page.module.css'

type PageProps = {
  /** `SideRail`, at the left. */
  rail?: ReactNode
  /** `Drawer`, at the right: the page makes room for it. */
  drawer?: ReactNode
  /** `ActionBar`, at the bottom of the window. */
  actions?: ReactNode
  /** The sheet pages lie on sunk ground. */
  ground?: 'paper' | 'sunk' | undefined
  children: ReactNode
}

/** The frame inside the shell: rail, content with its edges, drawer, action bar. */
export function Page({ rail, drawer, actions, ground = 'paper', children }: PageProps) {
  const railYields = ground === 'sunk' && Boolean(drawer)
  return (
    <div className={css.frame}>
      <div className={css.work}>
        <div className={css.columns}>
          <div className={joinClasses(css.rail, railYields && css.yields)}>{rail}</div>
          <div className={joinClasses(css.content, ground === 'sunk' && css.sunk)}>{children}</div>
        </div>
        {actions}
      </div>
      {drawer}
    </div>
  )
}
