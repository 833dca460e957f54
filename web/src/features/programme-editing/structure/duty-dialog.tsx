import { DUTY_SCOPES, type Programme } from '#shared/api/programme-shapes.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { dutyScopeMessages } from '#shared/language/programme-passport-messages.ts'
import { TextField } from '../../../components/field.tsx'
import { Select } from '../../../components/select.tsx'
import { useSay } from '../../../language/use-say.ts'
import { DeadlineField } from '../deadline-field.tsx'
import css from '../editing.module.css'
import { ExecutorsPicker } from '../executors-picker.tsx'
import { FormDialog } from '../form-frame.tsx'
import { TextFields } from '../text-fields.tsx'
import { labelIn, useBodyChoices } from '../use-choices.ts'
import type { DraftWork } from '../use-draft-work.ts'
import { type DutyDraft, dutyChange, dutyDraftOf } from './duty-draft.ts'
import { usePartForm } from './use-part-form.tsx'

type DutyDialogProps = {
  work: DraftWork
  /** Null: a new one. */
  duty: Programme['duties'][number] | null
  onClose: () => void
}

type ChoicesProps = { form: DutyDraft; onChange: (next: Partial<DutyDraft>) => void }

function Choices({ form, onChange }: ChoicesProps) {
  const say = useSay()
  const bodies = useBodyChoices()
  return (
    <>
      <div className={css.line}>
        <Select
          label={say(words.scope)}
          value={form.scope}
          options={DUTY_SCOPES.map((value) => ({ value, label: say(dutyScopeMessages[value]) }))}
          onChange={(scope) => onChange({ scope: scope as DutyDraft['scope'] })}
        />
        <Select
          label={say(words.consolidates)}
          value={form.consolidates ? 'yes' : 'no'}
          options={(['no', 'yes'] as const).map((value) => ({ value, label: say(words[value]) }))}
          onChange={(chosen) => onChange({ consolidates: chosen === 'yes' })}
        />
      </div>
      <div className={css.line}>
        <Select
          label={say(words.toWhom)}
          value={form.to}
          options={bodies}
          onChange={(to) => onChange({ to })}
        />
      </div>
    </>
  )
}

/** A value of the form that is no text, as one reads it. */
function useDutyText() {
  const say = useSay()
  const bodies = useBodyChoices()
  const inWords: Readonly<Record<string, (value: unknown) => string>> = {
    scope: (value) => DUTY_SCOPES.flatMap((one) => (one === value ? say(dutyScopeMessages[one]) : [])).join(),
    from: (value) => (value as DutyDraft['from']).map(({ body }) => labelIn(bodies, body)).join(', '),
    to: (value) => labelIn(bodies, value),
    consolidates: (value) => say(value === true ? words.yes : words.no),
  }
  return (field: string, value: unknown) => inWords[field]?.(value) ?? String(value)
}

/** Adds a duty to report, or changes one; its deadline is read while it is typed. */
export function DutyDialog({ work, duty, onClose }: DutyDialogProps) {
  const say = useSay()
  const { form, faults, change, submit, dialog } = usePartForm({
    ...{ work, onClose },
    said: dutyDraftOf(duty),
    labels: {
      ...{ scope: say(words.scope), from: say(words.who), to: say(words.toWhom), what: say(words.what) },
      ...{ deadline: say(draftFormMessages.deadline), consolidates: say(words.consolidates) },
      clause: say(words.clause),
    },
    textOf: useDutyText(),
  })
  const save = () =>
    submit(
      [['duty.what.kk', form.what.kk.trim() === '', say(draftFormMessages.textNeeded)]],
      dutyChange(form, duty),
    )
  return (
    <FormDialog
      id="duty-form"
      wide
      title={duty ? say(words.editDuty, { id: duty.id }) : say(words.addDuty)}
      {...dialog}
      onSave={save}
    >
      <ExecutorsPicker
        legend={say(words.who)}
        at="duty.from"
        executors={form.from}
        faults={faults}
        onChange={(from) => change({ from })}
      />
      <Choices form={form} onChange={change} />
      <TextFields
        label={say(words.what)}
        texts={form.what}
        rows={2}
        error={faults['duty.what.kk']}
        onChange={(what) => change({ what })}
      />
      <DeadlineField
        at="duty"
        text={form.deadline}
        ground={form.deadlineGround}
        years={work.draft.programme.years}
        faults={faults}
        onChange={change}
      />
      <TextField
        label={say(words.clause)}
        hint={say(words.clauseHint)}
        value={form.clause}
        error={faults['duty.clause']}
        onChange={(event) => change({ clause: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
