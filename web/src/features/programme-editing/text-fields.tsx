import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { LANGUAGES, type Language } from '#shared/language/say.ts'
import { TextArea, TextField } from '../../components/field.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'

export type Texts = Readonly<Record<Language, string>>
export const NO_TEXTS: Texts = { kk: '', ru: '', en: '' }

type Printed = { readonly kk: string | null; readonly ru: string | null; readonly en: string | null }

export function textsOf(printed: Printed | null | undefined): Texts {
  return { kk: printed?.kk ?? '', ru: printed?.ru ?? '', en: printed?.en ?? '' }
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** The text as it is sent: Kazakh, and the translations that there are; null where nothing is typed. */
export function printedOf(texts: Texts) {
  const kk = texts.kk.trim()
  return kk === '' ? null : { kk, ru: orNull(texts.ru), en: orNull(texts.en) }
}

/** A name of a thing as it is sent: the Kazakh stands for a translation that is not given. */
export function translatedOf({ kk, ru, en }: Texts) {
  return { kk: kk.trim(), ru: orNull(ru) ?? kk.trim(), en: orNull(en) ?? kk.trim() }
}

type TextFieldsProps = {
  label: string
  hint?: string | undefined
  texts: Texts
  error?: string | undefined
  rows?: number
  onChange: (texts: Texts) => void
}

/** A text in Kazakh, and folded beneath it its translations. */
export function TextFields({ label, hint, texts, error, rows = 1, onChange }: TextFieldsProps) {
  const say = useSay()
  const field = (language: Language) => {
    const common = {
      label: say(words.inLanguage, { label, language: say(words[language]) }),
      value: texts[language],
      lang: language,
    }
    const change = (value: string) => onChange({ ...texts, [language]: value })
    const own = language === 'kk' ? { error, ...(hint === undefined ? {} : { hint }) } : {}
    return rows > 1 ? (
      <TextArea
        key={language}
        {...common}
        {...own}
        rows={rows}
        onChange={(event) => change(event.currentTarget.value)}
      />
    ) : (
      <TextField
        key={language}
        {...common}
        {...own}
        onChange={(event) => change(event.currentTarget.value)}
      />
    )
  }
  return (
    <>
      {field('kk')}
      <details className={css.more} open={texts.ru !== '' || texts.en !== ''}>
        <summary>{say(words.translations)}</summary>
        <div>{LANGUAGES.filter((language) => language !== 'kk').map(field)}</div>
      </details>
    </>
  )
}
