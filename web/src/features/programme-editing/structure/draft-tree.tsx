import { useState } from 'react'
import type { ProgrammeTexts } from '#shared/api/programme-shapes.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { Button } from '../../../components/button.tsx'
import { useSay } from '../../../language/use-say.ts'
import { branchesOf } from '../../programmes/passport/tree.ts'
import css from '../editing.module.css'
import { RemovalNote } from '../removal-note.tsx'
import { type DraftWork, useSaving } from '../use-draft-work.ts'
import { MeasureDialog } from './measure-dialog.tsx'
import { MilestoneDialog } from './milestone-dialog.tsx'
import { NodeDialog } from './node-dialog.tsx'
import type { TreeNode } from './node-words.ts'
import { PartHead } from './part-head.tsx'
import own from './structure.module.css'
import { Branches, type Opened } from './tree-branch.tsx'
import { MilestoneLines } from './tree-texts.tsx'

type TreeProps = { work: DraftWork; tree: readonly TreeNode[]; texts: ProgrammeTexts }

function TreeDialog({
  opened,
  work,
  tree,
  texts,
  onClose,
}: TreeProps & { opened: Opened; onClose: () => void }) {
  const common = { work, onClose }
  const among = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    items.find(({ id }) => id === opened.id) ?? null
  switch (opened.kind) {
    case 'node':
      return <NodeDialog {...common} tree={tree} node={among(tree)} under={opened.under} />
    case 'measure':
      return <MeasureDialog {...common} measure={among(texts.measures)} node={opened.node} />
    case 'milestone':
      return <MilestoneDialog {...common} tree={tree} milestone={among(texts.milestones)} />
  }
}

/** The goals of a draft with their tasks and directions, the ways to achieve them, and what is promised. */
export function DraftTree({ work, tree, texts }: TreeProps) {
  const say = useSay()
  const [opened, setOpened] = useState<Opened>()
  const removing = useSaving(work, () => undefined)
  const nodes = tree.filter(({ kind }) => kind !== 'section')
  const acts = {
    canEdit: work.canEdit,
    onOpen: setOpened,
    onRemove: (kind: Opened['kind'], id: string) => void removing.save([{ kind: `remove-${kind}`, id }]),
  }
  const general = texts.milestones.filter(({ node }) => node === null)
  return (
    <section>
      <PartHead title={say(words.tree)}>
        {work.canEdit && (
          <>
            <Button size="row" icon="plus" onClick={() => setOpened({ kind: 'milestone', id: null })}>
              {say(words.addMilestone)}
            </Button>
            <Button size="row" icon="plus" onClick={() => setOpened({ kind: 'node', id: null, under: null })}>
              {say(words.addNode)}
            </Button>
          </>
        )}
      </PartHead>
      <RemovalNote refusal={removing.refusal} />
      {nodes.length === 0 && <p className={css.quiet}>{say(words.noTree)}</p>}
      {general.length > 0 && (
        <ul className={own.tree}>
          <MilestoneLines milestones={general} acts={acts} />
        </ul>
      )}
      <Branches branches={branchesOf(nodes)} texts={texts} acts={acts} />
      {opened && (
        <TreeDialog
          opened={opened}
          work={work}
          tree={nodes}
          texts={texts}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  )
}
