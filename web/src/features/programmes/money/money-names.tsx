import type { ReactNode } from 'react'
import type { Programme } from '#shared/api/programme-shapes.ts'
import type { ProgrammeMoney } from '#shared/api/programmes.ts'
import { moneyUnnamedWords } from '#shared/language/programme-money-messages.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import css from './money.module.css'
import { groupOf, type MoneyAxis, type MoneyRow } from './money-axes.ts'

type Tree = Programme['tree']

/** The section that a row's id names: by its own id or by its number. */
export function sectionTitle(tree: Tree, section: string) {
  return tree.find(({ id, number, kind }) => id === section || (kind === 'section' && number === section))
}

/** A group in the reader's words: bodies by their short names, sources and sections by theirs. */
export function useGroupNames({ bodies, sources }: ProgrammeMoney, tree: Tree) {
  const say = useSay()
  const localized = useLocalized()
  const { language } = useLanguage()
  const bodyName = (id: string) => {
    const body = bodies[id]
    return body ? localized(body.shortName) : id
  }
  return (row: MoneyRow, axis: MoneyAxis): ReactNode => {
    const group = groupOf(row, axis)
    if (group === null) return <span className={css.quiet}>{say(moneyUnnamedWords[axis])}</span>
    if (axis === 'executor') return row.executor?.map(bodyName).join(', ')
    if (axis === 'source') {
      const source = sources[group]
      return source ? localized(source.name) : group
    }
    if (axis === 'section') {
      const section = sectionTitle(tree, group)
      return section ? `${section.number}. ${localized(section.title)}` : group
    }
    if (axis === 'completion-form' && language !== 'kk') return <span lang="kk">{group}</span>
    return group
  }
}
