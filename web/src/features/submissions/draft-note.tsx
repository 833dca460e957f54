import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { type CellContent, type CellDraft, contentOf, drafted, readingOf, standingOf } from './cell-drafts.ts'
import { useEntry } from './entry-context.ts'
import css from './row-notes.module.css'
import type { RowView } from './row-view.ts'

type DraftNoteProps = { view: RowView; operand: string; draft: CellDraft }

/** A cell's content in words, for two of them to be compared. */
function useContentWords() {
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

function Conflict({ view, operand, draft, word }: DraftNoteProps & { word: string }) {
  const say = useSay()
  const format = useFormat()
  const words = useContentWords()
  const { store } = useEntry()
  const cell = { indicator: view.row.indicator, operand }
  const figure = view.row.operands[operand]
  const held = contentOf(figure)
  const mine = drafted(draft, held)
  const title =
    figure?.by && figure.at
      ? say(entryMessages.conflictBy, { word, name: figure.by.name, at: format.instant(figure.at) })
      : say(entryMessages.conflict, { word })
  return (
    <Note tone="warn" live="assertive" mark={<StateMark state="incomplete" />} title={title}>
      {say(entryMessages.conflictValues, {
        mine: mine ? words(mine) : (draft.text ?? ''),
        theirs: words(held),
      })}{' '}
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

function NotTaken({ view, operand, draft, word }: DraftNoteProps & { word: string }) {
  const say = useSay()
  const { store } = useEntry()
  const cell = { indicator: view.row.indicator, operand }
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
export function DraftNote({ view, operand, draft }: DraftNoteProps) {
  const { store } = useEntry()
  const { language } = useLanguage()
  const figure = view.row.operands[operand]
  const definition = view.definition.indicator.operands.find(({ key }) => key === operand)
  if (!figure?.editable || !definition) return null
  const word = operandWord(operand, definition.name, language)
  switch (standingOf(draft, contentOf(figure))) {
    case 'ask':
      if (!draft.isLeft) return null
      return (
        <Ask
          draft={draft}
          word={word}
          onRead={(text) => store.write({ indicator: view.row.indicator, operand }, text)}
        />
      )
    case 'conflict':
      return <Conflict view={view} operand={operand} draft={draft} word={word} />
    case 'invalid':
      return draft.isLeft ? <NotTaken view={view} operand={operand} draft={draft} word={word} /> : null
    case 'refused':
      return <NotTaken view={view} operand={operand} draft={draft} word={word} />
    default:
      return null
  }
}
