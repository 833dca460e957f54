import type { ProgrammeTexts } from '#shared/api/programme-shapes.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { TextField } from '../../../components/field.tsx'
import { useSay } from '../../../language/use-say.ts'
import { FormDialog } from '../form-frame.tsx'
import { printedOf, TextFields, textsOf } from '../text-fields.tsx'
import type { DraftWork } from '../use-draft-work.ts'
import { usePartForm } from './use-part-form.tsx'

type MeasureDialogProps = {
  work: DraftWork
  /** Null: a new one. */
  measure: ProgrammeTexts['measures'][number] | null
  /** Whose measure a new one is. */
  node: string
  onClose: () => void
}

/** Adds a way to achieve what a node aims at, or changes one. */
export function MeasureDialog({ work, measure, node, onClose }: MeasureDialogProps) {
  const say = useSay()
  const { form, faults, change, submit, dialog } = usePartForm({
    ...{ work, onClose },
    said: { number: measure?.number ?? '', text: textsOf(measure?.text) },
    labels: { number: say(words.measureNumber), text: say(words.wording) },
  })
  function save() {
    const said = { number: form.number.trim() || null, text: printedOf(form.text) ?? { kk: '' } }
    submit(
      [['measure.text.kk', form.text.kk.trim() === '', say(draftFormMessages.textNeeded)]],
      measure
        ? { kind: 'change-measure', id: measure.id, measure: said }
        : { kind: 'add-measure', measure: { node, ...said } },
    )
  }
  return (
    <FormDialog
      id="measure-form"
      wide
      title={say(measure ? words.measure : words.addMeasure)}
      {...dialog}
      onSave={save}
    >
      <TextField
        label={say(words.measureNumber)}
        value={form.number}
        error={faults['measure.number']}
        onChange={(event) => change({ number: event.currentTarget.value })}
      />
      <TextFields
        label={say(words.wording)}
        texts={form.text}
        rows={4}
        error={faults['measure.text.kk']}
        onChange={(text) => change({ text })}
      />
    </FormDialog>
  )
}
