import { useCallback, useState } from 'react'

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** A long text that outlives the page until it has been sent: an answer, a reason. */
export function useKeptText(key: string, initial: string) {
  const [text, setText] = useState(() => kept(key) ?? initial)
  const change = useCallback(
    (next: string) => {
      setText(next)
      try {
        localStorage.setItem(key, next)
      } catch {
        // Without storage the text lives as long as the page.
      }
    },
    [key],
  )
  const forget = useCallback(() => localStorage.removeItem(key), [key])
  return { text, change, forget }
}
