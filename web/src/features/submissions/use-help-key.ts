import { useEffect } from 'react'
import { useLetterKeys } from './use-letter-keys.ts'

/** F1 anywhere, and `?` where nobody is writing and single keys are on, asks for the list of keys. */
export function useHelpKey(onHelp: () => void): void {
  const { areOn } = useLetterKeys()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('textarea, input, select')
      if (event.key !== 'F1' && (event.key !== '?' || isTyping || !areOn)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      onHelp()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onHelp, areOn])
}
