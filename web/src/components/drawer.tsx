import { type ReactNode, useId, useRef } from 'react'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import css from './drawer.module.css'
import { Icon } from './icons.tsx'
import { Kbd } from './kbd.tsx'
import { useDismissableFocus } from './use-dismissable-focus.ts'

type DrawerProps = {
  /** What the drawer is: «Сан паспорты». */
  title: string
  /** The big value and the words under it. */
  value?: ReactNode
  subtitle?: ReactNode
  footer?: ReactNode
  onClose: () => void
  children: ReactNode
}

/**
 * The passport beside the page: not modal, the page stays usable. Mounted means open.
 * Give it a `key` of what it shows, so that the focus comes along when another number is opened.
 */
export function Drawer({ title, value, subtitle, footer, onClose, children }: DrawerProps) {
  const say = useSay()
  const id = useId()
  const close = useRef<HTMLButtonElement>(null)
  useDismissableFocus(close, onClose)
  return (
    <aside className={css.drawer} aria-labelledby={id}>
      <div className={css.panel}>
        <header className={css.head}>
          <div className={css.words}>
            <h2 className={css.title} id={id}>
              {title}
            </h2>
            {value !== undefined && <div className={css.value}>{value}</div>}
            {subtitle !== undefined && <div className={css.subtitle}>{subtitle}</div>}
          </div>
          <button type="button" className={css.close} ref={close} onClick={onClose}>
            <span className="visually-hidden">{say(shellMessages.close)}</span>
            <Icon name="x" />
            <span aria-hidden="true">
              <Kbd>Esc</Kbd>
            </span>
          </button>
        </header>
        <div className={css.body}>{children}</div>
        {footer !== undefined && <footer className={css.footer}>{footer}</footer>}
      </div>
    </aside>
  )
}

/** A headed part of a drawer, hairline above. */
export function DrawerPart({
  title,
  aside,
  children,
}: {
  title: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={css.part}>
      <div className={css.partHead}>
        <h3 className={css.partTitle}>{title}</h3>
        {aside !== undefined && <div className={css.partAside}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}

/** Pairs of a word and what it is: «Нысана 2024 | кемінде 60 %». */
export function Pairs({
  pairs,
}: {
  pairs: readonly { readonly key: string; readonly name: ReactNode; readonly value: ReactNode }[]
}) {
  return (
    <dl className={css.pairs}>
      {pairs.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
