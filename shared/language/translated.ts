import { inEveryLanguage, LANGUAGES, type Message, say, type Translated } from './say.ts'

type Value = string | number | Translated

/** A message filled in for every language at once; a value may itself be a text in three languages. */
export function translated(message: Message, values: Readonly<Record<string, Value>> = {}): Translated {
  const inLanguage = LANGUAGES.map((language) => {
    const chosen = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ])
    return [language, say(message, language, Object.fromEntries(chosen))]
  })
  return Object.fromEntries(inLanguage)
}

/** Texts one after the other, in every language at once. */
export function listed(texts: readonly Translated[], between: string): Translated {
  return inEveryLanguage((language) => texts.map((text) => text[language]).join(between))
}
