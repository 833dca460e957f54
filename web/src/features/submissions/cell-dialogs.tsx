import { useState } from 'react'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/field.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { beginUpper } from './begin-upper.ts'
import css from './cell-dialogs.module.css'
import type { CellAddress, ChosenState } from './cell-drafts.ts'
import { useEntry } from './entry-context.ts'
import type { RowView } from './row-view.ts'
import { useFirstFocus } from './use-first-focus.ts'

type CellDialogProps = { view: RowView; cell: CellAddress; onClose: () => void }

function useCellName(view: RowView, key: string) {
  const localized = useLocalized()
  const { language } = useLanguage()
  const operand = view.definition.indicator.operands.find((one) => one.key === key)
  if (!operand) return { title: view.row.number, definition: '' }
  return {
    title: `${view.row.number}. ${operandWord(key, operand.name, language)}`,
    definition: beginUpper(localized(operand.name), language),
  }
}

/** The two buttons at the foot of a small dialog. */
function Buttons({
  onCancel,
  onSave,
  word,
}: {
  onCancel: () => void
  onSave: () => void
  word?: string | undefined
}) {
  const say = useSay()
  return (
    <>
      <Button onClick={onCancel}>{say(entryMessages.cancel)}</Button>
      <Button variant="primary" onClick={onSave}>
        {word ?? say(entryMessages.save)}
      </Button>
    </>
  )
}

/** A state in place of a number: it always has its ground (S1). */
export function StateDialog({ view, cell, state, onClose }: CellDialogProps & { state: ChosenState }) {
  const say = useSay()
  const field = useFirstFocus<HTMLTextAreaElement>()
  const { store } = useEntry()
  const { title, definition } = useCellName(view, cell.operand)
  const content = view.cells[cell.operand]
  const [ground, setGround] = useState(content?.ground ?? '')
  const [isAsked, setAsked] = useState(false)
  const save = () => {
    if (ground.trim() === '') {
      setAsked(true)
      return
    }
    store.choose(cell, state, ground.trim())
    onClose()
  }
  return (
    <Dialog
      title={`${title}: ${say(stateMessages[state]).toLocaleLowerCase()}`}
      onClose={onClose}
      actions={<Buttons onCancel={onClose} onSave={save} />}
    >
      <p className={css.definition}>{definition}</p>
      <TextArea
        label={say(entryMessages.ground)}
        hint={say(entryMessages.groundHint)}
        error={isAsked && ground.trim() === '' ? say(entryMessages.groundNeeded) : undefined}
        value={ground}
        maxLength={4000}
        onChange={(event) => setGround(event.currentTarget.value)}
        ref={field}
      />
    </Dialog>
  )
}

/** The note beside a figure; an emptied note is taken away. */
export function NoteDialog({ view, cell, onClose }: CellDialogProps) {
  const say = useSay()
  const field = useFirstFocus<HTMLTextAreaElement>()
  const { store } = useEntry()
  const { title, definition } = useCellName(view, cell.operand)
  const [note, setNote] = useState(view.cells[cell.operand]?.note ?? '')
  const save = () => {
    store.annotate(cell, note)
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose} actions={<Buttons onCancel={onClose} onSave={save} />}>
      <p className={css.definition}>{definition}</p>
      <TextArea
        label={say(entryMessages.note)}
        hint={say(entryMessages.noteHint)}
        value={note}
        maxLength={4000}
        onChange={(event) => setNote(event.currentTarget.value)}
        ref={field}
      />
    </Dialog>
  )
}
