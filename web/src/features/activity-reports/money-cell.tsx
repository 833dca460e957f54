import { type KeyboardEvent, useId } from 'react'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { NumberCell } from '../../components/field.tsx'
import { Icon } from '../../components/icons.tsx'
import { ActionMenu } from '../../components/menu.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { useMenuKey } from '../submissions/cell-menu.tsx'
import { moveOf } from '../submissions/grid-keys.ts'
import { fieldId, useActivityForm } from './activity-context.ts'
import type { ActivityView, LineView } from './activity-view.ts'
import { fieldStanding, lineField, type MoneyPart } from './fields.ts'
import css from './money-cell.module.css'

export type MoneyCellProps = { view: ActivityView; line: LineView; part: MoneyPart }

/** «4.1. Игерілді, 2009, республикалық бюджет» */
function useCellName({ view, line, part }: MoneyCellProps): string {
  const say = useSay()
  const { sourceName } = useActivityForm()
  const { year, source } = line.line
  return say(words.cell, {
    ...{ number: view.row.activity, year, source: sourceName(source) },
    part: say(words[part]),
  })
}

function useCell({ view, line, part }: MoneyCellProps) {
  const { store } = useActivityForm()
  const field = lineField(line.line, part)
  const draft = store.row(view.key)[field]
  return { cell: { indicator: view.key, operand: field }, id: fieldId(view.key, field), field, draft }
}

type FieldProps = MoneyCellProps & { name: string; described: string; onMenu: () => void }

function useLook(props: MoneyCellProps): 'filled' | 'empty' | 'returned' | 'error' {
  const { view, line, part } = props
  const { field, draft } = useCell(props)
  const isAtFault = view.problems.some(
    (one) => one.field === field && one.severity === 'blocks' && one.code !== 'money-empty',
  )
  const isUnread = draft?.isLeft && ['invalid', 'refused'].includes(fieldStanding(field, draft, line[part]))
  if (isAtFault || isUnread) return 'error'
  if (draft?.text) return 'filled'
  if (line.line.returned) return 'returned'
  return line[part].value === null ? 'empty' : 'filled'
}

/** The keys of a money cell, as in Excel: Enter and arrows move, Escape takes back, Alt+↓ asks for a state. */
function useCellKeys({ onMenu, ...props }: FieldProps) {
  const { store, move } = useActivityForm()
  const { cell } = useCell(props)
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
    const { selectionStart, selectionEnd, value: text } = event.currentTarget
    const caret = { start: selectionStart ?? 0, end: selectionEnd ?? 0, length: text.length }
    const asked = moveOf(event, caret)
    if (!asked) return
    if (event.key === 'Enter') store.leave(cell)
    if (move(cell, asked) || event.key === 'Enter') event.preventDefault()
  }
}

/** The field of an amount: text as typed, read by the engine, saved as it is left. */
function AmountField(props: FieldProps) {
  const { view, line, part, name, described } = props
  const format = useFormat()
  const { store } = useActivityForm()
  const { cell, id, draft } = useCell(props)
  const look = useLook(props)
  const onKeyDown = useCellKeys(props)
  const { value } = line[part]
  return (
    <NumberCell
      id={id}
      value={draft?.text ?? (value === null ? '' : format.decimal(value))}
      state={look}
      aria-label={name}
      aria-describedby={described}
      enterKeyHint="next"
      onFocus={(event) => {
        store.visit([view.key])
        event.currentTarget.select()
      }}
      onChange={(event) => store.type(cell, event.currentTarget.value)}
      onBlur={() => store.leave(cell)}
      onKeyDown={onKeyDown}
    />
  )
}

/** A state chosen in place of an amount; typing a digit turns it back into a field. */
function StateField(props: FieldProps) {
  const { line, part, name, described, onMenu } = props
  const say = useSay()
  const { store, move } = useActivityForm()
  const { cell, id } = useCell(props)
  const { state } = line[part]
  const toNumber = (text: string) => {
    store.type(cell, text)
    window.setTimeout(() => document.getElementById(id)?.focus())
  }
  return (
    <button
      type="button"
      id={id}
      className={css.state}
      aria-label={say(entryMessages.cellStanding, { word: name, state: say(stateMessages[state]) })}
      aria-describedby={described}
      aria-haspopup="menu"
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

const STATES = ['not-applicable', 'withheld'] as const

/** A state in place of an amount; its ground is the line's, so the menu leads there. */
function StateMenu(
  props: MoneyCellProps & { name: string; button: ReturnType<typeof useMenuKey>['button'] },
) {
  const { view, line, name, button } = props
  const say = useSay()
  const { store, go } = useActivityForm()
  const { cell, id } = useCell(props)
  const toGround = () => window.setTimeout(() => go(view.key, lineField(line.line, 'ground')))
  const entries = [
    {
      key: 'number',
      label: say(entryMessages.toNumber),
      onSelect: () => {
        store.type(cell, '')
        window.setTimeout(() => document.getElementById(id)?.focus())
      },
    },
    ...STATES.map((state) => ({
      key: state,
      label: say(state === 'withheld' ? entryMessages.stateWithheld : entryMessages.stateNotApplicable),
      onSelect: () => {
        store.choose(cell, state, '')
        toGround()
      },
    })),
  ]
  return (
    <ActionMenu
      trigger={
        <button
          type="button"
          ref={button}
          className={css.menu}
          tabIndex={-1}
          aria-label={`${name}: ${say(words.keyState)}`}
        >
          <Icon name="chevron-down" size={12} />
        </button>
      }
      entries={entries}
    />
  )
}

/** Allocated or spent money of a line: a field, a state in its place, or what is held where it is closed. */
export function MoneyCell(props: MoneyCellProps) {
  const { line, part } = props
  const format = useFormat()
  const described = useId()
  const name = useCellName(props)
  const { draft } = useCell(props)
  const { button, openMenu } = useMenuKey()
  const { state, value } = line[part]
  if (!line.line.editable) {
    if (value !== null) return <span className="n">{format.decimal(value)}</span>
    return <StateLabel state={state === 'value' ? 'not-reported' : state} size="small" />
  }
  const isChosen = state !== 'value' && state !== 'not-reported' && draft?.text === undefined
  const Field = isChosen ? StateField : AmountField
  return (
    <span className={css.field}>
      <Field {...props} name={name} described={described} onMenu={openMenu} />
      <StateMenu {...props} name={name} button={button} />
      <span id={described} hidden>
        {line.ground}
      </span>
    </span>
  )
}
