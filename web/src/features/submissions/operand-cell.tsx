import { type KeyboardEvent, useId } from 'react'
import type { Indicator } from '#shared/api/indicators.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { NumberCell } from '../../components/field.tsx'
import { Icon } from '../../components/icons.tsx'
import { joinClasses } from '../../components/join-classes.ts'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { beginUpper } from './begin-upper.ts'
import { type CellAddress, type CellContent, type CellDraft, readingOf } from './cell-drafts.ts'
import { CellMenu, useMenuKey } from './cell-menu.tsx'
import { cellId, useEntry } from './entry-context.ts'
import { moveOf } from './grid-keys.ts'
import css from './operand-cell.module.css'
import { natureText, sharedNature } from './operand-nature.ts'
import { isBlock } from './paste-block.ts'
import type { RowView } from './row-view.ts'
import { isZeroText } from './zero-text.ts'

type Operand = Indicator['operands'][number]

type OperandCellProps = { view: RowView; operand: Operand; draft: CellDraft | undefined }

/** Whether the cell itself is at fault: its text is no number, or the row's arithmetic breaks on it. */
function isAtFault(view: RowView, key: string, draft: CellDraft | undefined): boolean {
  if (draft && readingOf(draft)?.kind === 'invalid') return true
  if (draft?.refusal !== undefined) return true
  const content = view.cells[key]
  return view.problems.some(({ code, operand }) => {
    if (code === 'division-by-zero') return isZeroText(content?.value)
    if (code === 'part-exceeds-whole') return true
    return operand === key && (code === 'negative' || code === 'fall-without-reason')
  })
}

function lookOf({ view, operand, draft }: OperandCellProps): 'filled' | 'empty' | 'returned' | 'error' {
  if (isAtFault(view, operand.key, draft)) return 'error'
  if (view.row.operands[operand.key]?.returned) return 'returned'
  if (draft?.text) return 'filled'
  return view.cells[operand.key]?.state === 'value' ? 'filled' : 'empty'
}

/** The words of a cell: short name, printed definition, what its figure covers where the row does not say it. */
function useCellWords({ view, operand }: OperandCellProps) {
  const say = useSay()
  const localized = useLocalized()
  const { language } = useLanguage()
  const { submission } = useEntry()
  const { number } = view.row
  const word = operandWord(operand.key, operand.name, language)
  const definition = beginUpper(localized(operand.name), language)
  const isOwnNature = sharedNature(view.definition.indicator.operands) === undefined
  return {
    word,
    definition,
    nature: say(natureText(operand.nature, submission.period)),
    isOwnNature,
    label:
      definition === word
        ? `${number}. ${definition}`
        : say(entryMessages.cell, { number, word, definition }),
    menuLabel: say(entryMessages.cellMenu, { number, word }),
  }
}

type FieldProps = OperandCellProps & {
  cell: CellAddress
  content: CellContent
  label: string
  described: string
  onMenu: () => void
}

function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement) {
  return { start: selectionStart ?? 0, end: selectionEnd ?? 0, length: value.length }
}

/** The field of a number: text as typed, read by the engine, saved as it is left. */
function NumberField({ view, operand, draft, cell, content, label, described, onMenu }: FieldProps) {
  const format = useFormat()
  const { store, move, paste } = useEntry()
  const look = lookOf({ view, operand, draft })
  const shown = draft?.text ?? (content.value === null ? '' : format.decimal(content.value))
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
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
  return (
    <NumberCell
      id={cellId(view.row.number, operand.key)}
      value={shown}
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
function StateField({ view, operand, cell, content, label, described, onMenu }: FieldProps) {
  const say = useSay()
  const { store, move } = useEntry()
  const { state } = content
  const toNumber = (text: string) => {
    store.type(cell, text)
    window.setTimeout(() => document.getElementById(cellId(view.row.number, operand.key))?.focus())
  }
  return (
    <button
      type="button"
      id={cellId(view.row.number, operand.key)}
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

/** A figure that cannot be typed now: the number with its passport, or the state in words. */
function ClosedFigure({
  view,
  operand,
  content,
  label,
}: Pick<FieldProps, 'view' | 'operand' | 'content' | 'label'>) {
  const say = useSay()
  const format = useFormat()
  const { passport, opened } = useEntry()
  const figure = view.row.operands[operand.key]
  if (!figure) return null
  if (content.value === null) {
    const state = content.state === 'value' ? 'not-reported' : content.state
    return (
      <span className={css.closed}>
        <StateLabel state={state} />
      </span>
    )
  }
  const text = format.decimal(content.value)
  return (
    <span className={css.closed}>
      <NumberLink
        to={passport(figure.id)}
        current={opened === figure.id}
        label={say(entryMessages.passportOf, { name: label, value: text })}
      >
        {text}
      </NumberLink>
    </span>
  )
}

/** One operand of a row: the field, its printed definition, its ground and note. */
export function OperandCell(props: OperandCellProps) {
  const { view, operand, draft } = props
  const id = useId()
  const { store } = useEntry()
  const words = useCellWords(props)
  const { button, openMenu } = useMenuKey()
  const figure = view.row.operands[operand.key]
  const content = view.cells[operand.key]
  if (!figure || !content) return null
  const cell = { indicator: view.row.indicator, operand: operand.key }
  const isChosen = content.state !== 'value' && content.ground !== null && draft?.text === undefined
  const Field = isChosen ? StateField : NumberField
  return (
    <div className={joinClasses(css.cell, figure.editable && css.open)} data-operand={operand.key}>
      <span className={css.word}>{words.word}</span>
      {figure.editable ? (
        <div className={css.field}>
          <Field
            {...props}
            cell={cell}
            content={content}
            label={words.label}
            described={id}
            onMenu={openMenu}
          />
          <CellMenu
            ref={button}
            cell={cell}
            content={content}
            label={words.menuLabel}
            figure={figure.id}
            onNumber={() => {
              store.type(cell, '')
              window.setTimeout(() => document.getElementById(cellId(view.row.number, operand.key))?.focus())
            }}
          />
        </div>
      ) : (
        <ClosedFigure view={view} operand={operand} content={content} label={words.label} />
      )}
      <div id={id} className={css.about}>
        {words.definition !== words.word && (
          <span className={joinClasses(css.definition, 'clamp-3')} title={words.definition}>
            {words.definition}
          </span>
        )}
        <span className={joinClasses(css.nature, words.isOwnNature && css.ownNature)}>{words.nature}</span>
        {content.ground !== null && <CellWords icon="flag" text={content.ground} />}
        {content.note !== null && <CellWords icon="comment" text={content.note} />}
      </div>
    </div>
  )
}

function CellWords({ icon, text }: { icon: 'flag' | 'comment'; text: string }) {
  return (
    <span className={css.said}>
      <Icon name={icon} size={12} /> {text}
    </span>
  )
}
