import type { ReactNode } from 'react'
import { useScrolls } from './data-table.tsx'
import css from './scroll-frame.module.css'

/** A picture that keeps its width on a narrow screen and scrolls sideways by itself, by keyboard too. */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  const { frame, scrolls } = useScrolls()
  return (
    <section ref={frame} className={css.frame} aria-label={label} tabIndex={scrolls ? 0 : undefined}>
      <div className={css.content}>{children}</div>
    </section>
  )
}
