import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import { placeOfLeaf } from './merge-forms.ts'
import type { Typed } from './use-typed.ts'

type ContestedProps<Form> = {
  typed: Pick<Typed<Form>, 'contested' | 'keep' | 'take'>
  labels: Readonly<Partial<Record<keyof Form & string, string>>>
  /** A value that is no text, and the part of a field that is no language, as one reads them. */
  textOf?: (field: string, value: unknown) => string
  partOf?: (part: string) => string
}

const asItIs = (_field: string, value: unknown) => String(value)

/** What the draft says now of each field that both have changed; one keeps one's own words or takes the other's. */
export function Contested<Form>({ typed, labels, textOf = asItIs, partOf = String }: ContestedProps<Form>) {
  const say = useSay()
  const nameOf = (field: string, part: string | null) => {
    const label = (labels as Readonly<Record<string, string>>)[field] ?? field
    if (part === null) return label
    const language = LANGUAGES.find((one) => one === part)
    if (language === undefined) return `${label}, ${partOf(part)}`
    return say(draftFormMessages.inLanguage, { label, language: say(draftFormMessages[language]) })
  }
  if (typed.contested.length === 0) return null
  return (
    <Note tone="warn" live="polite" title={say(words.contestedTitle)}>
      <ul className={css.list}>
        {typed.contested.map(({ leaf, theirs }) => {
          const { field, part } = placeOfLeaf(leaf)
          const name = nameOf(field, part)
          const text = theirs === undefined || theirs === '' ? '—' : textOf(field, theirs)
          return (
            <li key={leaf}>
              <div>
                <b>{name}.</b> {say(words.nowInDraft)}: {text}
              </div>
              <Button
                variant="link"
                size="row"
                aria-label={`${say(words.takeTheirs)}: ${name}`}
                onClick={() => typed.take(leaf)}
              >
                {say(words.takeTheirs)}
              </Button>
              <Button
                variant="link"
                size="row"
                aria-label={`${say(words.keepMine)}: ${name}`}
                onClick={() => typed.keep(leaf)}
              >
                {say(words.keepMine)}
              </Button>
            </li>
          )
        })}
      </ul>
    </Note>
  )
}
