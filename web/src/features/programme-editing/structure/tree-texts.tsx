import type { ReactNode } from 'react'
import type { ProgrammeTexts } from '#shared/api/programme-shapes.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { programmePassportMessages } from '#shared/language/programme-passport-messages.ts'
import { useSay } from '../../../language/use-say.ts'
import { DocumentText } from '../../programmes/document-text.tsx'
import { PartTools } from './part-tools.tsx'
import own from './structure.module.css'
import type { TreeActs } from './tree-branch.tsx'

type Acts = { acts: TreeActs }

function TextLine({ children, tools }: { children: ReactNode; tools: ReactNode }) {
  return (
    <li className={own.text}>
      <div>{children}</div>
      {tools}
    </li>
  )
}

function MeasureLine({ measure, acts }: Acts & { measure: ProgrammeTexts['measures'][number] }) {
  const say = useSay()
  const { id, node, number, text } = measure
  const tools = acts.canEdit && (
    <PartTools
      editLabel={say(words.editMeasure, { id })}
      removeLabel={say(words.removeMeasure, { id })}
      onEdit={() => acts.onOpen({ kind: 'measure', id, node })}
      onRemove={() => acts.onRemove('measure', id)}
    />
  )
  return (
    <TextLine tools={tools}>
      {number !== null && `${number}. `}
      <DocumentText printed={text} />
    </TextLine>
  )
}

/** Promises with a date, each to be changed or removed. */
export function MilestoneLines({ milestones, acts }: Acts & Pick<ProgrammeTexts, 'milestones'>) {
  const say = useSay()
  return milestones.map(({ id, quote }) => (
    <TextLine
      key={id}
      tools={
        acts.canEdit && (
          <PartTools
            editLabel={say(words.editMilestone, { id })}
            removeLabel={say(words.removeMilestone, { id })}
            onEdit={() => acts.onOpen({ kind: 'milestone', id })}
            onRemove={() => acts.onRemove('milestone', id)}
          />
        )
      }
    >
      <q lang="kk">{quote}</q>
    </TextLine>
  ))
}

/** What a node is to be achieved by and what is promised of it, folded: there may be much of it. */
export function NodeTexts({ measures, milestones, acts }: Acts & ProgrammeTexts) {
  const say = useSay()
  if (measures.length + milestones.length === 0) return null
  const counts = [
    measures.length > 0 && say(programmePassportMessages.measures, { count: measures.length }),
    milestones.length > 0 && say(programmePassportMessages.promises, { count: milestones.length }),
  ]
  return (
    <details className={own.texts}>
      <summary>{counts.filter(Boolean).join(' · ')}</summary>
      <ul>
        <MilestoneLines milestones={milestones} acts={acts} />
        {measures.map((measure) => (
          <MeasureLine key={measure.id} measure={measure} acts={acts} />
        ))}
      </ul>
    </details>
  )
}
