import type { ActivityRow } from '#shared/api/activity-shapes.ts'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from './activity-row.module.css'
import { useDocumentWords } from './report-fields.tsx'
import { ReadText } from './report-text.tsx'
import { RowStatus } from './status-choice.tsx'

type Previous = NonNullable<ActivityRow['previous']>
type SourceName = (source: string | null) => string

function PreviousMoney({ line, sourceName }: { line: Previous['spending'][number]; sourceName: SourceName }) {
  const say = useSay()
  const format = useFormat()
  const amount = ({ state, value }: Previous['spending'][number]['spent']) =>
    value === null ? say(stateMessages[state]).toLocaleLowerCase() : format.decimal(value)
  return (
    <li>
      {say(words.previousMoney, {
        ...{ year: line.year, source: sourceName(line.source) },
        ...{ allocated: amount(line.allocated), spent: amount(line.spent) },
      })}
    </li>
  )
}

/** What the same body reported of the same activity last; it folds, for it is only looked at. */
export function PreviousReport({
  row: { previous },
  sourceName,
}: {
  row: ActivityRow
  sourceName: SourceName
}) {
  const say = useSay()
  const format = useFormat()
  const documentWords = useDocumentWords()
  if (!previous) return <p className={css.quiet}>{say(words.noPrevious)}</p>
  const { narrative, reason, document, spending } = previous
  const hasMore =
    narrative !== null || reason !== null || documentWords(document) !== null || spending.length > 0
  const head = (
    <>
      {say(words.previous, { period: format.period(previous.period, 'short') })}{' '}
      <RowStatus due={previous.due} status={previous.status} />
    </>
  )
  if (!hasMore) return <p className={css.previous}>{head}</p>
  return (
    <details className={css.previous}>
      <summary>{head}</summary>
      <ReadText word={words.narrative} text={narrative} />
      <ReadText word={words.reason} text={reason} />
      <ReadText word={words.document} text={documentWords(document)} />
      <ul>
        {spending.map((line) => (
          <PreviousMoney key={`${line.year} ${line.source}`} line={line} sourceName={sourceName} />
        ))}
      </ul>
    </details>
  )
}
