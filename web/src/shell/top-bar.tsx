import { type ReactNode, useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { Language } from '#shared/language/say.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { Icon } from '../components/icons.tsx'
import { Tag, WaitingCount } from '../components/tag.tsx'
import { useSay } from '../language/use-say.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import css from './top-bar.module.css'
import { type ShellUser, UserMenu, UserPanel } from './user-menu.tsx'

export type NavigationItem = {
  readonly to: string
  readonly label: string
  /** Other addresses that belong to it, by their beginnings. */
  readonly also?: readonly string[] | undefined
  /** Things that wait there. */
  readonly count?: number | undefined
}

export type TopBarProps = {
  items: readonly NavigationItem[]
  /** Nobody is signed in: no menu of theirs, only language and theme. */
  user: ShellUser | null
  demo?: boolean | undefined
  /** Stands in a narrow bar too. */
  search?: ReactNode
  onSignOut: () => void
  onLanguage?: ((language: Language) => void) | undefined
}

function isWithin(pathname: string, start: string): boolean {
  return pathname === start || pathname.startsWith(`${start}/`)
}

function Navigation({ items }: { items: readonly NavigationItem[] }) {
  const say = useSay()
  const { pathname } = useLocation()
  return (
    <nav className={css.navigation} aria-label={say(shellMessages.navigation)}>
      {items.map(({ to, label, also = [], count = 0 }) => (
        <Link
          key={to}
          to={to}
          className={css.item}
          aria-current={[to, ...also].some((start) => isWithin(pathname, start)) ? 'page' : undefined}
        >
          {label}
          <WaitingCount count={count} />
        </Link>
      ))}
    </nav>
  )
}

/** Whether the menu of a narrow window is open; going anywhere closes it, and so does Escape. */
function useFoldedMenu(): { isOpen: boolean; toggle: () => void } {
  const { pathname } = useLocation()
  const [openAt, setOpenAt] = useState<string>()
  const isOpen = openAt === pathname
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpenAt(undefined)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isOpen])
  return { isOpen, toggle: () => setOpenAt(isOpen ? undefined : pathname) }
}

/** The bar over every page: where one can go, in which language, as whom. Under 64em it folds into a menu. */
export function TopBar({ items, user, demo = false, search, onSignOut, onLanguage }: TopBarProps) {
  const say = useSay()
  const { isOpen, toggle } = useFoldedMenu()
  return (
    <header className={css.bar}>
      <div className={css.line}>
        <Logo />
        <div className={css.wide}>
          <Navigation items={items} />
        </div>
        <div className={css.right}>
          {demo && <Tag>{say(shellMessages.demoData)}</Tag>}
          {search}
          <div className={css.wide}>
            <LanguageSwitch onChoose={onLanguage} />
            {user ? <UserMenu user={user} onSignOut={onSignOut} /> : <ThemeSwitch />}
          </div>
          <button
            type="button"
            className={css.fold}
            aria-expanded={isOpen}
            aria-label={say(shellMessages.menu)}
            onClick={toggle}
          >
            <Icon name={isOpen ? 'x' : 'menu'} size={20} />
          </button>
        </div>
      </div>
      {isOpen && (
        <div className={css.folded}>
          <Navigation items={items} />
          <LanguageSwitch onChoose={onLanguage} />
          {user ? <UserPanel user={user} onSignOut={onSignOut} /> : <ThemeSwitch />}
        </div>
      )}
    </header>
  )
}
