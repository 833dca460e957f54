import { useEffect } from 'react'
import { rowAnchor } from './plan-context.ts'

/** The rail scrolls by itself to the finding of the open row; the page stays where it is. */
function showInRail(): void {
  const item = document.querySelector<HTMLElement>('aside [data-open]')
  const rail = item?.closest('aside')
  if (!item || !rail || rail.scrollHeight <= rail.clientHeight) return
  const { top, bottom } = item.getBoundingClientRect()
  const frame = rail.getBoundingClientRect()
  if (top < frame.top || bottom > Math.min(frame.bottom, window.innerHeight))
    rail.scrollTop += top - frame.top - 48
}

/** Brings the row of the address into view, and the focus to it, when it is asked for. */
export function useGoToRow(row: string, isReady: boolean): void {
  useEffect(() => {
    if (row === '' || !isReady) return
    const element = document.getElementById(rowAnchor(row))
    if (!element) return
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 100 || bottom > window.innerHeight - 40) element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
    showInRail()
  }, [row, isReady])
}
