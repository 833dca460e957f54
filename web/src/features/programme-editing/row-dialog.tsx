import { useState } from 'react'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import { AmountsGrid } from './amounts-grid.tsx'
import { DeadlineField } from './deadline-field.tsx'
import css from './editing.module.css'
import { ExecutorsPicker } from './executors-picker.tsx'
import type { Faults } from './faults.ts'
import { FormDialog } from './form-frame.tsx'
import { type RowDraft, rowChange, rowDraftOf } from './row-draft.ts'
import { TextFields } from './text-fields.tsx'
import { useSourceChoices } from './use-choices.ts'
import { type DraftWork, useSaving } from './use-draft-work.ts'

type FieldsProps = {
  draft: RowDraft
  isNew: boolean
  parents: readonly string[]
  years: { readonly from: number; readonly until: number }
  faults: Faults
  onChange: (next: Partial<RowDraft>) => void
}

function Place({ draft, isNew, parents, faults, onChange }: FieldsProps) {
  const say = useSay()
  const kinds = (['activity', 'heading'] as const).map((kind) => ({ value: kind, label: say(words[kind]) }))
  return (
    <>
      {isNew && (
        <TextField
          label={say(words.number)}
          hint={say(words.numberHint)}
          value={draft.number}
          error={faults.number ?? faults.section}
          onChange={(event) => onChange({ number: event.currentTarget.value })}
        />
      )}
      <div className={css.line}>
        <Select
          label={say(words.kind)}
          value={draft.kind}
          options={kinds}
          onChange={(kind) => onChange({ kind: kind as RowDraft['kind'] })}
        />
        <Select
          label={say(words.parent)}
          value={draft.parent}
          options={[
            { value: '', label: say(words.none) },
            ...parents.map((id) => ({ value: id, label: id })),
          ]}
          aria-invalid={faults['row.parent'] !== undefined || undefined}
          onChange={(parent) => onChange({ parent })}
        />
      </div>
      {faults['row.parent'] !== undefined && <p className={css.fault}>{faults['row.parent']}</p>}
    </>
  )
}

function Fields(props: FieldsProps) {
  const { draft, years, faults, onChange } = props
  const say = useSay()
  const sources = useSourceChoices()
  return (
    <>
      <Place {...props} />
      <TextFields
        label={say(words.title)}
        texts={draft.title}
        rows={3}
        error={faults['row.title'] ?? faults['row.title.kk']}
        onChange={(title) => onChange({ title })}
      />
      <TextFields
        label={say(words.completionForm)}
        texts={draft.completionForm}
        error={faults['row.completionForm']}
        onChange={(completionForm) => onChange({ completionForm })}
      />
      <ExecutorsPicker
        executors={draft.executors}
        faults={faults}
        onChange={(executors) => onChange({ executors })}
      />
      <DeadlineField
        text={draft.deadline}
        ground={draft.deadlineGround}
        years={years}
        faults={faults}
        onChange={onChange}
      />
      <div className={css.line}>
        <Select
          label={say(words.fundingSource)}
          value={draft.fundingSource}
          options={sources}
          onChange={(fundingSource) => onChange({ fundingSource })}
        />
      </div>
      <AmountsGrid draft={draft} years={years} faults={faults} onChange={onChange} />
    </>
  )
}

/** What the draft says of the row now, where somebody else has written since. */
function NowInDraft({ row }: { row: PlanRowShape | undefined }) {
  const say = useSay()
  if (!row) return null
  const amounts = row.amounts
    .map(({ year, amount, state }) => `${year ?? '—'}: ${amount ?? state}`)
    .join('; ')
  const parts = [row.title?.kk, row.deadline?.printed, amounts].filter(Boolean).join(' · ')
  return (
    <p>
      <b>{say(draftMessages.nowInDraft)}:</b> {parts}
    </p>
  )
}

type RowDialogProps = {
  work: DraftWork
  section: string
  /** Null: a new row. */
  row: PlanRowShape | null
  rows: readonly PlanRowShape[]
  onClose: () => void
}

/** Adds a row to the plan or changes one. What the server refuses stands under its field, and nothing typed is lost. */
export function RowDialog({ work, section, row, rows, onClose }: RowDialogProps) {
  const say = useSay()
  const [opened] = useState(row)
  const [draft, setDraft] = useState(() => rowDraftOf(row))
  const [own, setOwn] = useState<Faults>({})
  const { refusal, faults, isSaving, save } = useSaving(work, onClose)
  const parents = rows.filter(
    (one) => one.section === section && one.status === 'active' && one.id !== row?.id,
  )
  function submit() {
    const missing: [string, boolean, string][] = [
      ['number', opened === null && draft.number.trim() === '', say(words.numberNeeded)],
      ['row.title', draft.title.kk.trim() === '', say(words.textNeeded)],
    ]
    const found = Object.fromEntries(
      missing.flatMap(([name, isMissing, text]) => (isMissing ? [[name, text]] : [])),
    )
    setOwn(found)
    const change = rowChange(draft, opened, section)
    if (Object.keys(found).length > 0 || change === null) return
    if (change.kind === 'change-activity' && Object.keys(change.row).length === 0) onClose()
    else void save([change])
  }
  return (
    <FormDialog
      id="row-form"
      wide
      title={
        opened === null
          ? `${say(words.newRow)}, ${say(words.section, { number: section })}`
          : say(words.editRow, { id: opened.id })
      }
      isSaving={isSaving}
      refusal={refusal}
      now={<NowInDraft row={rows.find(({ id }) => id === opened?.id)} />}
      onClose={onClose}
      onSave={submit}
    >
      <Fields
        draft={draft}
        isNew={opened === null}
        parents={parents.map(({ id }) => id)}
        years={work.draft.programme.years}
        faults={{ ...faults, ...own }}
        onChange={(next) => setDraft((before) => ({ ...before, ...next }))}
      />
    </FormDialog>
  )
}
