import type { PrintedText } from '#shared/api/programme-shapes.ts'
import type { Language } from '#shared/language/say.ts'
import { useLanguage } from '../../language/language-provider.tsx'

type Chosen = { readonly text: string; readonly lang: Language }

/** The reader's translation where there is one, otherwise the Kazakh as printed; undefined where nothing is kept. */
export function chooseText(printed: PrintedText | null | undefined, language: Language): Chosen | undefined {
  const own = printed?.[language]
  if (own) return { text: own, lang: language }
  return printed?.kk ? { text: printed.kk, lang: 'kk' } : undefined
}

/** A text of the document. Where it stays in another language than the page, it says so to a screen reader. */
export function KazakhText({ printed }: { printed: PrintedText | null | undefined }) {
  const { language } = useLanguage()
  const chosen = chooseText(printed, language)
  if (!chosen) return null
  return chosen.lang === language ? chosen.text : <span lang={chosen.lang}>{chosen.text}</span>
}
