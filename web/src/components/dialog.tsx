import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import css from './dialog.module.css'
import { Icon } from './icons.tsx'

type DialogProps = {
  title: string
  /** Asked by Escape and by the cross; the caller unmounts the dialog. */
  onClose: () => void
  /** The buttons, the main one last. */
  actions?: ReactNode
  wide?: boolean | undefined
  children: ReactNode
}

/** A question that must be answered before anything else. Mounted means open; the browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, actions, wide = false, children }: DialogProps) {
  const say = useSay()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // A layout effect: its end comes before the element leaves the page, and only a dialog that is there gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      data-wide={wide}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // On a second Escape a browser closes a dialog whatever `cancel` was answered. The key can be kept from it while
      // the focus is inside; where it was not, the dialog comes back and asks.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        if (!dialog.current || dialog.current.open) return
        dialog.current.showModal()
        onClose()
      }}
    >
      <header className={css.head}>
        <h2 className={css.title} id={id}>
          {title}
        </h2>
        <button type="button" className={css.close} onClick={onClose} aria-label={say(shellMessages.close)}>
          <Icon name="x" />
        </button>
      </header>
      <div className={css.body}>{children}</div>
      {actions !== undefined && <footer className={css.actions}>{actions}</footer>}
    </dialog>
  )
}
