import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { LANGUAGES, type Language } from '#shared/language/say.ts'
import { speak } from '../api/call.ts'

type LanguageChoice = { readonly language: Language; readonly setLanguage: (language: Language) => void }

/** Also read by before-paint.js, which must agree with it. */
const STORAGE_KEY = 'toqsan-language'

const LanguageContext = createContext<LanguageChoice | undefined>(undefined)

function keptLanguage(): Language {
  try {
    const kept = localStorage.getItem(STORAGE_KEY)
    return LANGUAGES.find((known) => known === kept) ?? 'kk'
  } catch {
    return 'kk'
  }
}

function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language)
  } catch {
    // A browser that keeps nothing still shows the chosen language until it is closed.
  }
}

/** Keeps the language in the browser and names it on the page; keeping it on the user is the caller's affair. */
export function LanguageProvider({
  initial,
  children,
}: {
  initial?: Language | undefined
  children: ReactNode
}) {
  const [language, choose] = useState<Language>(() => initial ?? keptLanguage())
  // While rendering, not after: the first requests of the pages below must already ask in this language.
  speak(language)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const setLanguage = useCallback((next: Language) => {
    keepLanguage(next)
    choose(next)
  }, [])
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext)
  if (!choice) throw new Error('LanguageProvider is missing above this component')
  return choice
}
