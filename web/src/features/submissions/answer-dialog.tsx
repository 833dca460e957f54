import { useState } from 'react'
import type { Remark } from '#shared/api/submission-shapes.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './cell-dialogs.module.css'
import { useCourse } from './course-context.ts'
import { useAction } from './use-action.ts'
import { useFirstFocus } from './use-first-focus.ts'
import { useKeptText } from './use-kept-text.ts'

/** An answer to a remark in words; what is typed outlives the page until the server has it. */
export function AnswerDialog({
  remark,
  number,
  onClose,
}: {
  remark: Pick<Remark, 'id' | 'answer' | 'reason'>
  number: string
  onClose: () => void
}) {
  const say = useSay()
  const field = useFirstFocus<HTMLTextAreaElement>()
  const { submission, words } = useCourse()
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
    const step = { kind: 'answer', remark: remark.id, answer: text.trim() } as const
    const isDone = await run(step, { isRepeatable: true })
    if (!isDone) return
    forget()
    onClose()
  }
  return (
    <Dialog
      title={say(words.answerTitle, { number })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="primary" waiting={isRunning} onClick={() => void save()}>
            {say(words.sendAnswer)}
          </Button>
        </>
      }
    >
      <p className={css.quote}>{remark.reason}</p>
      <TextArea
        label={say(words.yourAnswer)}
        hint={say(words.answerHint)}
        error={isAsked && text.trim() === '' ? say(words.groundNeeded) : undefined}
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
