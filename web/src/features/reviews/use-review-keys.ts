import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLetterKeys } from '../submissions/use-letter-keys.ts'

export type ReviewKey = 'next' | 'previous' | 'accept' | 'return' | 'evidence' | 'doubt'

const ARROWS: Readonly<Record<string, ReviewKey>> = { ArrowDown: 'next', ArrowUp: 'previous' }

/** By the place of the key, so that they answer alike in the Kazakh, Russian and English layouts. */
const LETTERS: Readonly<Record<string, ReviewKey>> = {
  KeyJ: 'next',
  KeyK: 'previous',
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

/** The keys of the review, while nobody is typing and no question stands open; the letters only while they are on. */
export function useReviewKeys(onKey: (key: ReviewKey) => void): void {
  const { areOn } = useLetterKeys()
  const latest = useRef(onKey)
  useLayoutEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const key = ARROWS[event.code] ?? (areOn ? LETTERS[event.code] : undefined)
      if (key === undefined || isTaken(event.target)) return
      event.preventDefault()
      latest.current(key)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [areOn])
}
