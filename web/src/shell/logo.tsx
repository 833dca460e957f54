import { Link } from 'react-router'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import css from './logo.module.css'

/** A ring with its first quarter filled: «тоқсан» is a quarter of a year. */
export function LogoMark({ size = 20 }: { size?: number | undefined }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.6" fill="none" stroke="var(--ink)" strokeWidth="1.8" />
      <path d="M10 3.6A6.4 6.4 0 0 1 16.4 10H10Z" fill="var(--accent)" />
    </svg>
  )
}

export function Logo({ to = '/' }: { to?: string | undefined }) {
  const say = useSay()
  return (
    <Link to={to} className={css.logo}>
      <LogoMark />
      {say(shellMessages.productName)}
    </Link>
  )
}
