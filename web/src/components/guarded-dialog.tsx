import { type ComponentProps, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import { Button } from './button.tsx'
import css from './dialog.module.css'
import { Dialog } from './dialog.tsx'

/** Asks whether what was typed may go. The way back has the focus, and gives it back to where it was. */
function LeaveQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const say = useSay()
  const stay = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    stay.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <>
      <p className={css.question} role="alert">
        {say(shellMessages.typedNotSaved)}
      </p>
      <Button ref={stay} onClick={onStay}>
        {say(shellMessages.keepTyping)}
      </Button>
      <Button variant="danger" onClick={onLeave}>
        {say(shellMessages.leaveTyped)}
      </Button>
    </>
  )
}

type GuardedDialogProps = Omit<ComponentProps<typeof Dialog>, 'actions'> & {
  /** Whether something would be lost. */
  isChanged: boolean
  /** The buttons; `leave` closes, and asks first where something would be lost. */
  actions: (leave: () => void) => ReactNode
}

/** A dialog in which one types: neither Escape nor the cross throws away what was typed without asking. */
export function GuardedDialog({ isChanged, actions, onClose, ...rest }: GuardedDialogProps) {
  const [isAsking, setAsking] = useState(false)
  const leave = () => {
    if (isChanged) setAsking(!isAsking)
    else onClose()
  }
  return (
    <Dialog
      {...rest}
      onClose={leave}
      actions={
        isAsking ? <LeaveQuestion onStay={() => setAsking(false)} onLeave={onClose} /> : actions(leave)
      }
    />
  )
}
