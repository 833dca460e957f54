import { useState } from 'react'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/field.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { useReviewPage } from './review-context.ts'
import css from './review-dialogs.module.css'
import { Refusal } from './review-dialogs.tsx'

/** Opens chosen indicators of an accepted submission again, with the reason for the correction. */
export function ReopenDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const { commands } = useReviewPage()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isMissing = reason.trim() === ''
  async function reopen() {
    setAsked(true)
    if (isMissing || chosen.size === 0) return
    const figures = [...chosen].map((indicator) => ({ indicator, reason: reason.trim() }))
    if (await commands.reopen(figures)) onClose()
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
  const localized = useLocalized()
  const { submission, indicators } = useReviewPage()
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <fieldset className={css.choices}>
      <legend>{say(words.reopenWhat)}</legend>
      {submission.rows.map(({ indicator, number }) => {
        const name = indicators.get(indicator)?.name
        return (
          <label key={indicator}>
            <input type="checkbox" checked={chosen.has(indicator)} onChange={() => toggle(indicator)} />
            <span>
              {number}. {name && localized(name)}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
