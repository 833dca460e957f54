import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import css from './page-head.module.css'

export type Crumb = { readonly label: string; readonly to?: string | undefined }

type PageHeadProps = {
  crumbs?: readonly Crumb[] | undefined
  /** The object's name on a working page; with `finding`, the sentence that the page has found. */
  title: ReactNode
  finding?: boolean | undefined
  /** Over the title: the object, where the title is a finding. */
  kicker?: ReactNode
  subtitle?: ReactNode
  /** At the right: facts, selects, buttons. */
  aside?: ReactNode
  /** The name in the browser's tab; the title itself where it is plain text. */
  documentTitle?: string | undefined
}

function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const say = useSay()
  return (
    <nav aria-label={say(shellMessages.breadcrumbs)} className={css.crumbs}>
      <ol>
        {crumbs.map(({ label, to }) => (
          <li key={`${label} ${to ?? ''}`}>
            {to === undefined ? <span aria-current="page">{label}</span> : <Link to={to}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The head of a page, with its only h1. */
export function PageHead({
  crumbs = [],
  title,
  finding = false,
  kicker,
  subtitle,
  aside,
  documentTitle,
}: PageHeadProps) {
  const say = useSay()
  const tabName = documentTitle ?? (typeof title === 'string' ? title : undefined)
  return (
    <header className={css.head}>
      {tabName !== undefined && <title>{`${tabName} · ${say(shellMessages.productName)}`}</title>}
      <div className={css.words}>
        {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
        {kicker !== undefined && <p className={css.kicker}>{kicker}</p>}
        <h1 className={finding ? css.finding : css.name} tabIndex={-1}>
          {title}
        </h1>
        {subtitle !== undefined && <div className={css.subtitle}>{subtitle}</div>}
      </div>
      {aside !== undefined && <div className={css.aside}>{aside}</div>}
    </header>
  )
}
