import { useState } from 'react'
import { useSearchParams } from 'react-router'

const NAMES = ['q', 'body', 'section'] as const

/** What is asked of the list stands in the address; the typed text is kept here too, so that no letter waits for the router. */
export function useListAddress() {
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState(params.get('q') ?? '')
  const set = (changes: Partial<Record<(typeof NAMES)[number], string>>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        for (const name of NAMES) {
          const value = changes[name]
          if (value === '') next.delete(name)
          else if (value !== undefined) next.set(name, value)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return {
    text: typed,
    body: params.get('body') ?? '',
    section: params.get('section') ?? '',
    setText: (text: string) => {
      setTyped(text)
      set({ q: text })
    },
    /** A section belongs to one body: another body's choice drops it. */
    setBody: (body: string) => set({ body, section: '' }),
    setSection: (section: string) => set({ section }),
    clear: () => {
      setTyped('')
      set({ q: '', body: '', section: '' })
    },
  }
}

export type ListAddress = ReturnType<typeof useListAddress>
