import { useState } from 'react'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages } from '#shared/language/draft-structure-messages.ts'
import { TextField } from '../../components/field.tsx'
import { useSay } from '../../language/use-say.ts'
import { Contested } from './contested.tsx'
import { FormDialog } from './form-frame.tsx'
import { printedOf, TextFields, textsOf, translatedOf } from './text-fields.tsx'
import { type DraftWork, useSaving } from './use-draft-work.ts'
import { useTyped } from './use-typed.ts'

type SectionDialogProps = {
  work: DraftWork
  /** As the draft has it now; null: a new one. */
  section: Programme['tree'][number] | null
  onClose: () => void
}

/** Adds a section to the plan, or words one anew. */
export function SectionDialog({ work, section, onClose }: SectionDialogProps) {
  const say = useSay()
  const typed = useTyped({
    number: '',
    title: textsOf(section?.title),
    result: textsOf(section?.result),
  })
  const { number, title } = typed.value
  const [isAsked, setAsked] = useState(false)
  const { refusal, faults, isSaving, save } = useSaving(work, onClose)
  const isNumberMissing = section === null && number.trim() === ''
  function submit() {
    setAsked(true)
    if (isNumberMissing || title.kk.trim() === '') return
    const worded = { title: translatedOf(title), result: printedOf(typed.value.result) }
    void save([
      section === null
        ? { kind: 'add-section', number: number.trim(), ...worded }
        : { kind: 'change-section', section: section.id, ...worded },
    ])
  }
  return (
    <FormDialog
      id="section-form"
      title={say(section === null ? words.addSection : words.editSection)}
      isSaving={isSaving}
      refusal={refusal}
      isChanged={typed.isChanged}
      now={
        <Contested
          typed={typed}
          labels={{ title: say(words.sectionTitle), result: say(draftStructureMessages.result) }}
        />
      }
      onClose={onClose}
      onSave={submit}
    >
      {section === null && (
        <TextField
          label={say(words.number)}
          value={number}
          error={isAsked && isNumberMissing ? say(words.numberNeeded) : faults.number}
          onChange={(event) => typed.change({ number: event.currentTarget.value })}
        />
      )}
      <TextFields
        label={say(words.sectionTitle)}
        texts={title}
        rows={2}
        error={isAsked && title.kk.trim() === '' ? say(words.textNeeded) : faults['title.kk']}
        onChange={(next) => typed.change({ title: next })}
      />
      <TextFields
        label={say(draftStructureMessages.result)}
        texts={typed.value.result}
        rows={2}
        error={faults['result.kk']}
        onChange={(result) => typed.change({ result })}
      />
    </FormDialog>
  )
}
