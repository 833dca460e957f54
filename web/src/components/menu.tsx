import { Menu } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import css from './menu.module.css'

export type MenuEntry = {
  readonly key: string
  readonly label: ReactNode
  readonly onSelect: () => void
  readonly danger?: boolean
}

/** A button that opens a short list of things to do. `trigger` must be a focusable element that takes a ref. */
export function ActionMenu({
  trigger,
  entries,
  head,
}: {
  trigger: ReactElement
  entries: readonly MenuEntry[]
  head?: ReactNode
}) {
  return (
    <Menu
      position="bottom-end"
      offset={6}
      transitionProps={{ duration: 0 }}
      // The placeholder is a focusable child that is no menu item; without it the first item takes the focus.
      withInitialFocusPlaceholder={false}
      classNames={{ dropdown: css.dropdown, item: css.item }}
    >
      <Menu.Target>{trigger}</Menu.Target>
      <Menu.Dropdown>
        {head !== undefined && <div className={css.head}>{head}</div>}
        {entries.map(({ key, label, onSelect, danger = false }) => (
          <Menu.Item key={key} onClick={onSelect} data-danger={danger}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
