import type { Programme } from '#shared/api/programme-shapes.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { TextField } from '../../../components/field.tsx'
import { useSay } from '../../../language/use-say.ts'
import css from '../editing.module.css'
import { FormDialog } from '../form-frame.tsx'
import { TextFields, textsOf, translatedOf } from '../text-fields.tsx'
import type { DraftWork } from '../use-draft-work.ts'
import { usePartForm } from './use-part-form.tsx'
import { isYear } from './year.ts'

type StageDialogProps = {
  work: DraftWork
  /** Null: a new one. */
  stage: Programme['stages'][number] | null
  onClose: () => void
}

/** Adds a stage as a place of the document prints it, or changes one. */
export function StageDialog({ work, stage, onClose }: StageDialogProps) {
  const say = useSay()
  const { form, faults, change, submit, dialog } = usePartForm({
    ...{ work, onClose },
    said: {
      number: stage?.number ?? '',
      from: stage ? String(stage.from) : '',
      until: stage ? String(stage.until) : '',
      place: textsOf(stage?.place ?? draftMessages.passport),
    },
    labels: {
      ...{ number: say(draftFormMessages.number), place: say(words.place) },
      ...{ from: say(words.fromYear), until: say(words.untilYear) },
    },
  })
  const line = (name: 'number' | 'from' | 'until', label: string) => (
    <TextField
      label={label}
      value={form[name]}
      error={faults[`stage.${name}`]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  function save() {
    const said = {
      number: form.number.trim(),
      from: Number(form.from),
      until: Number(form.until),
      place: translatedOf(form.place),
    }
    submit(
      [
        ['stage.number', said.number === '', say(draftFormMessages.numberNeeded)],
        ['stage.from', !isYear(form.from), say(draftFormMessages.yearNeeded)],
        ['stage.until', !isYear(form.until), say(draftFormMessages.yearNeeded)],
        ['stage.place.kk', said.place.kk === '', say(draftFormMessages.textNeeded)],
      ],
      stage ? { kind: 'change-stage', id: stage.id, stage: said } : { kind: 'add-stage', stage: said },
    )
  }
  return (
    <FormDialog id="stage-form" title={say(stage ? words.stage : words.addStage)} {...dialog} onSave={save}>
      {line('number', say(draftFormMessages.number))}
      <div className={css.pair}>
        {line('from', say(words.fromYear))}
        {line('until', say(words.untilYear))}
      </div>
      <TextFields
        label={say(words.place)}
        texts={form.place}
        error={faults['stage.place.kk']}
        onChange={(place) => change({ place })}
      />
    </FormDialog>
  )
}
