import { useEffect } from 'react'
import type { Course, DraftStore } from './course-context.ts'

/**
 * Ctrl+Z takes back the last cell or block, as in Excel, and brings the cell before the eyes. By the place of the key:
 * it answers alike in the Kazakh, Russian and English layouts. Other fields keep the browser's own.
 */
export function useUndoKey({
  isOn,
  store,
  go,
}: {
  isOn: boolean
  store: Pick<DraftStore, 'undo'>
  go: Course['go']
}): void {
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      const { target } = event
      const isElsewhere =
        target instanceof HTMLElement &&
        target.matches('input, textarea, select') &&
        !/^(cell|field)-/.test(target.id)
      if (isElsewhere || document.querySelector('dialog[open]')) return
      const cell = store.undo()
      if (!cell) return
      event.preventDefault()
      go(cell.indicator, cell.operand)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isOn, store, go])
}
