import type { Programme } from '#shared/api/programme-shapes.ts'
import { programmeMessages as words } from '#shared/language/programme-messages.ts'
import { Note } from '../../components/note.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './programme-frame.module.css'

/** Whether the asked day lies outside of the programme's life; undefined inside it. */
export function outsideLife(
  { editions, repealedBy }: Pick<Programme, 'editions' | 'repealedBy'>,
  asked: string | undefined,
): 'before' | 'after' | undefined {
  if (asked === undefined) return undefined
  const first = editions[0]?.effectiveFrom
  if (first && asked < first) return 'before'
  return repealedBy !== null && asked >= repealedBy.on ? 'after' : undefined
}

/** What must be known of the shown edition before its words are trusted. */
export function EditionNote({ programme, asked }: { programme: Programme; asked: string | undefined }) {
  const say = useSay()
  const localized = useLocalized()
  const { edition } = programme
  const outside = outsideLife(programme, asked)
  const isPartlyKnown = edition.wording === 'partly-known'
  if (outside === undefined && !isPartlyKnown) return null
  return (
    <div className={css.note}>
      {outside === 'before' && <Note tone="warn">{say(words.beforeFirst)}</Note>}
      {outside === 'after' && <Note>{say(words.afterRepeal)}</Note>}
      {isPartlyKnown && (
        <Note tone="warn">
          {say(words.partlyKnown)} {edition.remark && localized(edition.remark)}
        </Note>
      )}
    </div>
  )
}
