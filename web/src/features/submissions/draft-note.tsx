import { entryMessages } from '#shared/language/entry-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import {
  type CellAddress,
  type CellContent,
  type CellDraft,
  type DraftStanding,
  readingOf,
} from './cell-drafts.ts'
import { useCourse } from './course-context.ts'
import css from './row-notes.module.css'

type DraftNoteProps = {
  cell: CellAddress
  draft: CellDraft
  standing: DraftStanding
  /** «алымы», «жұмсалды»: what the cell is called. */
  word: string
  /** What the server holds in the cell, in words, and whose it is. */
  theirs: string
  mine: string | undefined
  by: { readonly name: string } | null
  at: string | null
}

/** A figure's content in words, for two of them to be compared. */
export function useContentWords() {
  const say = useSay()
  const format = useFormat()
  return ({ state, value, ground, note }: CellContent) => {
    const figure =
      value !== null
        ? format.decimal(value)
        : ground === null
          ? say(entryMessages.emptyValue)
          : `${say(stateMessages[state])} (${ground})`
    return note === null ? figure : `${figure}, «${note}»`
  }
}

function Ask({ draft, word, onRead }: { draft: CellDraft; word: string; onRead: (text: string) => void }) {
  const say = useSay()
  const { language } = useLanguage()
  const format = useFormat()
  const reading = readingOf(draft)
  if (reading?.kind !== 'ambiguous') return null
  const [whole, fraction] = reading.readings
  // A point is told from a comma by all; the local form of 1.234 is the very text that was asked about.
  const plain = (text: string) => (language === 'en' ? format.decimal(text) : text.replace('.', ','))
  return (
    <Note
      tone="warn"
      live="polite"
      mark={<StateMark state="incomplete" />}
      title={say(entryMessages.ambiguous, { word, text: draft.text ?? '' })}
    >
      {say(entryMessages.whichOne)}{' '}
      <span className={css.choices}>
        <Button size="row" onClick={() => onRead(whole)}>
          {say(entryMessages.thousands, { value: format.decimal(whole) })}
        </Button>
        <Button size="row" onClick={() => onRead(fraction)}>
          {say(entryMessages.fraction, { value: plain(fraction) })}
        </Button>
      </span>
    </Note>
  )
}

function Conflict({ cell, draft, word, mine, theirs, by, at }: DraftNoteProps) {
  const say = useSay()
  const format = useFormat()
  const { store } = useCourse()
  const title =
    by && at
      ? say(entryMessages.conflictBy, { word, name: by.name, at: format.instant(at) })
      : say(entryMessages.conflict, { word })
  return (
    <Note tone="warn" live="assertive" mark={<StateMark state="incomplete" />} title={title}>
      {say(entryMessages.conflictValues, { mine: mine ?? draft.text ?? '', theirs })}{' '}
      <span className={css.choices}>
        <Button size="row" onClick={() => store.keepMine(cell)}>
          {say(entryMessages.keepMine)}
        </Button>
        <Button size="row" onClick={() => store.restore(cell)}>
          {say(entryMessages.takeTheirs)}
        </Button>
      </span>
    </Note>
  )
}

function NotTaken({ cell, draft, word }: DraftNoteProps) {
  const say = useSay()
  const { store } = useCourse()
  const reading = readingOf(draft)
  const isInvalid = draft.refusal === undefined
  const position = reading?.kind === 'invalid' ? reading.position + 1 : 1
  return (
    <Note
      tone="bad"
      live="polite"
      mark={<StateMark state="error" />}
      title={
        isInvalid
          ? say(entryMessages.invalid, { word, text: draft.text ?? '' })
          : say(entryMessages.notTaken, { word })
      }
      action={
        <span className={css.actions}>
          {!isInvalid && (
            <Button variant="link" size="row" onClick={() => store.keepMine(cell)}>
              {say(shellMessages.tryAgain)}
            </Button>
          )}
          <Button variant="link" size="row" onClick={() => store.restore(cell)}>
            {say(entryMessages.drop)}
          </Button>
        </span>
      }
    >
      {isInvalid ? say(entryMessages.invalidHint, { position }) : draft.refusal}
    </Note>
  )
}

/** What must be asked or told about an unsaved cell: two readings, two values, or no number at all. */
export function DraftNote(props: DraftNoteProps) {
  const { store } = useCourse()
  const { cell, draft, word, standing } = props
  switch (standing) {
    case 'ask':
      return draft.isLeft ? (
        <Ask draft={draft} word={word} onRead={(text) => store.write(cell, text)} />
      ) : null
    case 'conflict':
      return <Conflict {...props} />
    case 'invalid':
      return draft.isLeft ? <NotTaken {...props} /> : null
    case 'refused':
      return <NotTaken {...props} />
    default:
      return null
  }
}
