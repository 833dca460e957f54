import { type Language, say, type Translated } from './say.ts'

/** Short words for the operands of the usual formulas; any other operand goes by its printed name. */
const operandWords: Readonly<Record<string, Translated>> = {
  numerator: { kk: 'Алымы', ru: 'Числитель', en: 'Numerator' },
  denominator: { kk: 'Бөлімі', ru: 'Знаменатель', en: 'Denominator' },
  installed: { kk: 'Орнатылғаны', ru: 'Установлено', en: 'Installed' },
  needed: { kk: 'Қажет қалғаны', ru: 'Остаётся установить', en: 'Still needed' },
  count: { kk: 'Саны', ru: 'Количество', en: 'Count' },
}

/** The short word for an operand, or its printed name. */
export function operandWord(key: string, name: Translated, language: Language): string {
  const word = operandWords[key]
  return word ? say(word, language) : name[language]
}

/** Short words of an indicator's operands by key. */
export function operandWordsOf(
  operands: readonly { key: string; name: Translated }[],
  language: Language,
): Record<string, string> {
  return Object.fromEntries(operands.map(({ key, name }) => [key, operandWord(key, name, language)]))
}
