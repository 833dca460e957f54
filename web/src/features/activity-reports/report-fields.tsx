import type { ActivityRow } from '#shared/api/activity-shapes.ts'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { files } from '../../paths.ts'
import { useActivityForm } from './activity-context.ts'
import type { ActivityView } from './activity-view.ts'
import css from './report-fields.module.css'
import { ReadText, ReportText } from './report-text.tsx'
import { ActivityStatusLabel, StatusChoice } from './status-choice.tsx'

type ViewProps = { view: ActivityView }

/** The files of the row: a door to the list of them. */
export function Files({ view }: ViewProps) {
  const say = useSay()
  const { open } = useActivityForm()
  const { row, key } = view
  const count = row.evidence.length
  if (count === 0 && !row.editable) return null
  return (
    <button
      type="button"
      className={css.files}
      data-empty={count === 0}
      onClick={() => open({ kind: 'evidence', row: key })}
    >
      <Icon name="paperclip" size={14} />
      {count === 0
        ? say(entryMessages.addEvidenceTo, { number: row.activity })
        : say(entryMessages.evidenceCount, { number: row.activity, count })}
    </button>
  )
}

/** Files by name, each a link, where the report is only read. */
export function FileLinks({ evidence }: Pick<ActivityRow, 'evidence'>) {
  return evidence.map(({ id, submission, name }) => (
    <a key={id} className={css.fileLink} href={files.evidence(submission, id)} download data-evidence>
      <Icon name="paperclip" size={14} />
      {name}
    </a>
  ))
}

/** «Бұйрық № 12, 2009 жылғы 30 желтоқсан»; null where nothing of it is written. */
export function useDocumentWords(): (document: ActivityRow['document']) => string | null {
  const say = useSay()
  const format = useFormat()
  return ({ name, number, date }) => {
    const named = number === null ? name : say(words.documentOf, { name: name ?? '', number }).trim()
    return [named, date && format.date(date)].filter(Boolean).join(', ') || null
  }
}

/** Where the report may be typed: the fields that its status asks for. */
function OpenFields({ view }: ViewProps) {
  const say = useSay()
  const hasDocument = view.field('document/name').value ?? view.field('document/number').value
  if (view.row.due === null) return <Files view={view} />
  return (
    <>
      <StatusChoice view={view} />
      {view.status === 'cannot-be-done' && (
        <ReportText view={view} field="reason" word={words.reason} kind="lines" />
      )}
      <ReportText view={view} field="narrative" word={words.narrative} kind="lines" />
      {(view.status === 'done' || hasDocument !== null) && (
        <fieldset className={css.document}>
          <legend className="visually-hidden">{say(words.document)}</legend>
          <ReportText view={view} field="document/name" word={words.documentName} />
          <ReportText view={view} field="document/number" word={words.documentNumber} />
          <ReportText view={view} field="document/date" word={words.documentDate} kind="date" />
        </fieldset>
      )}
      <Files view={view} />
    </>
  )
}

/** What is reported, to be read. */
export function ReadReport({
  row,
  status = row.status,
}: {
  row: ActivityRow
  status?: ActivityRow['status']
}) {
  const documentWords = useDocumentWords()
  if (row.due === null) return <FileLinks evidence={row.evidence} />
  return (
    <>
      <ActivityStatusLabel status={status} />
      <ReadText word={words.reason} text={row.reason} />
      <ReadText word={words.narrative} text={row.narrative} />
      <ReadText word={words.document} text={documentWords(row.document)} />
      <FileLinks evidence={row.evidence} />
    </>
  )
}

/** What the executor says of the activity on this due date. */
export function ReportFields({ view }: ViewProps) {
  return (
    <div className={css.report}>
      {view.row.editable ? <OpenFields view={view} /> : <ReadReport row={view.row} />}
    </div>
  )
}
