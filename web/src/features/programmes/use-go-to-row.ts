import { useEffect } from 'react'
import { rowAnchor } from './plan-context.ts'

/** Brings the row of the address into view, and the focus to it, when it is asked for. */
export function useGoToRow(row: string): void {
  useEffect(() => {
    if (row === '') return
    const element = document.getElementById(rowAnchor(row))
    if (!element) return
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 100 || bottom > window.innerHeight - 40) element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
  }, [row])
}
