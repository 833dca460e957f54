import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { Button } from '../../components/button.tsx'
import { GuardedDialog } from '../../components/guarded-dialog.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import type { Outcome } from './use-draft-work.ts'

type Refusal = Extract<Outcome, { kind: 'refused' }>

/** Why nothing was written; a conflict keeps what was typed. */
export function RefusalNote({ refusal }: { refusal: Refusal | undefined }) {
  const say = useSay()
  if (!refusal) return null
  const title = refusal.isConflict ? say(words.conflictTitle) : refusal.words
  return (
    <Note tone="bad" live="assertive" mark={<StateMark state="error" />} title={title}>
      {refusal.isConflict && `${refusal.words} ${say(words.conflictText)}`}
    </Note>
  )
}

type FormDialogProps = {
  id: string
  title: string
  wide?: boolean
  isSaving: boolean
  refusal: Refusal | undefined
  /** Whether something would be lost; left out: whether anything was typed. */
  isChanged?: boolean
  /** What the draft says now, where others have changed it too. */
  now?: ReactNode
  /** The word on the main button; left out: save. */
  action?: string
  onClose: () => void
  onSave: () => void
  children: ReactNode
}

/** A dialog with a form in it: its fields, what was refused, cancel and save. Nothing typed goes without a question. */
export function FormDialog({ id, title, wide = false, isSaving, refusal, ...rest }: FormDialogProps) {
  const { isChanged, now, action, onClose, onSave, children } = rest
  const say = useSay()
  const [isTyped, setTyped] = useState(false)
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusal) told.current?.scrollIntoView({ block: 'nearest' })
  }, [refusal])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave()
  }
  return (
    <GuardedDialog
      title={title}
      wide={wide}
      isChanged={isChanged ?? isTyped}
      onClose={onClose}
      actions={(leave) => (
        <>
          <Button onClick={leave}>{say(words.cancel)}</Button>
          <Button variant="primary" type="submit" form={id} waiting={isSaving}>
            {action ?? say(words.save)}
          </Button>
        </>
      )}
    >
      <form id={id} noValidate className={css.form} onInput={() => setTyped(true)} onSubmit={submit}>
        {children}
        <div ref={told} className={css.form}>
          {now}
          <RefusalNote refusal={refusal} />
        </div>
      </form>
    </GuardedDialog>
  )
}
