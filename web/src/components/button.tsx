import type { ComponentProps, MouseEvent } from 'react'
import { Link } from 'react-router'
import css from './button.module.css'
import { Icon, type IconName } from './icons.tsx'
import { joinClasses } from './join-classes.ts'
import { Kbd } from './kbd.tsx'

type Look = {
  /** `quiet` is text in ink, `link` text in accent; `choice` is one of several, pressed or not. */
  variant?: 'default' | 'primary' | 'danger' | 'quiet' | 'link' | 'choice' | undefined
  size?: 'normal' | 'row' | undefined
  icon?: IconName | undefined
  /** The key that does the same. */
  shortcut?: string | undefined
  /** As wide as its place allows. */
  wide?: boolean | undefined
}

function lookClass({ variant = 'default', size = 'normal', wide = false }: Look): string {
  return joinClasses(css.button, css[variant], size === 'row' && css.inRow, wide && css.wide)
}

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'disabled'> &
  Look & {
    /** Cannot be pressed yet: looks so and does nothing, but keeps its place in the tab order and says why. */
    waiting?: boolean | undefined
  }

export function Button({
  variant,
  size,
  icon,
  shortcut,
  wide,
  waiting = false,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (waiting) {
      event.preventDefault()
      return
    }
    onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(lookClass({ variant, size, wide }), waiting && css.waiting)}
      aria-disabled={waiting || undefined}
      aria-keyshortcuts={shortcut}
      onClick={click}
    >
      {icon && <Icon name={icon} size={size === 'row' ? 14 : 16} />}
      {children}
      {shortcut && (
        <span aria-hidden="true">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </button>
  )
}

type ButtonLinkProps = Omit<ComponentProps<typeof Link>, 'className'> & Look

/** An address of ours that looks like a button. */
export function ButtonLink({ variant, size, icon, shortcut, wide, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={lookClass({ variant, size, wide })} aria-keyshortcuts={shortcut}>
      {icon && <Icon name={icon} size={size === 'row' ? 14 : 16} />}
      {children}
    </Link>
  )
}

type DownloadLinkProps = Omit<ComponentProps<'a'>, 'className'> & Look & { href: string }

/** A file that the server makes: leaves the router alone. */
export function DownloadLink({
  variant,
  size,
  icon = 'download',
  wide,
  children,
  ...rest
}: DownloadLinkProps) {
  return (
    <a download {...rest} className={lookClass({ variant, size, wide })}>
      <Icon name={icon} size={size === 'row' ? 14 : 16} />
      {children}
    </a>
  )
}
