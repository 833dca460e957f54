import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/field.tsx'
import { useSay } from '../../language/use-say.ts'
import { useReviewCourse } from './review-course.ts'
import css from './review-dialogs.module.css'
import { Refusal } from './review-dialogs.tsx'

/** Opens chosen indicators of an accepted submission again, with the reason for the correction. */
export function ReopenDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const { commands, words } = useReviewCourse()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isMissing = reason.trim() === ''
  async function reopen() {
    setAsked(true)
    if (isMissing || chosen.size === 0) return
    const rows = [...chosen].map((key) => ({ key, reason: reason.trim() }))
    if (await commands.reopen(rows)) onClose()
  }
  return (
    <Dialog
      title={say(words.reopenTitle)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="danger" waiting={commands.isRunning} onClick={() => void reopen()}>
            {say(words.reopen)}
          </Button>
        </>
      }
    >
      <p>{say(words.reopenText)}</p>
      <Choices chosen={chosen} onChange={setChosen} />
      {isAsked && chosen.size === 0 && (
        <p className={css.error} role="alert">
          {say(words.reopenChoose)}
        </p>
      )}
      <TextArea
        label={say(words.reopenReason)}
        hint={say(words.reasonHint)}
        error={isAsked && isMissing ? say(words.reasonNeeded) : undefined}
        value={reason}
        maxLength={4000}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Refusal />
    </Dialog>
  )
}

function Choices({
  chosen,
  onChange,
}: {
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}) {
  const say = useSay()
  const { rows, words } = useReviewCourse()
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <fieldset className={css.choices}>
      <legend>{say(words.reopenWhat)}</legend>
      {rows.map(({ key, number, name }) => (
        <label key={key}>
          <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
          <span>
            {number}. {name}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
