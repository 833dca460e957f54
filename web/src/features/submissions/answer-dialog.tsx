import { useState } from 'react'
import type { Remark } from '#shared/api/submission-shapes.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { call } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './cell-dialogs.module.css'
import { useEntry } from './entry-context.ts'
import { useAction } from './use-action.ts'
import { useFirstFocus } from './use-first-focus.ts'
import { useKeptText } from './use-kept-text.ts'

/** An answer to a remark in words; what is typed outlives the page until the server has it. */
export function AnswerDialog({
  remark,
  number,
  onClose,
}: {
  remark: Remark
  number: string
  onClose: () => void
}) {
  const say = useSay()
  const field = useFirstFocus<HTMLTextAreaElement>()
  const { submission } = useEntry()
  const { text, change, forget } = useKeptText(
    `toqsan-answer/${submission.id}/${remark.id}`,
    remark.answer ?? '',
  )
  const [isAsked, setAsked] = useState(false)
  const { run, isRunning, refusal } = useAction()
  async function save() {
    if (text.trim() === '') {
      setAsked(true)
      return
    }
    const params = { id: submission.id, remark: remark.id }
    const isDone = await run(
      (version) => call(submissionApi.answer, { params, body: { version, answer: text.trim() } }),
      { isRepeatable: true },
    )
    if (!isDone) return
    forget()
    onClose()
  }
  return (
    <Dialog
      title={say(entryMessages.answerTitle, { number })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(entryMessages.cancel)}</Button>
          <Button variant="primary" waiting={isRunning} onClick={() => void save()}>
            {say(entryMessages.sendAnswer)}
          </Button>
        </>
      }
    >
      <p className={css.quote}>{remark.reason}</p>
      <TextArea
        label={say(entryMessages.yourAnswer)}
        hint={say(entryMessages.answerHint)}
        error={isAsked && text.trim() === '' ? say(entryMessages.groundNeeded) : undefined}
        value={text}
        maxLength={4000}
        rows={4}
        onChange={(event) => change(event.currentTarget.value)}
        ref={field}
      />
      {refusal !== undefined && (
        <div className={css.refusal}>
          <Note tone="bad" live="assertive" mark={<StateMark state="error" />}>
            {refusal}
          </Note>
        </div>
      )}
    </Dialog>
  )
}
