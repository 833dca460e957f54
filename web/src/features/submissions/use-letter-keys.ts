import { useSyncExternalStore } from 'react'

const KEY = 'toqsan-letter-keys'
const CHANGED = 'toqsan-letter-keys-changed'

/** Where the browser keeps nothing, the choice lives as long as the page. */
let chosen: boolean | undefined

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === null ? (chosen ?? true) : localStorage.getItem(KEY) === 'on'
  } catch {
    return chosen ?? true
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange)
  window.addEventListener(CHANGED, onChange)
  return () => {
    window.removeEventListener('storage', onChange)
    window.removeEventListener(CHANGED, onChange)
  }
}

function choose(isOn: boolean): void {
  chosen = isOn
  try {
    localStorage.setItem(KEY, isOn ? 'on' : 'off')
  } catch {
    // Kept in `chosen`.
  }
  window.dispatchEvent(new Event(CHANGED))
}

/**
 * Whether a single letter or sign, without Ctrl or Alt, is a command (WCAG 2.1.4): who speaks to the computer, or whose
 * hand slips, switches them off. Kept in the browser, one choice for all its windows.
 */
export function useLetterKeys(): { areOn: boolean; choose: (isOn: boolean) => void } {
  return { areOn: useSyncExternalStore(subscribe, read), choose }
}
