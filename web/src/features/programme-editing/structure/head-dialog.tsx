import { PERIOD_KINDS } from '#shared/engine/period.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { frequencyWords } from '#shared/language/frequency-messages.ts'
import { TextField } from '../../../components/field.tsx'
import { Select } from '../../../components/select.tsx'
import { useSay } from '../../../language/use-say.ts'
import css from '../editing.module.css'
import { FormDialog } from '../form-frame.tsx'
import { TextFields, textsOf, translatedOf } from '../text-fields.tsx'
import { labelIn, useBodyChoices } from '../use-choices.ts'
import type { DraftWork } from '../use-draft-work.ts'
import { usePartForm } from './use-part-form.tsx'
import { isYear } from './year.ts'

/** The days of a deadline: a whole number, at most those of a year. */
function isDayCount(typed: string): boolean {
  return /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 366
}

/** Changes the title, the years, the owner and the days for reporting of a programme not yet approved. */
export function HeadDialog({ work, onClose }: { work: DraftWork; onClose: () => void }) {
  const say = useSay()
  const bodies = useBodyChoices()
  const { programme, dueDays } = work.draft
  const frequencies = PERIOD_KINDS.map((value) => ({ value, label: say(frequencyWords[value]) }))
  const { form, faults, change, submit, dialog } = usePartForm({
    ...{ work, onClose },
    said: {
      title: textsOf(programme.title),
      from: String(programme.years.from),
      until: String(programme.years.until),
      owner: programme.owner ?? '',
      dueDays: String(dueDays),
      frequency: programme.frequency,
    },
    labels: {
      ...{ title: say(words.name), from: say(words.fromYear), until: say(words.untilYear) },
      ...{ owner: say(words.owner), dueDays: say(words.dueDays) },
      frequency: say(draftFormMessages.frequency),
    },
    textOf: (field, value) => labelIn(field === 'owner' ? bodies : frequencies, value),
  })
  const line = (name: 'from' | 'until' | 'dueDays', at: string, label: string, hint?: string) => (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      inputMode="numeric"
      value={form[name]}
      error={faults[`programme.${at}`]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  const save = () =>
    submit(
      [
        ['programme.title.kk', form.title.kk.trim() === '', say(draftFormMessages.textNeeded)],
        ['programme.years.from', !isYear(form.from), say(draftFormMessages.yearNeeded)],
        ['programme.years.until', !isYear(form.until), say(draftFormMessages.yearNeeded)],
        ['programme.dueDays', !isDayCount(form.dueDays), say(words.daysNeeded)],
      ],
      {
        kind: 'set-programme',
        programme: {
          title: translatedOf(form.title),
          years: { from: Number(form.from), until: Number(form.until) },
          owner: form.owner || null,
          dueDays: Number(form.dueDays),
          frequency: form.frequency,
        },
      },
    )
  return (
    <FormDialog id="head-form" wide title={say(words.head)} {...dialog} onSave={save}>
      <TextFields
        label={say(words.name)}
        texts={form.title}
        rows={2}
        error={faults['programme.title.kk']}
        onChange={(title) => change({ title })}
      />
      <div className={css.pair}>
        {line('from', 'years.from', say(words.fromYear))}
        {line('until', 'years.until', say(words.untilYear))}
      </div>
      <div className={css.line}>
        <Select
          label={say(words.owner)}
          value={form.owner}
          options={bodies}
          onChange={(owner) => change({ owner })}
        />
      </div>
      <div className={css.line}>
        <Select
          label={say(draftFormMessages.frequency)}
          value={form.frequency}
          options={frequencies}
          onChange={(chosen) =>
            change({ frequency: PERIOD_KINDS.find((kind) => kind === chosen) ?? form.frequency })
          }
        />
      </div>
      {line('dueDays', 'dueDays', say(words.dueDays), say(words.dueDaysHint))}
    </FormDialog>
  )
}
