import type { ReactNode } from 'react'
import type { Act } from '#shared/api/reference.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { useSay } from '../../language/use-say.ts'
import { ActLink } from './act-words.tsx'
import css from './reference.module.css'

type Relation = {
  readonly key: string
  readonly word: string
  readonly act: ReactNode
  readonly detail?: string
}

/** What the act does to others and others to it. `all` tells what it repeals: an act's own record does not. */
export function useRelations(act: Act, all: readonly Act[]): Relation[] {
  const say = useSay()
  const repealed = all.filter(({ repealedBy }) => repealedBy?.id === act.id)
  return [
    ...act.amends.map((other) => ({
      key: `amends ${other.id}`,
      word: say(words.amends),
      act: <ActLink act={other} />,
      ...(other.clause === null ? {} : { detail: say(words.changedPlaces, { clause: other.clause }) }),
    })),
    ...act.amendedBy.map((other) => ({
      key: `by ${other.id}`,
      word: say(words.amendedBy),
      act: <ActLink act={other} />,
    })),
    ...(act.repealedBy
      ? [
          {
            key: 'repealed',
            word: say(words.repealedBy),
            act: <ActLink act={act.repealedBy} on={act.repealedBy.on} />,
          },
        ]
      : []),
    ...repealed.map((other) => ({
      key: `repeals ${other.id}`,
      word: say(words.repeals),
      act: <ActLink act={other} />,
    })),
  ]
}

export function ActRelations({ act, all }: { act: Act; all: readonly Act[] }) {
  const relations = useRelations(act, all)
  if (relations.length === 0) return null
  return (
    <ul className={css.relations}>
      {relations.map(({ key, word, act: other, detail }) => (
        <li key={key}>
          <span className={css.quiet}>{word}:</span> {other}
          {detail !== undefined && <div className={css.quiet}>{detail}</div>}
        </li>
      ))}
    </ul>
  )
}
