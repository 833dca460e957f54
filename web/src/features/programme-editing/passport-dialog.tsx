import { useQuery } from '@tanstack/react-query'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { query } from '../../api/queries.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { Contested } from './contested.tsx'
import type { Field } from './draft-passport.tsx'
import { FormDialog } from './form-frame.tsx'
import { TextFields, type Texts } from './text-fields.tsx'
import { type DraftWork, useSaving } from './use-draft-work.ts'
import { useTyped } from './use-typed.ts'

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

/** The field as the draft has it now: others may write to it while the dialog is open. */
function useFieldNow({ work, field }: { work: DraftWork; field: Field }): Field {
  const { programme, edition } = work.draft
  const { data } = useQuery(
    query(programmesApi.find, { params: { id: programme.id }, query: { edition: edition.number } }),
  )
  return data?.passport.find(({ key }) => key === field.key) ?? { ...field, value: [] }
}

type PassportDialogProps = { work: DraftWork; field: Field; onClose: () => void }

/** Writes a field of the passport; without any text it is taken away. */
export function PassportDialog({ work, field, onClose }: PassportDialogProps) {
  const say = useSay()
  const localized = useLocalized()
  const now = useFieldNow({ work, field })
  const typed = useTyped({ text: joined(now.value) })
  const { refusal, isSaving, save } = useSaving(work, onClose)
  function submit() {
    const value = parted(typed.value.text)
    if (!typed.isChanged) onClose()
    else void save([{ kind: 'set-passport-field', key: field.key, value: value.length === 0 ? null : value }])
  }
  return (
    <FormDialog
      id="passport-form"
      wide
      title={localized(field.label)}
      isSaving={isSaving}
      refusal={refusal}
      isChanged={typed.isChanged}
      now={<Contested typed={typed} labels={{ text: say(words.title) }} />}
      onClose={onClose}
      onSave={submit}
    >
      <TextFields
        label={say(words.title)}
        hint={say(words.paragraphs)}
        texts={typed.value.text}
        rows={8}
        onChange={(text) => typed.change({ text })}
      />
    </FormDialog>
  )
}
