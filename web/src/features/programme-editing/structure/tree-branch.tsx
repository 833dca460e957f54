import type { ProgrammeTexts } from '#shared/api/programme-shapes.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { Button } from '../../../components/button.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { DocumentText } from '../../programmes/document-text.tsx'
import type { Branch } from '../../programmes/passport/tree.ts'
import { resultWords, type TreeNode, useNodeName } from './node-words.ts'
import { PartTools } from './part-tools.tsx'
import own from './structure.module.css'
import { NodeTexts } from './tree-texts.tsx'

/** What a person opens in the tree: one dialog at a time. */
export type Opened =
  | { readonly kind: 'node'; readonly id: string | null; readonly under: TreeNode | null }
  | { readonly kind: 'measure'; readonly id: string | null; readonly node: string }
  | { readonly kind: 'milestone'; readonly id: string | null }

export type TreeActs = {
  readonly canEdit: boolean
  readonly onOpen: (opened: Opened) => void
  readonly onRemove: (kind: Opened['kind'], id: string) => void
}

function NodeTools({ node, acts: { onOpen, onRemove } }: { node: TreeNode; acts: TreeActs }) {
  const say = useSay()
  const name = useNodeName()(node)
  return (
    <PartTools
      editLabel={say(words.editNode, { name })}
      removeLabel={say(words.removeNode, { name })}
      onEdit={() => onOpen({ kind: 'node', id: node.id, under: null })}
      onRemove={() => onRemove('node', node.id)}
    >
      <Button
        variant="link"
        size="row"
        icon="plus"
        aria-label={say(words.addUnderNode, { name })}
        onClick={() => onOpen({ kind: 'node', id: null, under: node })}
      >
        {say(words.addUnder)}
      </Button>
      <Button
        variant="link"
        size="row"
        icon="plus"
        aria-label={say(words.addMeasureTo, { name })}
        onClick={() => onOpen({ kind: 'measure', id: null, node: node.id })}
      >
        {say(words.measure)}
      </Button>
    </PartTools>
  )
}

type BranchProps = { branch: Branch; texts: ProgrammeTexts; acts: TreeActs }

function BranchItem({ branch: { node, children }, texts, acts }: BranchProps) {
  const say = useSay()
  const localized = useLocalized()
  const nameOf = useNodeName()
  const hangsOn = (text: { readonly node: string | null }) => text.node === node.id
  return (
    <li>
      <div className={own.node} data-kind={node.kind}>
        <div>
          <span className={own.kind}>{nameOf(node)}</span>{' '}
          <span className={own.title}>{localized(node.title)}</span>
          {node.result && (
            <p className={own.result}>
              {say(resultWords(node.kind))}: <DocumentText printed={node.result} />
            </p>
          )}
        </div>
        {acts.canEdit && <NodeTools node={node} acts={acts} />}
      </div>
      <NodeTexts
        measures={texts.measures.filter(hangsOn)}
        milestones={texts.milestones.filter(hangsOn)}
        acts={acts}
      />
      <Branches branches={children} texts={texts} acts={acts} />
    </li>
  )
}

/** Goals, tasks and directions, each under its own. */
export function Branches({
  branches,
  ...held
}: Omit<BranchProps, 'branch'> & { branches: readonly Branch[] }) {
  if (branches.length === 0) return null
  return (
    <ul className={own.tree}>
      {branches.map((branch) => (
        <BranchItem key={branch.node.id} branch={branch} {...held} />
      ))}
    </ul>
  )
}
