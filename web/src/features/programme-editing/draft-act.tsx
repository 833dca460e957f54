import { type FormEvent, useState } from 'react'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { Select } from '../../components/select.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { Contested } from './contested.tsx'
import css from './editing.module.css'
import { RefusalNote } from './form-frame.tsx'
import { useActChoices } from './use-choices.ts'
import { type DraftWork, useSaving } from './use-draft-work.ts'
import { useTyped } from './use-typed.ts'

/** The act that makes the edition, and the day from which it takes effect. */
export function DraftAct({ work }: { work: DraftWork }) {
  const say = useSay()
  const format = useFormat()
  const acts = useActChoices()
  const { edition } = work.draft
  const { canEdit } = work
  const nameOf = (id: string) => acts.find(({ value }) => value === id)?.label ?? id
  const typed = useTyped({ act: edition.act?.id ?? '', date: edition.effectiveFrom ?? '' })
  const { act, date } = typed.value
  const [isSaved, setSaved] = useState(false)
  const { refusal, faults, isSaving, save } = useSaving(work, () => setSaved(true))
  function submit(event: FormEvent) {
    event.preventDefault()
    setSaved(false)
    void save([{ kind: 'set-act', act: act || null, effectiveFrom: date || null }])
  }
  return (
    <form className={`${css.form} ${css.narrow}`} noValidate onSubmit={submit}>
      <div className={css.line}>
        <Select
          label={say(words.act)}
          value={act}
          options={acts}
          disabled={!canEdit}
          onChange={(chosen) => typed.change({ act: chosen })}
        />
        {canEdit && (
          <ButtonLink variant="link" icon="plus" to={paths.newAct()}>
            {say(draftMessages.newAct)}
          </ButtonLink>
        )}
      </div>
      {faults.act !== undefined && <p className={css.fault}>{faults.act}</p>}
      <TextField
        type="date"
        label={say(words.effectiveFrom)}
        value={date}
        readOnly={!canEdit}
        error={faults.effectiveFrom}
        onChange={(event) => typed.change({ date: event.currentTarget.value })}
      />
      <Contested
        typed={typed}
        labels={{ act: say(words.act), date: say(words.effectiveFrom) }}
        textOf={(field, value) => (field === 'act' ? nameOf(String(value)) : format.date(String(value)))}
      />
      <RefusalNote refusal={refusal} />
      {isSaved && (
        <Note tone="good" live="polite">
          {say(draftMessages.saved)}
        </Note>
      )}
      {canEdit && (
        <div>
          <Button type="submit" variant="primary" waiting={isSaving}>
            {say(draftMessages.save)}
          </Button>
        </div>
      )}
    </form>
  )
}
