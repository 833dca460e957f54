import { NODE_LEVELS, type NodeLevel } from '#shared/api/programme-shapes.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { TextField } from '../../../components/field.tsx'
import { Select } from '../../../components/select.tsx'
import { useSay } from '../../../language/use-say.ts'
import css from '../editing.module.css'
import { FormDialog } from '../form-frame.tsx'
import { printedOf, TextFields, textsOf, translatedOf } from '../text-fields.tsx'
import { labelIn } from '../use-choices.ts'
import type { DraftWork } from '../use-draft-work.ts'
import { resultWords, type TreeNode, useNodeChoices, useNodeName } from './node-words.ts'
import { usePartForm } from './use-part-form.tsx'

type NodeDialogProps = {
  work: DraftWork
  tree: readonly TreeNode[]
  /** Null: a new one. */
  node: TreeNode | null
  /** Under which node a new one begins; null: at the top. */
  under: TreeNode | null
  onClose: () => void
}

/** The level of what is added under one of a level; directions may stand in groups of directions. */
const BELOW: Readonly<Record<TreeNode['kind'], NodeLevel>> = {
  section: 'goal',
  goal: 'task',
  task: 'direction',
  direction: 'direction',
}

function Identity({
  level,
  number,
  error,
  onChange,
}: {
  level: NodeLevel
  number: string
  error: string | undefined
  onChange: (next: { level?: NodeLevel; number?: string }) => void
}) {
  const say = useSay()
  return (
    <>
      <div className={css.line}>
        <Select
          label={say(words.level)}
          value={level}
          options={NODE_LEVELS.map((value) => ({ value, label: say(words[value]) }))}
          onChange={(chosen) => onChange({ level: NODE_LEVELS.find((one) => one === chosen) ?? level })}
        />
      </div>
      <TextField
        label={say(draftFormMessages.number)}
        hint={say(draftFormMessages.numberHint)}
        value={number}
        error={error}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
    </>
  )
}

/** Adds a goal, a task or a direction; words one anew or moves it. Its level and number stay. */
export function NodeDialog({ work, tree, node, under, onClose }: NodeDialogProps) {
  const say = useSay()
  const nameOf = useNodeName()
  const others = tree.filter(({ id, kind }) => kind !== 'section' && id !== node?.id)
  const parents = useNodeChoices(others, say(words.top))
  const begun: NodeLevel = under ? BELOW[under.kind] : 'goal'
  const { form, faults, change, submit, dialog } = usePartForm({
    ...{ work, onClose },
    said: {
      level: begun,
      number: '',
      title: textsOf(node?.title),
      parent: (node ? node.parent : under?.id) ?? '',
      result: textsOf(node?.result),
    },
    labels: {
      ...{ title: say(words.wording), parent: say(words.parent) },
      result: say(resultWords(node?.kind ?? begun)),
    },
    textOf: (field, value) => (field === 'parent' ? labelIn(parents, value) : String(value)),
  })
  const { level } = form
  function save() {
    const number = form.number.trim()
    const said = {
      title: translatedOf(form.title),
      parent: form.parent || null,
      result: printedOf(form.result),
    }
    submit(
      [
        ['number', node === null && number === '', say(draftFormMessages.numberNeeded)],
        ['node.title.kk', said.title.kk === '', say(draftFormMessages.textNeeded)],
      ],
      node
        ? { kind: 'change-node', id: node.id, node: said }
        : { kind: 'add-node', level, number, node: said },
    )
  }
  return (
    <FormDialog
      id="node-form"
      wide
      title={node ? nameOf(node) : say(words.newNode)}
      {...dialog}
      onSave={save}
    >
      {node === null && (
        <Identity level={level} number={form.number} error={faults.number} onChange={change} />
      )}
      <TextFields
        label={say(words.wording)}
        texts={form.title}
        rows={2}
        error={faults['node.title.kk']}
        onChange={(title) => change({ title })}
      />
      <div className={css.line}>
        <Select
          label={say(words.parent)}
          value={form.parent}
          options={parents}
          aria-invalid={faults['node.parent'] !== undefined || undefined}
          onChange={(parent) => change({ parent })}
        />
      </div>
      {faults['node.parent'] !== undefined && <p className={css.fault}>{faults['node.parent']}</p>}
      <TextFields
        label={say(resultWords(node?.kind ?? level))}
        texts={form.result}
        rows={2}
        error={faults['node.result.kk']}
        onChange={(result) => change({ result })}
      />
    </FormDialog>
  )
}
