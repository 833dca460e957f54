import type { Language } from '#shared/language/say.ts'

/** Acts print the parts of a formula in the middle of a sentence; alone under a field they begin as a name does. */
export function beginUpper(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
