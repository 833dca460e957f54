import { joinClasses } from './join-classes.ts'
import css from './segments.module.css'

export type Segment = { readonly key: string; readonly tone: 'good' | 'warn' | 'bad' | 'neutral' | 'empty' }

/** One segment a thing, in its tone; what is not there yet is dashed. The words beside it say the same. */
export function Segments({ label, segments }: { label: string; segments: readonly Segment[] }) {
  return (
    <span className={css.bar} role="img" aria-label={label}>
      {segments.map(({ key, tone }) => (
        <span key={key} className={joinClasses(css.segment, css[tone])} />
      ))}
    </span>
  )
}
