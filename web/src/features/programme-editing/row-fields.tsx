import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { rowFormMessages as rowWords } from '#shared/language/draft-row-messages.ts'
import type { Faults } from '../../api/faults.ts'
import { TextArea, TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import { AmountsGrid } from './amounts-grid.tsx'
import { DeadlineField } from './deadline-field.tsx'
import css from './editing.module.css'
import { ExecutorsPicker } from './executors-picker.tsx'
import { QuantitiesEditor } from './quantities-editor.tsx'
import type { RowDraft } from './row-draft.ts'
import { TextFields } from './text-fields.tsx'
import { useBodyChoices, useSourceChoices } from './use-choices.ts'

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

/** Every field of a plan's row. */
export function RowFields(props: FieldsProps) {
  const { draft, years, faults, onChange } = props
  const say = useSay()
  const sources = useSourceChoices()
  const bodies = useBodyChoices()
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
      <div className={css.line}>
        <Select
          label={say(rowWords.recipient)}
          value={draft.recipient}
          options={bodies}
          aria-invalid={faults['row.recipient'] !== undefined || undefined}
          onChange={(recipient) => onChange({ recipient })}
        />
      </div>
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
      <QuantitiesEditor
        quantities={draft.quantities}
        years={years}
        faults={faults}
        onChange={(quantities) => onChange({ quantities })}
      />
      <TextArea
        label={say(rowWords.note)}
        value={draft.note}
        rows={2}
        error={faults['row.note']}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  )
}
