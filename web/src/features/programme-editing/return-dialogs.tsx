import { useState } from 'react'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { draftReturnMessages as words } from '#shared/language/draft-return-messages.ts'
import { TextArea } from '../../components/field.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import { FormDialog } from './form-frame.tsx'
import type { DraftWork, Outcome } from './use-draft-work.ts'

type DialogProps = { work: DraftWork; onClose: () => void }

/** One text that a step of the draft needs, and what becomes of sending it. */
function useTextStep(send: (text: string) => Promise<Outcome>, onDone: () => void) {
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  async function submit() {
    setAsked(true)
    if (text.trim() === '' || isSaving) return
    setSaving(true)
    const result = await send(text.trim()).finally(() => setSaving(false))
    setOutcome(result)
    if (result.kind === 'done') onDone()
  }
  return {
    ...{ text, setText, isSaving, isMissing: isAsked && text.trim() === '' },
    refusal: outcome?.kind === 'refused' ? outcome : undefined,
    submit: () => void submit(),
  }
}

/** Sends the draft back to its authors with a remark. */
export function ReturnDialog({ work, onClose }: DialogProps) {
  const say = useSay()
  const { text, setText, isMissing, submit, ...form } = useTextStep(work.sendBack, onClose)
  return (
    <FormDialog
      id="return-form"
      title={say(words.returnTitle)}
      action={say(words.sendBack)}
      {...form}
      onClose={onClose}
      onSave={submit}
    >
      <p>{say(words.returnText)}</p>
      <TextArea
        label={say(words.remark)}
        hint={say(words.remarkHint)}
        rows={5}
        maxLength={4000}
        value={text}
        error={isMissing ? say(words.remarkNeeded) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

/** Sends a returned draft again, with an answer to the remark. */
export function SendAgainDialog({ work, onClose }: DialogProps) {
  const say = useSay()
  const { text, setText, isMissing, submit, ...form } = useTextStep((answer) => work.send(answer), onClose)
  return (
    <FormDialog
      id="send-again-form"
      title={say(words.sendAgainTitle)}
      action={say(draftMessages.send)}
      {...form}
      onClose={onClose}
      onSave={submit}
    >
      <blockquote className={css.remark}>{work.draft.returns.at(-1)?.remark}</blockquote>
      <TextArea
        label={say(words.answer)}
        hint={say(words.answerHint)}
        rows={4}
        maxLength={4000}
        value={text}
        error={isMissing ? say(words.answerNeeded) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
