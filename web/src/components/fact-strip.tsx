import type { ReactNode } from 'react'
import css from './fact-strip.module.css'
import { joinClasses } from './join-classes.ts'
import type { Tone } from './state-marks.tsx'

export type Fact = {
  readonly key: string
  readonly value: ReactNode
  readonly label: ReactNode
  /** Beside the value: its bounds, its unit. */
  readonly beside?: ReactNode
  /** Under it: a mark, a difference. */
  readonly note?: ReactNode
  readonly tone?: Tone | undefined
}

type FactStripProps = {
  facts: readonly Fact[]
  /** `strip` crosses the page, number first; `labelled` puts the label above; `aside` stands at the right of a page head. */
  variant?: 'strip' | 'labelled' | 'aside' | undefined
}

/** The few figures that a page begins with. */
export function FactStrip({ facts, variant = 'strip' }: FactStripProps) {
  return (
    <dl className={joinClasses(css.strip, css[variant])}>
      {facts.map(({ key, value, label, beside, note, tone }) => (
        <div className={css.fact} key={key}>
          <dt>{label}</dt>
          <dd className={joinClasses(css.value, tone && css[tone])}>
            <span>{value}</span>
            {beside !== undefined && <span className={css.beside}>{beside}</span>}
          </dd>
          {note !== undefined && <dd className={css.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
