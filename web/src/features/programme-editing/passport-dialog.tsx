import { useState } from 'react'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import type { Field } from './draft-passport.tsx'
import { FormDialog } from './form-frame.tsx'
import { TextFields, type Texts } from './text-fields.tsx'
import { type DraftWork, useSaving } from './use-draft-work.ts'

const BETWEEN = /\n\s*\n/

/** Paragraphs of each language in one text, parted by empty lines. */
function joined(value: Field['value']): Texts {
  const [kk, ru, en] = LANGUAGES.map((language) =>
    value.every((part) => part[language] === null)
      ? ''
      : value.map((part) => part[language] ?? '').join('\n\n'),
  )
  return { kk: kk ?? '', ru: ru ?? '', en: en ?? '' }
}

/** The paragraphs again; a translation goes with the Kazakh paragraph of its place. */
function parted(texts: Texts) {
  const parts = (text: string) => text.split(BETWEEN).map((part) => part.trim())
  const [ru, en] = [parts(texts.ru), parts(texts.en)]
  return parts(texts.kk).flatMap((kk, index) =>
    kk === '' ? [] : [{ kk, ru: ru[index] || null, en: en[index] || null }],
  )
}

type PassportDialogProps = { work: DraftWork; field: Field; onClose: () => void }

/** Writes a field of the passport; without any text it is taken away. */
export function PassportDialog({ work, field, onClose }: PassportDialogProps) {
  const say = useSay()
  const localized = useLocalized()
  const [texts, setTexts] = useState(() => joined(field.value))
  const { refusal, isSaving, save } = useSaving(work, onClose)
  function submit() {
    const value = parted(texts)
    if (value.length === 0 && field.value.length === 0) onClose()
    else void save([{ kind: 'set-passport-field', key: field.key, value: value.length === 0 ? null : value }])
  }
  return (
    <FormDialog
      id="passport-form"
      wide
      title={localized(field.label)}
      isSaving={isSaving}
      refusal={refusal}
      onClose={onClose}
      onSave={submit}
    >
      <TextFields
        label={say(words.title)}
        hint={say(words.paragraphs)}
        texts={texts}
        rows={8}
        onChange={setTexts}
      />
    </FormDialog>
  )
}
