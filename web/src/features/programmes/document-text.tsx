import type { PrintedText } from '#shared/api/programme-shapes.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { chooseText } from './kazakh-text.tsx'

/** A text of the document in the best language that is kept of it, also where the Kazakh words themselves are not. */
export function DocumentText({ printed }: { printed: PrintedText | null }) {
  const { language } = useLanguage()
  const chosen = chooseText(printed, language)
  if (chosen) return <span lang={chosen.lang === language ? undefined : chosen.lang}>{chosen.text}</span>
  const other = LANGUAGES.find((known) => printed?.[known])
  return other && <span lang={other}>{printed?.[other]}</span>
}
