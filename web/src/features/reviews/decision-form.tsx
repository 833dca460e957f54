import { type KeyboardEvent, useRef, useState } from 'react'
import type { Indicator } from '#shared/api/indicators.ts'
import { REMARK_CODES, type SubmissionRow } from '#shared/api/submission-shapes.ts'
import { remarkCodes } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { Button } from '../../components/button.tsx'
import { TextArea } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSay } from '../../language/use-say.ts'
import { useKeptText } from '../submissions/use-kept-text.ts'
import { useLetterKeys } from '../submissions/use-letter-keys.ts'
import { useReviewPage } from './review-context.ts'
import css from './row-panel.module.css'

type FormProps = { row: SubmissionRow; indicator: Indicator }

function useDecisionForm(row: SubmissionRow) {
  const { submission, commands } = useReviewPage()
  const { decision } = row
  const [code, setCode] = useState(decision?.code ?? 'other')
  const [operand, setOperand] = useState(decision?.operand ?? '')
  const key = `toqsan-review/${submission.id}/${submission.round}/${row.indicator}`
  const reason = useKeptText(key, decision?.reason ?? '')
  const [isAsked, setAsked] = useState(false)
  async function giveBack() {
    const text = reason.text.trim()
    if (text === '') {
      setAsked(true)
      return false
    }
    const one = {
      indicator: row.indicator,
      decision: 'return' as const,
      operand: operand || null,
      code,
      reason: text,
    }
    if (await commands.decide([one])) reason.forget()
    return true
  }
  const clear = () => commands.decide([{ indicator: row.indicator, decision: null }])
  return { code, setCode, operand, setOperand, reason, isAsked, giveBack, clear }
}

function ReasonCodes({
  code,
  onChoose,
}: {
  code: string
  onChoose: (code: (typeof REMARK_CODES)[number]) => void
}) {
  const say = useSay()
  return (
    <fieldset className={css.codes}>
      <legend>{say(words.reasonCode)}</legend>
      {REMARK_CODES.map((one) => (
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
export function DecisionForm({ row, indicator }: FormProps) {
  const say = useSay()
  const { language } = useLanguage()
  const { accept } = useReviewPage()
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
  const operands = indicator.operands.map(({ key, name }) => ({
    value: key,
    label: operandWord(key, name, language),
  }))
  return (
    <div className={css.decision} ref={area}>
      <ReasonCodes code={form.code} onChoose={form.setCode} />
      <Select
        label={say(words.what)}
        value={form.operand}
        options={[{ value: '', label: say(words.wholeRow) }, ...operands]}
        onChange={form.setOperand}
      />
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
        <Button shortcut={areOn ? 'A' : undefined} onClick={() => accept(row)}>
          {say(words.accept)}
        </Button>
        <Button variant="danger" shortcut={areOn ? 'R' : undefined} onClick={() => void giveBack()}>
          {say(words.giveBack)}
        </Button>
      </div>
    </div>
  )
}
