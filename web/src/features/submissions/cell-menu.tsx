import { type Ref, useRef } from 'react'
import { useNavigate } from 'react-router'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { ActionMenu, type MenuEntry } from '../../components/menu.tsx'
import { useSay } from '../../language/use-say.ts'
import type { CellAddress, CellContent, ChosenState } from './cell-drafts.ts'
import css from './cell-field.module.css'
import { useEntry } from './entry-context.ts'

const STATES: readonly { state: ChosenState; words: (typeof entryMessages)[keyof typeof entryMessages] }[] = [
  { state: 'not-reported', words: entryMessages.stateNotReported },
  { state: 'not-applicable', words: entryMessages.stateNotApplicable },
  { state: 'withheld', words: entryMessages.stateWithheld },
]

type ButtonProps = { label: string; entries: readonly MenuEntry[]; ref?: Ref<HTMLButtonElement> | undefined }

/** The button of a cell's menu; no stop of its own on the way of Tab, for the cell opens it under Alt+↓. */
export function CellMenuButton({ label, entries, ref }: ButtonProps) {
  return (
    <ActionMenu
      trigger={
        <button type="button" ref={ref} className={css.menu} tabIndex={-1} aria-label={label}>
          <Icon name="chevron-down" size={12} />
        </button>
      }
      entries={entries}
    />
  )
}

type CellMenuProps = {
  cell: CellAddress
  content: CellContent
  /** «1.2. Бөлімі: басқа әрекеттер» */
  label: string
  figure: string
  onNumber: () => void
  ref?: Ref<HTMLButtonElement>
}

/** The menu of a cell: a state in place of a number, the note, the passport. Also under Alt+↓ in the cell itself. */
export function CellMenu({ cell, content, label, figure, onNumber, ref }: CellMenuProps) {
  const say = useSay()
  const navigate = useNavigate()
  const { open, passport } = useEntry()
  const isChosen = content.state !== 'value' && content.ground !== null
  const entries: MenuEntry[] = [
    ...(isChosen ? [{ key: 'number', label: say(entryMessages.toNumber), onSelect: onNumber }] : []),
    ...STATES.map(({ state, words }) => ({
      key: state,
      label: isChosen && content.state === state ? say(entryMessages.changeGround) : say(words),
      onSelect: () => open({ kind: 'state', cell, state }),
    })),
    {
      key: 'note',
      label: say(content.note ? entryMessages.editNote : entryMessages.writeNote),
      onSelect: () => open({ kind: 'note', cell }),
    },
    {
      key: 'passport',
      label: say(entryMessages.openPassport),
      onSelect: () => void navigate(passport(figure), { preventScrollReset: true }),
    },
  ]
  return <CellMenuButton ref={ref} label={label} entries={entries} />
}

/**
 * Opens the menu from the keyboard, where its button is not a stop of its own. Deferred: a click made inside the key's
 * own event is undone before the menu is drawn.
 */
export function useMenuKey() {
  const button = useRef<HTMLButtonElement>(null)
  const openMenu = () => void window.setTimeout(() => button.current?.click())
  return { button, openMenu }
}
