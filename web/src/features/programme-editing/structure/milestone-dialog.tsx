import type { ProgrammeTexts } from '#shared/api/programme-shapes.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { TextArea, TextField } from '../../../components/field.tsx'
import { Select } from '../../../components/select.tsx'
import { useSay } from '../../../language/use-say.ts'
import css from '../editing.module.css'
import { FormDialog } from '../form-frame.tsx'
import { labelIn } from '../use-choices.ts'
import type { DraftWork } from '../use-draft-work.ts'
import { type TreeNode, useNodeChoices } from './node-words.ts'
import { usePartForm } from './use-part-form.tsx'

type MilestoneDialogProps = {
  work: DraftWork
  tree: readonly TreeNode[]
  /** Null: a new one. */
  milestone: ProgrammeTexts['milestones'][number] | null
  onClose: () => void
}

/** Adds a promise with a date in the words of the document, or changes one. */
export function MilestoneDialog({ work, tree, milestone, onClose }: MilestoneDialogProps) {
  const say = useSay()
  const nodes = useNodeChoices(
    tree.filter(({ kind }) => kind !== 'section'),
    say(words.wholeProgramme),
  )
  const { form, faults, change, submit, dialog } = usePartForm({
    ...{ work, onClose },
    said: {
      node: milestone?.node ?? '',
      quote: milestone?.quote ?? '',
      what: milestone?.what ?? '',
      when: milestone?.when ?? '',
    },
    labels: {
      ...{ node: say(words.ofNode), quote: say(words.quote) },
      ...{ what: say(words.promised), when: say(words.when) },
    },
    textOf: (field, value) => (field === 'node' ? labelIn(nodes, value) : String(value)),
  })
  function save() {
    const said = { node: form.node || null, quote: form.quote.trim(), what: form.what, when: form.when }
    submit(
      [['milestone.quote', said.quote === '', say(draftFormMessages.textNeeded)]],
      milestone
        ? { kind: 'change-milestone', id: milestone.id, milestone: said }
        : { kind: 'add-milestone', milestone: said },
    )
  }
  const short = (name: 'what' | 'when', label: string) => (
    <TextField
      label={label}
      value={form[name]}
      error={faults[`milestone.${name}`]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <FormDialog
      id="milestone-form"
      wide
      title={say(milestone ? words.milestone : words.addMilestone)}
      {...dialog}
      onSave={save}
    >
      <TextArea
        label={say(words.quote)}
        rows={3}
        value={form.quote}
        error={faults['milestone.quote']}
        onChange={(event) => change({ quote: event.currentTarget.value })}
      />
      <div className={css.line}>
        <Select
          label={say(words.ofNode)}
          value={form.node}
          options={nodes}
          onChange={(node) => change({ node })}
        />
      </div>
      {short('what', say(words.promised))}
      {short('when', say(words.when))}
    </FormDialog>
  )
}
