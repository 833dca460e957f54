import { Popover } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { Button } from '../components/button.tsx'
import { useSay } from '../language/use-say.ts'
import { paths } from '../paths.ts'
import { ThemeSwitch } from './theme-switch.tsx'
import css from './user-menu.module.css'

export type ShellUser = {
  readonly name: string
  /** Under the name: the role, the body. */
  readonly detail?: string | undefined
}

/** «Айгүл Нұрланқызы» and «А. Нұрланқызы» both give «АН». */
function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? '').join('')
}

type UserMenuProps = { user: ShellUser; onSignOut: () => void }

/** What the menu holds; on a telephone it stands in the bar's own menu. */
export function UserPanel({ user, onSignOut }: UserMenuProps) {
  const say = useSay()
  return (
    <div className={css.panel}>
      <div>
        <div className={css.panelName}>{user.name}</div>
        {user.detail !== undefined && <div className={css.detail}>{user.detail}</div>}
        <Link to={paths.account()}>{say(shellMessages.account)}</Link>
      </div>
      <div className={css.line}>
        <span className={css.caption}>{say(shellMessages.theme)}</span>
        <ThemeSwitch />
      </div>
      <Button onClick={onSignOut} wide>
        {say(shellMessages.signOut)}
      </Button>
    </div>
  )
}

export function UserMenu({ user, onSignOut }: UserMenuProps) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      offset={9}
      width={264}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button type="button" className={css.user} onClick={() => setOpen(!isOpen)}>
          <span className="visually-hidden">{say(shellMessages.userMenu, { name: user.name })}</span>
          <span className={css.initials} aria-hidden="true">
            {initialsOf(user.name)}
          </span>
          <span className={css.name} aria-hidden="true">
            {user.name}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={css.dropdown}>
        <UserPanel user={user} onSignOut={onSignOut} />
      </Popover.Dropdown>
    </Popover>
  )
}
