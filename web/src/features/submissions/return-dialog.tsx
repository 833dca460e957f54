import { useState } from 'react'
import { REMARK_CODES } from '#shared/api/submission-shapes.ts'
import { entryMessages, remarkCodes } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { Select } from '../../components/select.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './cell-dialogs.module.css'
import type { RowView } from './row-view.ts'
import { useFirstFocus } from './use-first-focus.ts'
import type { PreparedReturn } from './use-returns.ts'

type ReturnDialogProps = {
  view: RowView
  prepared: PreparedReturn | undefined
  onMark: (one: PreparedReturn) => void
  onClose: () => void
}

/** What is returned: the whole indicator, or one of its operands. */
function WhatToReturn({
  view,
  chosen,
  onChoose,
}: {
  view: RowView
  chosen: string | null
  onChoose: (operand: string | null) => void
}) {
  const say = useSay()
  const format = useFormat()
  const { language } = useLanguage()
  const { operands } = view.definition.indicator
  const options = [
    { key: null, label: say(entryMessages.wholeRow), detail: '' },
    ...operands.map(({ key, name }) => {
      const value = view.cells[key]?.value
      return { key, label: operandWord(key, name, language), detail: value ? format.decimal(value) : '' }
    }),
  ]
  return (
    <fieldset className={css.choices}>
      <legend>{say(entryMessages.returnWhat)}</legend>
      {options.map(({ key, label, detail }) => (
        <label key={key ?? ''}>
          <input type="radio" name="operand" checked={chosen === key} onChange={() => onChoose(key)} />
          {label} <span className={css.choiceDetail}>{detail}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** The deputy's reason for one row; it is kept and sent together with the others. */
export function ReturnDialog({ view, prepared, onMark, onClose }: ReturnDialogProps) {
  const say = useSay()
  const localized = useLocalized()
  const [one, setOne] = useState<PreparedReturn>(prepared ?? { operand: null, code: 'other', reason: '' })
  const [isAsked, setAsked] = useState(false)
  const field = useFirstFocus<HTMLTextAreaElement>()
  const isMissing = one.reason.trim() === ''
  const mark = () => {
    if (isMissing) {
      setAsked(true)
      return
    }
    onMark({ ...one, reason: one.reason.trim() })
    onClose()
  }
  return (
    <Dialog
      title={say(entryMessages.returnTitle, { number: view.row.number })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(entryMessages.cancel)}</Button>
          <Button variant="danger" onClick={mark}>
            {say(entryMessages.markReturn)}
          </Button>
        </>
      }
    >
      <p className={css.definition}>{localized(view.definition.indicator.name)}</p>
      <WhatToReturn view={view} chosen={one.operand} onChoose={(operand) => setOne({ ...one, operand })} />
      <div className={css.code}>
        <Select
          label={say(entryMessages.returnCode)}
          value={one.code}
          options={REMARK_CODES.map((code) => ({ value: code, label: say(remarkCodes[code]) }))}
          onChange={(value) =>
            setOne({ ...one, code: REMARK_CODES.find((code) => code === value) ?? 'other' })
          }
        />
      </div>
      <TextArea
        label={say(entryMessages.returnReason)}
        error={isAsked && isMissing ? say(entryMessages.reasonNeeded) : undefined}
        value={one.reason}
        maxLength={4000}
        rows={4}
        ref={field}
        onChange={(event) => setOne({ ...one, reason: event.currentTarget.value })}
      />
    </Dialog>
  )
}

/** In the row: what is going to be returned, to be changed or taken back. */
export function PreparedNote({
  view,
  prepared,
  onEdit,
  onUnmark,
}: {
  view: RowView
  prepared: PreparedReturn
  onEdit: () => void
  onUnmark: () => void
}) {
  const say = useSay()
  const { language } = useLanguage()
  const operand = view.definition.indicator.operands.find(({ key }) => key === prepared.operand)
  const subject = operand ? operandWord(operand.key, operand.name, language) : say(entryMessages.wholeRow)
  return (
    <Note
      tone="warn"
      live="polite"
      mark={<StateMark state="returned" />}
      title={say(entryMessages.toBeReturned)}
      action={
        <>
          <Button variant="link" size="row" onClick={onEdit}>
            {say(entryMessages.edit)}
          </Button>
          <Button variant="link" size="row" onClick={onUnmark}>
            {say(entryMessages.unmark)}
          </Button>
        </>
      }
    >
      {subject}. {prepared.code === 'other' ? '' : `${say(remarkCodes[prepared.code])}. `}«{prepared.reason}»
    </Note>
  )
}
