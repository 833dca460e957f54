import { PERIOD_KINDS } from '#shared/engine/period.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { frequencyWords } from '#shared/language/frequency-messages.ts'
import type { Faults } from '../../../api/faults.ts'
import { TextField } from '../../../components/field.tsx'
import { Select } from '../../../components/select.tsx'
import { useSay } from '../../../language/use-say.ts'
import css from '../editing.module.css'
import { FormDialog } from '../form-frame.tsx'
import { TextFields } from '../text-fields.tsx'
import { labelIn, useBodyChoices } from '../use-choices.ts'
import type { DraftWork } from '../use-draft-work.ts'
import { type HeadForm, headChange, headFormOf, isDayCount } from './head-draft.ts'
import { usePartForm } from './use-part-form.tsx'
import { isYear } from './year.ts'

type FieldsProps = { form: HeadForm; faults: Faults; onChange: (next: Partial<HeadForm>) => void }

function useFrequencyChoices() {
  const say = useSay()
  return PERIOD_KINDS.map((value) => ({ value, label: say(frequencyWords[value]) }))
}

function Names({ form, faults, onChange }: FieldsProps) {
  const say = useSay()
  return (
    <>
      <TextFields
        label={say(words.name)}
        texts={form.title}
        rows={2}
        error={faults['programme.title.kk']}
        onChange={(title) => onChange({ title })}
      />
      <TextFields
        label={say(words.shortName)}
        hint={say(words.shortNameHint)}
        texts={form.shortTitle}
        error={faults['programme.shortTitle.kk']}
        onChange={(shortTitle) => onChange({ shortTitle })}
      />
    </>
  )
}

function Years({ form, faults, onChange }: FieldsProps) {
  const say = useSay()
  const year = (name: 'from' | 'until', label: string) => (
    <TextField
      label={label}
      inputMode="numeric"
      value={form[name]}
      error={faults[`programme.years.${name}`]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <div className={css.pair}>
      {year('from', say(words.fromYear))}
      {year('until', say(words.untilYear))}
    </div>
  )
}

function Reporting({ form, faults, onChange }: FieldsProps) {
  const say = useSay()
  const bodies = useBodyChoices()
  return (
    <>
      <div className={css.line}>
        <Select
          label={say(words.owner)}
          value={form.owner}
          options={bodies}
          onChange={(owner) => onChange({ owner })}
        />
      </div>
      <div className={css.line}>
        <Select
          label={say(draftFormMessages.frequency)}
          value={form.frequency}
          options={useFrequencyChoices()}
          onChange={(chosen) =>
            onChange({ frequency: PERIOD_KINDS.find((kind) => kind === chosen) ?? form.frequency })
          }
        />
      </div>
      <TextField
        label={say(words.dueDays)}
        hint={say(words.dueDaysHint)}
        inputMode="numeric"
        value={form.dueDays}
        error={faults['programme.dueDays']}
        onChange={(event) => onChange({ dueDays: event.currentTarget.value })}
      />
    </>
  )
}

/** Changes the names, the years, the owner and the reporting of a programme not yet approved. */
export function HeadDialog({ work, onClose }: { work: DraftWork; onClose: () => void }) {
  const say = useSay()
  const bodies = useBodyChoices()
  const frequencies = useFrequencyChoices()
  const { form, faults, change, submit, dialog } = usePartForm({
    ...{ work, onClose },
    said: headFormOf(work.draft),
    labels: {
      ...{ title: say(words.name), shortTitle: say(words.shortName), owner: say(words.owner) },
      ...{ from: say(words.fromYear), until: say(words.untilYear), dueDays: say(words.dueDays) },
      frequency: say(draftFormMessages.frequency),
    },
    textOf: (field, value) => labelIn(field === 'owner' ? bodies : frequencies, value),
  })
  const save = () =>
    submit(
      [
        ['programme.title.kk', form.title.kk.trim() === '', say(draftFormMessages.textNeeded)],
        ['programme.years.from', !isYear(form.from), say(draftFormMessages.yearNeeded)],
        ['programme.years.until', !isYear(form.until), say(draftFormMessages.yearNeeded)],
        ['programme.dueDays', !isDayCount(form.dueDays), say(words.daysNeeded)],
      ],
      headChange(form),
    )
  const common = { form, faults, onChange: change }
  return (
    <FormDialog id="head-form" wide title={say(words.head)} {...dialog} onSave={save}>
      <Names {...common} />
      <Years {...common} />
      <Reporting {...common} />
    </FormDialog>
  )
}
