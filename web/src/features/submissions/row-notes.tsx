import type { ReactNode } from 'react'
import type { Remark } from '#shared/api/submission-shapes.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icons.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSay } from '../../language/use-say.ts'
import { type CellDraft, contentOf, drafted, standingOf } from './cell-drafts.ts'
import type { RowDrafts } from './draft-book.ts'
import { DraftNote, useContentWords } from './draft-note.tsx'
import { useEntry } from './entry-context.ts'
import { RemarkNotes } from './remark-notes.tsx'
import css from './row-notes.module.css'
import type { RowView, ShownProblem } from './row-view.ts'
import { WayOut } from './way-out.tsx'

/** The finding in bold, the rest after it: «Бөлік бүтіннен көп: 12 > 10. | Үлес 100 %-дан аспайды.» */
export function inSentences(text: string): { first: string; rest: string } {
  const end = text.indexOf('. ')
  return end < 0 ? { first: text, rest: '' } : { first: text.slice(0, end + 1), rest: text.slice(end + 2) }
}

export const PROBLEM_LOOKS: Readonly<
  Record<ShownProblem['severity'], { tone: 'bad' | 'warn' | 'neutral'; mark: ReactNode }>
> = {
  blocks: { tone: 'bad', mark: <StateMark state="error" /> },
  'looks-odd': {
    tone: 'neutral',
    mark: (
      <span className={css.flag}>
        <Icon name="flag" size={14} />
      </span>
    ),
  },
  info: { tone: 'neutral', mark: <StateMark state="not-applicable" /> },
}

function ProblemNote({ view, problem }: { view: RowView; problem: ShownProblem }) {
  const { tone, mark } = PROBLEM_LOOKS[problem.severity]
  const { first, rest } = inSentences(problem.text)
  return (
    <Note tone={tone} mark={mark} title={first} action={<WayOut view={view} problem={problem} />}>
      {rest}
    </Note>
  )
}

/** What looks odd beside the earlier quarters, sentence after sentence: the reviewer will ask the same. */
function OddNote({ view, problems }: { view: RowView; problems: readonly ShownProblem[] }) {
  const [first] = problems
  if (!first) return null
  return (
    <Note mark={PROBLEM_LOOKS['looks-odd'].mark} action={<WayOut view={view} problem={first} />}>
      {problems.map(({ text }) => text).join(' ')}
    </Note>
  )
}

/** One note for all the empty cells of a row: what is missing, and that a zero is typed as 0 (S1). */
function EmptyNote({ view, operands }: { view: RowView; operands: readonly string[] }) {
  const say = useSay()
  const { language } = useLanguage()
  const { open, mode } = useEntry()
  const { operands: all } = view.definition.indicator
  const words = all
    .filter(({ key }) => operands.includes(key))
    .map(({ key, name }) => operandWord(key, name, language).toLocaleLowerCase(language))
  const isWhole = operands.length === all.length
  const first = operands[0]
  const state: StateName = 'not-reported'
  return (
    <Note
      mark={<StateMark state={state} />}
      title={
        isWhole
          ? say(entryMessages.nothingEntered)
          : say(entryMessages.nothingEnteredIn, { operands: words.join(', ') })
      }
      action={
        <span className={css.actions}>
          <WayOut
            view={view}
            problem={{ code: 'empty', severity: 'blocks', operand: first ?? null, text: '' }}
          />
          {mode === 'enter' && first !== undefined && (
            <Button
              variant="link"
              size="row"
              onClick={() =>
                open({
                  kind: 'state',
                  cell: { indicator: view.row.indicator, operand: first },
                  state: 'not-reported',
                })
              }
            >
              {say(entryMessages.giveReason)}
            </Button>
          )}
        </span>
      }
    >
      {say(entryMessages.emptyIsNotZero)}
    </Note>
  )
}

/** What is to be asked of an unsaved figure. */
function FigureDraft({ view, operand, draft }: { view: RowView; operand: string; draft: CellDraft }) {
  const { language } = useLanguage()
  const words = useContentWords()
  const figure = view.row.operands[operand]
  const definition = view.definition.indicator.operands.find(({ key }) => key === operand)
  if (!figure?.editable || !definition) return null
  const held = contentOf(figure)
  const mine = drafted(draft, held)
  return (
    <DraftNote
      cell={{ indicator: view.row.indicator, operand }}
      draft={draft}
      standing={standingOf(draft, held)}
      word={operandWord(operand, definition.name, language)}
      theirs={words(held)}
      mine={mine && words(mine)}
      by={figure.by}
      at={figure.at}
    />
  )
}

/** Who has changed a figure of the remark since it was made, and when. */
function changedSince({ row }: RowView, remark: Remark): { name: string; at: string } | null {
  for (const [operand, { by, at }] of Object.entries(row.operands)) {
    const isMeant = remark.operand === null || remark.operand === operand
    if (isMeant && by && at !== null && at > remark.at) return { name: by.name, at }
  }
  return null
}

function FigureRemarks({ view }: { view: RowView }) {
  const { language } = useLanguage()
  const { open } = useEntry()
  return (
    <RemarkNotes
      remarks={view.row.remarks}
      subjectOf={({ operand: about }) => {
        const operand = view.definition.indicator.operands.find(({ key }) => key === about)
        return operand && operandWord(operand.key, operand.name, language)
      }}
      changedSince={(remark) => changedSince(view, remark)}
      onAnswer={(remark) => open({ kind: 'answer', remark })}
    />
  )
}

type RowNotesProps = { view: RowView; drafts: RowDrafts; isVisited: boolean; children?: ReactNode }

/** Everything that is to be said of a row, under it, in words: questions first, then faults, remarks and oddities. */
export function RowNotes({ view, drafts, isVisited, children }: RowNotesProps) {
  const { problems, row, cells } = view
  const open = (operand: string | null) => operand === null || row.operands[operand]?.editable === true
  const unread = new Set(Object.keys(drafts).filter((operand) => drafts[operand]?.text?.trim()))
  const empty = problems.flatMap(({ code, operand }) =>
    code === 'empty' && operand !== null && open(operand) && !unread.has(operand) ? [operand] : [],
  )
  const isBegun = empty.length < Object.keys(cells).length
  const others = problems.filter(({ code }) => code !== 'empty' && code !== 'awaits-answer')
  return (
    <div className={css.notes}>
      {Object.entries(drafts).map(([operand, draft]) => (
        <FigureDraft key={operand} view={view} operand={operand} draft={draft} />
      ))}
      {others
        .filter(({ severity }) => severity === 'blocks')
        .map((problem) => (
          <ProblemNote key={`${problem.code} ${problem.operand}`} view={view} problem={problem} />
        ))}
      {empty.length > 0 && (isBegun || isVisited) && <EmptyNote view={view} operands={empty} />}
      <FigureRemarks view={view} />
      {children}
      <OddNote view={view} problems={others.filter(({ severity }) => severity === 'looks-odd')} />
      {others
        .filter(({ severity }) => severity === 'info')
        .map((problem) => (
          <ProblemNote key={problem.code} view={view} problem={problem} />
        ))}
    </div>
  )
}
