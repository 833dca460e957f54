/** The languages of every screen, sheet and answer; Kazakh first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in all languages, as data or as a message. A missing language does not compile. */
export type Translated = Readonly<Record<Language, string>>

type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** A message whose words depend on `count`: the forms are those of CLDR for the language. */
export type Plural = Readonly<Record<Language, PluralForms>>

export type Message = Translated | Plural

type MessageValue = string | number

const pluralRules = new Map<Language, Intl.PluralRules>()

function pluralForm(forms: PluralForms, count: number, language: Language): string {
  let rules = pluralRules.get(language)
  if (!rules) {
    rules = new Intl.PluralRules(language)
    pluralRules.set(language, rules)
  }
  return forms[rules.select(count)] ?? forms.other
}

/**
 * The message in the language, with `{name}` replaced by `values.name`.
 * A plural message chooses its form by `values.count`.
 */
export function say(
  message: Message,
  language: Language,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  const chosen = message[language]
  const text = typeof chosen === 'string' ? chosen : pluralForm(chosen, Number(values.count), language)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The best of our languages for an `Accept-Language` header; Kazakh where it names none of them. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return {
        tag: tag.toLowerCase().split('-')[0],
        weight: quality ? Number(quality.trim().slice(2)) || 0 : 1,
      }
    })
    .sort((a, b) => b.weight - a.weight)
  for (const { tag } of wanted) {
    const language = LANGUAGES.find((known) => known === tag)
    if (language) return language
  }
  return 'kk'
}

/** A text made for each language by the same rule. */
export function inEveryLanguage<Text>(textIn: (language: Language) => Text): Record<Language, Text> {
  return { kk: textIn('kk'), ru: textIn('ru'), en: textIn('en') }
}
