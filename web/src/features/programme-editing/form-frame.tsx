import type { FormEvent, ReactNode } from 'react'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import type { Outcome } from './use-draft-work.ts'

type Refusal = Extract<Outcome, { kind: 'refused' }>

/** Why nothing was written: a conflict keeps what was typed and shows what the draft says now. */
export function RefusalNote({ refusal, now }: { refusal: Refusal | undefined; now?: ReactNode }) {
  const say = useSay()
  if (!refusal) return null
  const title = refusal.isConflict ? say(words.conflictTitle) : refusal.words
  return (
    <Note tone="bad" live="assertive" mark={<StateMark state="error" />} title={title}>
      {refusal.isConflict && (
        <>
          {refusal.words} {say(words.conflictText)}
          {now}
        </>
      )}
    </Note>
  )
}

type FormDialogProps = {
  id: string
  title: string
  wide?: boolean
  isSaving: boolean
  refusal: Refusal | undefined
  /** What the draft says now, for a conflict. */
  now?: ReactNode
  onClose: () => void
  onSave: () => void
  children: ReactNode
}

/** A dialog with a form in it: its fields, what was refused, cancel and save. */
export function FormDialog({
  id,
  title,
  wide = false,
  isSaving,
  refusal,
  now,
  onClose,
  onSave,
  children,
}: FormDialogProps) {
  const say = useSay()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave()
  }
  return (
    <Dialog
      title={title}
      wide={wide}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="primary" type="submit" form={id} waiting={isSaving}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <form id={id} noValidate className={css.form} onSubmit={submit}>
        {children}
        <RefusalNote refusal={refusal} now={now} />
      </form>
    </Dialog>
  )
}
