import { type KeyboardEvent, useRef, useState } from 'react'
import { remarkCodes } from '#shared/language/entry-messages.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { Button } from '../../components/button.tsx'
import { TextArea } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import { useKeptText } from '../submissions/use-kept-text.ts'
import { useLetterKeys } from '../submissions/use-letter-keys.ts'
import { type RemarkCode, type ReviewedRow, useReviewCourse } from './review-course.ts'
import css from './row-panel.module.css'

type FormProps = {
  row: ReviewedRow
  /** What of the row can come back alone; without any it comes back whole. */
  parts?: readonly { readonly value: string; readonly label: string }[]
}

function useDecisionForm({ key: rowKey, decision }: ReviewedRow) {
  const { submission, commands } = useReviewCourse()
  const [code, setCode] = useState<RemarkCode>(decision?.code ?? 'other')
  const [part, setPart] = useState(decision?.part ?? '')
  const key = `toqsan-review/${submission.id}/${submission.round}/${rowKey}`
  const reason = useKeptText(key, decision?.reason ?? '')
  const [isAsked, setAsked] = useState(false)
  async function giveBack() {
    const text = reason.text.trim()
    if (text === '') {
      setAsked(true)
      return false
    }
    const one = { key: rowKey, decision: 'return', part: part || null, code, reason: text } as const
    if (await commands.decide([one])) reason.forget()
    return true
  }
  const clear = () => commands.decide([{ key: rowKey, decision: null }])
  return { code, setCode, part, setPart, reason, isAsked, giveBack, clear }
}

function ReasonCodes({ code, onChoose }: { code: string; onChoose: (code: RemarkCode) => void }) {
  const say = useSay()
  const { returnCodes } = useReviewCourse()
  return (
    <fieldset className={css.codes}>
      <legend>{say(reviewMessages.reasonCode)}</legend>
      {returnCodes.map((one) => (
        <Button
          key={one}
          size="row"
          variant="choice"
          aria-pressed={one === code}
          onClick={() => onChoose(one)}
        >
          {say(remarkCodes[one])}
        </Button>
      ))}
    </fieldset>
  )
}

/** Accept the open row, or return it with its reason; R anywhere brings here, Ctrl+Enter in the text returns. */
export function DecisionForm({ row, parts = [] }: FormProps) {
  const say = useSay()
  const { acceptRow, words } = useReviewCourse()
  const { areOn } = useLetterKeys()
  const form = useDecisionForm(row)
  const area = useRef<HTMLDivElement>(null)
  async function giveBack() {
    if (!(await form.giveBack())) area.current?.querySelector('textarea')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void giveBack()
  }
  return (
    <div className={css.decision} ref={area}>
      <ReasonCodes code={form.code} onChoose={form.setCode} />
      {parts.length > 0 && (
        <Select
          label={say(words.what)}
          value={form.part}
          options={[{ value: '', label: say(words.wholeRow) }, ...parts]}
          onChange={form.setPart}
        />
      )}
      <TextArea
        label={say(words.reason)}
        hint={say(words.reasonHint)}
        error={form.isAsked && form.reason.text.trim() === '' ? say(words.reasonNeeded) : undefined}
        value={form.reason.text}
        maxLength={4000}
        data-reason
        onChange={(event) => form.reason.change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={css.buttons}>
        {row.decision && (
          <Button variant="quiet" onClick={() => void form.clear()}>
            {say(words.undo)}
          </Button>
        )}
        <Button shortcut={areOn ? 'A' : undefined} onClick={() => acceptRow(row.key)}>
          {say(words.accept)}
        </Button>
        <Button variant="danger" shortcut={areOn ? 'R' : undefined} onClick={() => void giveBack()}>
          {say(words.giveBack)}
        </Button>
      </div>
    </div>
  )
}
