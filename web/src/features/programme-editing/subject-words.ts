import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { draftStructureMessages } from '#shared/language/draft-structure-messages.ts'
import { editionMessages, structurePartWords } from '#shared/language/edition-messages.ts'
import { type Language, type Message, say } from '#shared/language/say.ts'

const KINDS: Readonly<Record<string, Message>> = {
  programme: draftStructureMessages.head,
  edition: draftMessages.head,
  ...structurePartWords,
  row: editionMessages.rowsHead,
  indicator: editionMessages.indicatorsHead,
  total: editionMessages.totalsHead,
}

/** Kinds whose ids are the numbers that the document prints. */
const NUMBERED = new Set(['row', 'indicator'])
/** Kinds of which there is one. */
const SOLE = new Set(['programme', 'edition'])

/** `row/1/2`, `node/t1` and others of a step in words: what has a number by it, of the rest how many. */
export function subjectWords(subjects: readonly string[], language: Language): string {
  const parts = Object.entries(KINDS).flatMap(([kind, name]) => {
    const own = subjects.filter((subject) => subject.startsWith(`${kind}/`))
    if (own.length === 0) return []
    const word = say(name, language)
    if (SOLE.has(kind)) return [word]
    const ids = own.map((subject) => subject.slice(kind.length + 1))
    return [`${word}: ${NUMBERED.has(kind) ? ids.join(', ') : ids.length}`]
  })
  return parts.join('; ')
}
