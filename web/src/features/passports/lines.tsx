import { Fragment, type ReactNode } from 'react'
import css from './passport.module.css'

type Line = { readonly key: string; readonly name: ReactNode; readonly value: ReactNode }

/** Pairs of a word and what it is, the words' column as wide as the longest of them: dates and Kazakh heads stay whole. */
export function Lines({ pairs }: { pairs: readonly Line[] }) {
  if (pairs.length === 0) return null
  return (
    <dl className={css.lines}>
      {pairs.map(({ key, name, value }) => (
        <Fragment key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
