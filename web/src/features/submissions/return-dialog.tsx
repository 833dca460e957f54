import { type ReactNode, useState } from 'react'
import { remarkCodes } from '#shared/language/entry-messages.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { Select } from '../../components/select.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './cell-dialogs.module.css'
import { useCourse } from './course-context.ts'
import { useFirstFocus } from './use-first-focus.ts'
import type { PreparedReturn } from './use-returns.ts'

type ReturnDialogProps = {
  number: string
  name: ReactNode
  prepared: PreparedReturn | undefined
  /** Where a part of the row can be returned: the choice of it. */
  what?: (chosen: string | null, choose: (operand: string | null) => void) => ReactNode
  onMark: (one: PreparedReturn) => void
  onClose: () => void
}

/** The deputy's reason for one row; it is kept and sent together with the others. */
export function ReturnDialog({ number, name, prepared, what, onMark, onClose }: ReturnDialogProps) {
  const say = useSay()
  const { words, returnCodes } = useCourse()
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
      title={say(words.returnTitle, { number })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="danger" onClick={mark}>
            {say(words.markReturn)}
          </Button>
        </>
      }
    >
      <p className={css.definition}>{name}</p>
      {what?.(one.operand, (operand) => setOne({ ...one, operand }))}
      <div className={css.code}>
        <Select
          label={say(words.returnCode)}
          value={one.code}
          options={returnCodes.map((code) => ({ value: code, label: say(remarkCodes[code]) }))}
          onChange={(value) =>
            setOne({ ...one, code: returnCodes.find((code) => code === value) ?? 'other' })
          }
        />
      </div>
      <TextArea
        label={say(words.returnReason)}
        error={isAsked && isMissing ? say(words.reasonNeeded) : undefined}
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
  subject,
  prepared,
  onEdit,
  onUnmark,
}: {
  /** What is returned: the whole row, or a part of it by its name. */
  subject: string
  prepared: PreparedReturn
  onEdit: () => void
  onUnmark: () => void
}) {
  const say = useSay()
  const { words } = useCourse()
  return (
    <Note
      tone="warn"
      live="polite"
      mark={<StateMark state="returned" />}
      title={say(words.toBeReturned)}
      action={
        <>
          <Button variant="link" size="row" onClick={onEdit}>
            {say(words.edit)}
          </Button>
          <Button variant="link" size="row" onClick={onUnmark}>
            {say(words.unmark)}
          </Button>
        </>
      }
    >
      {subject}. {prepared.code === 'other' ? '' : `${say(remarkCodes[prepared.code])}. `}«{prepared.reason}»
    </Note>
  )
}
