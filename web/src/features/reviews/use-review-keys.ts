import { useEffect, useLayoutEffect, useRef } from 'react'

export type ReviewKey = 'next' | 'previous' | 'accept' | 'return' | 'evidence' | 'doubt'

/** By the place of the key, so that they answer alike in the Kazakh, Russian and English layouts. */
const KEYS: Readonly<Record<string, ReviewKey>> = {
  KeyJ: 'next',
  ArrowDown: 'next',
  KeyK: 'previous',
  ArrowUp: 'previous',
  KeyA: 'accept',
  KeyR: 'return',
  KeyE: 'evidence',
  KeyN: 'doubt',
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, aside, [contenteditable], [role="menu"]') !== null
  )
}

/** The keys of the review, while nobody is typing and no question stands open. */
export function useReviewKeys(isOn: boolean, onKey: (key: ReviewKey) => void): void {
  const latest = useRef(onKey)
  useLayoutEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    if (!isOn) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const key = KEYS[event.code]
      if (key === undefined || isTaken(event.target)) return
      event.preventDefault()
      latest.current(key)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [isOn])
}
