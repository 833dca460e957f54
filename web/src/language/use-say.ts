import { useCallback } from 'react'
import { type Message, say, type Translated } from '#shared/language/say.ts'
import { useLanguage } from './language-provider.tsx'

type Values = Readonly<Record<string, string | number>>

/** `say(shellMessages.myWork)` in the language of the page. */
export function useSay(): (message: Message, values?: Values) => string {
  const { language } = useLanguage()
  return useCallback((message, values) => say(message, language, values), [language])
}

/** `localized(body.name)`: the name of a thing, which is data, in the language of the page; Kazakh where it is empty. */
export function useLocalized(): (translated: Translated) => string {
  const { language } = useLanguage()
  return useCallback((translated) => translated[language] || translated.kk || translated.ru, [language])
}
