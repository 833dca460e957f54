import type { Indicator } from '#shared/api/indicators.ts'

type Asked = { readonly body: string; readonly section: string; readonly text: string }

/** Small letters by the rules of Kazakh, whatever language the page speaks: the names are in all three. */
function small(text: string): string {
  return text.trim().toLocaleLowerCase('kk')
}

/** The indicators asked for; the text is looked for in the number and in the name in every language. */
export function matching(indicators: readonly Indicator[], { body, section, text }: Asked): Indicator[] {
  const sought = small(text)
  return indicators.filter(
    (one) =>
      (body === '' || one.bodies.includes(body) || one.body === body) &&
      (section === '' || one.section === section) &&
      (one.number.startsWith(sought) ||
        [one.name.kk, one.name.ru, one.name.en].some((name) => small(name).includes(sought))),
  )
}
