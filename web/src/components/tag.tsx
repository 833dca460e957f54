import type { ReactNode } from 'react'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import css from './tag.module.css'

/** A dashed mark for what is not the real thing: demonstration data, a draft. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={css.tag}>{children}</span>
}

/** A number of things that wait, beside a word. */
export function Count({ children }: { children: ReactNode }) {
  return <span className={css.count}>{children}</span>
}

/** How many things wait behind a link, beside its word; nothing where none does. */
export function WaitingCount({ count }: { count: number }) {
  const say = useSay()
  if (count === 0) return null
  return (
    <>
      <span aria-hidden="true">
        <Count>{count}</Count>
      </span>
      <span className="visually-hidden">, {say(shellMessages.waiting, { count })}</span>
    </>
  )
}
