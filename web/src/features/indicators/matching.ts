import type { Indicator } from '#shared/api/indicators.ts'
import type { Translated } from '#shared/language/say.ts'

type Asked = { readonly body: string; readonly section: string; readonly text: string }

/** The letters that a Russian keyboard has in place of the Kazakh ones: «каржы» finds «қаржы», and the other way round. */
const PLAIN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}

/** Small letters by the rules of Kazakh, whatever language the page speaks, the Kazakh ones as their Russian neighbours. */
function folded(text: string): string {
  return text
    .trim()
    .toLocaleLowerCase('kk')
    .replace(/[әғқңөұүһіё]/g, (letter) => PLAIN[letter] ?? letter)
}

/** Whether one of the texts holds every word that is looked for, in any order. */
export function holds(texts: readonly string[], sought: string): boolean {
  const words = folded(sought).split(/\s+/)
  return texts.some((text) => {
    const held = folded(text)
    return words.every((word) => held.includes(word))
  })
}

/** A name is looked for in all its languages: a page in one of them is often asked in another. */
export const inAllLanguages = ({ kk, ru, en }: Translated): string[] => [kk, ru, en]

/** The indicators asked for; the text is looked for in the number and in the name in every language. */
export function matching(indicators: readonly Indicator[], { body, section, text }: Asked): Indicator[] {
  return indicators.filter(
    (one) =>
      (body === '' || one.bodies.includes(body) || one.body === body) &&
      (section === '' || one.section === section) &&
      (one.number.startsWith(text.trim()) || holds(inAllLanguages(one.name), text)),
  )
}
