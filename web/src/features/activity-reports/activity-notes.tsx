import type { ReactNode } from 'react'
import type { ActivityProblem } from '#shared/api/activity-shapes.ts'
import { activityStatusWords } from '#shared/language/activity-messages.ts'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { ACTIVITY_STATUSES } from '#shared/rules/activity-report.ts'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import type { CellContent, CellDraft } from '../submissions/cell-drafts.ts'
import { DraftNote, useContentWords } from '../submissions/draft-note.tsx'
import { RemarkNotes } from '../submissions/remark-notes.tsx'
import notes from '../submissions/row-notes.module.css'
import { inSentences, PROBLEM_LOOKS } from '../submissions/row-notes.tsx'
import { useActivityForm } from './activity-context.ts'
import type { ActivityView } from './activity-view.ts'
import { contentOfField, draftedField, fieldStanding, isFieldOpen, isMoneyField } from './fields.ts'

type ViewProps = { view: ActivityView }

const FIELD_WORDS = {
  status: words.status,
  narrative: words.narrative,
  reason: words.reason,
  'document/name': words.documentName,
  'document/number': words.documentNumber,
  'document/date': words.documentDate,
} as const

/** What a field is called, and its content, in words: for two of them to be compared. */
function useFieldWords(field: string) {
  const say = useSay()
  const format = useFormat()
  const { sourceName } = useActivityForm()
  const numberWords = useContentWords()
  const [, year = '', source = '-', part = ''] = field.split('/')
  const place = field.startsWith('spending/') ? `, ${year}, ${sourceName(source)}` : ''
  const partWords = { allocated: words.allocated, spent: words.spent, ground: words.ground }
  const word = place
    ? say(partWords[part as keyof typeof partWords])
    : say(FIELD_WORDS[field as keyof typeof FIELD_WORDS])
  const text = (content: CellContent) => {
    const { state, value } = content
    if (isMoneyField(field))
      return state === 'value' || state === 'not-reported' ? numberWords(content) : say(stateMessages[state])
    if (value === null) return numberWords(content)
    const status = field === 'status' && ACTIVITY_STATUSES.find((one) => one === value)
    if (status) return say(activityStatusWords[status])
    return field === 'document/date' ? format.date(value) : say(words.quoted, { text: value })
  }
  return { word: `${word}${place}`, text }
}

/** What is to be asked of an unsaved field. */
function FieldDraft({ view, field, draft }: ViewProps & { field: string; draft: CellDraft }) {
  const { submission } = useActivityForm()
  const { word, text } = useFieldWords(field)
  const { row, key } = view
  if (!isFieldOpen(submission, { indicator: key, operand: field })) return null
  const held = contentOfField(row, field)
  const mine = draftedField(field, draft, held)
  const line = row.spending.find(({ year, source }) => field.startsWith(`spending/${year}/${source ?? '-'}/`))
  return (
    <DraftNote
      cell={{ indicator: key, operand: field }}
      draft={draft}
      standing={fieldStanding(field, draft, held)}
      word={word}
      theirs={text(held)}
      mine={mine && text(mine)}
      by={line ? line.by : row.by}
      at={line ? line.at : row.at}
    />
  )
}

function ProblemNote({ problem }: { problem: ActivityProblem }) {
  const { tone, mark } = PROBLEM_LOOKS[problem.severity]
  const { first, rest } = inSentences(problem.text)
  return (
    <Note tone={tone} mark={mark} title={first}>
      {rest}
    </Note>
  )
}

const MISSING: readonly string[] = ['no-status', 'reason-needed', 'document-needed', 'money-empty']

/** What is not filled in yet, said once somebody has stood in the row: no fault, a thing to do. */
function MissingNote({ problems }: { problems: readonly ActivityProblem[] }) {
  if (problems.length === 0) return null
  // What follows the first sentence is the same advice for every empty cell: it is said once.
  const advice = new Set(problems.map(({ text }) => inSentences(text).rest).filter(Boolean))
  return (
    <Note mark={<StateMark state="not-reported" />}>
      <ul>
        {problems.map(({ code, field, text }) => (
          <li key={`${code} ${field}`}>{inSentences(text).first}</li>
        ))}
        {[...advice].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Note>
  )
}

/** Who has changed the report since the remark was made, and when. */
function changedSince({ row }: ActivityView, remark: { readonly at: string }) {
  const changes = [row, ...row.spending].flatMap(({ by, at }) => (by && at ? [{ name: by.name, at }] : []))
  return changes.find(({ at }) => at > remark.at) ?? null
}

/** Everything that is to be said of a row, in words: questions first, then faults, remarks and oddities. */
export function ActivityNotes({
  view,
  isVisited,
  children,
}: ViewProps & { isVisited: boolean; children?: ReactNode }) {
  const { store, open } = useActivityForm()
  const drafts = Object.entries(store.row(view.key))
  const unread = new Set(drafts.filter(([, draft]) => draft.text?.trim()).map(([field]) => field))
  const others = view.problems.filter(({ code }) => !MISSING.includes(code) && code !== 'awaits-answer')
  // What the server has refused is told once, in its words.
  const refused = new Set(drafts.filter(([, { refusal }]) => refusal !== undefined).map(([field]) => field))
  const of = (severity: ActivityProblem['severity']) =>
    others.filter((one) => one.severity === severity && !(one.field && refused.has(one.field)))
  const missing = view.problems.filter(
    ({ code, field }) => MISSING.includes(code) && !(field && unread.has(field)),
  )
  const isBegun = view.status !== null || view.standing !== 'empty'
  const shown = (isVisited || isBegun) && view.row.editable ? missing : []
  return (
    <div className={notes.notes}>
      {drafts.map(([field, draft]) => (
        <FieldDraft key={field} view={view} field={field} draft={draft} />
      ))}
      {of('blocks').map((problem) => (
        <ProblemNote key={`${problem.code} ${problem.field}`} problem={problem} />
      ))}
      <MissingNote problems={shown} />
      <RemarkNotes
        remarks={view.row.remarks}
        subjectOf={() => undefined}
        changedSince={(remark) => changedSince(view, remark)}
        onAnswer={(remark) => open({ kind: 'answer', remark, row: view.key })}
      />
      {children}
      {[...of('looks-odd'), ...of('info')].map((problem) => (
        <ProblemNote key={`${problem.code} ${problem.field} ${problem.text}`} problem={problem} />
      ))}
    </div>
  )
}
