import { useLayoutEffect, useRef, useState } from 'react'
import { useAddress } from '../../components/use-address.ts'
import { rowButtonId } from './review-context.ts'
import type { ReviewedRow } from './review-course.ts'

type Focus = 'row' | 'reason'

function give(id: string, focus: Focus): void {
  const button = document.getElementById(rowButtonId(id))
  button?.scrollIntoView({ block: 'nearest' })
  const reason = document.querySelector<HTMLElement>('textarea[data-reason]')
  if (focus === 'reason' && reason) reason.focus()
  else button?.focus({ preventScroll: true })
}

/**
 * The open row, in the address. A reviewer who comes without a row gets the first undecided
 * one; an empty `row` means that it was closed.
 */
export function useOpenRow(rows: readonly ReviewedRow[], canDecide: boolean) {
  const { get, set } = useAddress()
  const wanted = useRef<{ id: string; focus: Focus }>(undefined)
  const asked = get('row')
  // The address follows in a transition; the row must not: the next key is pressed upon what this one has opened.
  const [shown, setShown] = useState(asked)
  const [known, setKnown] = useState(asked)
  if (asked !== known) {
    setKnown(asked)
    setShown(asked)
  }
  const first = canDecide ? rows.find((row) => row.isToDecide && row.decision === null) : undefined
  // Kept from the first look: a row that is decided must not jump away by itself.
  const initial = useRef(first?.id)
  const openId = shown ?? initial.current
  useLayoutEffect(() => {
    const goal = wanted.current
    if (!goal || goal.id !== openId) return
    wanted.current = undefined
    give(goal.id, goal.focus)
  })
  return {
    openId,
    open(next: string | null, focus: Focus = 'row') {
      if (next !== null && next === openId) return give(next, focus)
      if (next !== null) wanted.current = { id: next, focus }
      setShown(next ?? '')
      set({ row: next ?? '' })
    },
  }
}
