import type { Programme } from '#shared/api/programme-shapes.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { programmePassportMessages } from '#shared/language/programme-passport-messages.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'

export type TreeNode = Programme['tree'][number]

const MOST_SHOWN = 60

/** «1.1-бағыт». */
export function useNodeName(): (node: Pick<TreeNode, 'kind' | 'number'>) => string {
  const say = useSay()
  return ({ kind, number }) => say(programmePassportMessages[kind], { number })
}

/** Nodes to choose from, each with the beginning of its wording; the empty choice first. */
export function useNodeChoices(nodes: readonly TreeNode[], none: string) {
  const localized = useLocalized()
  const nameOf = useNodeName()
  const choices = nodes.map((node) => {
    const title = localized(node.title)
    const shown = title.length > MOST_SHOWN ? `${title.slice(0, MOST_SHOWN)}…` : title
    return { value: node.id, label: `${nameOf(node)}. ${shown}` }
  })
  return [{ value: '', label: none }, ...choices]
}

/** What a node brings about is called by its level. */
export function resultWords(kind: TreeNode['kind']) {
  return kind === 'direction' ? words.objective : words.result
}
