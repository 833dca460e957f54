import type { KeyboardEvent, ReactNode } from 'react'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { NumberCell } from '../../components/field.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import type { CellAddress, CellContent, CellDraft } from './cell-drafts.ts'
import css from './cell-field.module.css'
import { useCourse } from './course-context.ts'
import { moveOf } from './grid-keys.ts'
import { isBlock } from './paste-block.ts'

export type CellLook = 'filled' | 'empty' | 'returned' | 'error'

type CellFieldProps = {
  cell: CellAddress
  /** The id of the element that takes the focus. */
  id: string
  /** «1.2. Бөлімі: басқа әрекеттер» */
  label: string
  /** The id of what is said about the cell. */
  described: string
  draft: CellDraft | undefined
  content: CellContent
  look: CellLook
  onMenu: () => void
}

function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement) {
  return { start: selectionStart ?? 0, end: selectionEnd ?? 0, length: value.length }
}

/** Turns the cell into a field with the text in it, as a digit typed upon a state does. */
export function useToNumber(cell: CellAddress, id: string): (text: string) => void {
  const { store } = useCourse()
  return (text) => {
    store.type(cell, text)
    window.setTimeout(() => document.getElementById(id)?.focus())
  }
}

/** The keys of a cell, as in Excel: Enter and arrows move, Escape takes back, Alt+↓ asks for a state. */
function useCellKeys({ cell, onMenu }: Pick<CellFieldProps, 'cell' | 'onMenu'>) {
  const { store, move } = useCourse()
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.altKey && event.key === 'ArrowDown') {
      event.preventDefault()
      onMenu()
      return
    }
    if (event.key === 'Escape') {
      if (store.restore(cell)) event.preventDefault()
      return
    }
    const asked = moveOf(event, caretOf(event.currentTarget))
    if (!asked) return
    if (event.key === 'Enter') store.leave(cell)
    if (move(cell, asked) || event.key === 'Enter') event.preventDefault()
  }
}

/** The field of a number: text as typed, read by the engine, saved as it is left; a block of cells is laid onto the form. */
function NumberField({ cell, id, label, described, draft, content, look, onMenu }: CellFieldProps) {
  const format = useFormat()
  const { store, paste } = useCourse()
  const onKeyDown = useCellKeys({ cell, onMenu })
  return (
    <NumberCell
      id={id}
      value={draft?.text ?? (content.value === null ? '' : format.decimal(content.value))}
      state={look}
      aria-label={label}
      aria-describedby={described}
      enterKeyHint="next"
      onFocus={(event) => {
        store.visit([cell.indicator])
        event.currentTarget.select()
      }}
      onChange={(event) => store.type(cell, event.currentTarget.value)}
      onBlur={() => store.leave(cell)}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain')
        if (!isBlock(text)) return
        event.preventDefault()
        paste(cell, text)
        const field = event.currentTarget
        window.setTimeout(() => field.select())
      }}
    />
  )
}

/** A state chosen in place of a number: its mark and word; typing a digit turns it back into a field. */
function StateField({ cell, id, label, described, content, onMenu }: CellFieldProps) {
  const say = useSay()
  const { store, move } = useCourse()
  const toNumber = useToNumber(cell, id)
  const { state } = content
  return (
    <button
      type="button"
      id={id}
      className={css.state}
      aria-label={say(entryMessages.cellStanding, { word: label, state: say(stateMessages[state]) })}
      aria-describedby={described}
      aria-haspopup="menu"
      onFocus={() => store.visit([cell.indicator])}
      onClick={onMenu}
      onKeyDown={(event) => {
        if (/^\d$/.test(event.key)) toNumber(event.key)
        else if (event.key === 'Delete' || event.key === 'Backspace') toNumber('')
        else if (event.altKey && event.key === 'ArrowDown') onMenu()
        else {
          const asked = event.key === 'Enter' ? undefined : moveOf(event, { start: 0, end: 0, length: 0 })
          if (!asked || !move(cell, asked)) return
        }
        event.preventDefault()
      }}
    >
      <StateMark state={state} />
      {say(stateMessages[state])}
    </button>
  )
}

/** A cell that can be typed in: a number, or the state that was chosen in its place; and its menu, in front. */
export function CellField({ children, ...props }: CellFieldProps & { children: ReactNode }) {
  const { draft, content } = props
  const isChosen = content.state !== 'value' && content.ground !== null && draft?.text === undefined
  return (
    <span className={css.field}>
      {isChosen ? <StateField {...props} /> : <NumberField {...props} />}
      {children}
    </span>
  )
}
