import type { MoneyPassport } from '#shared/api/money-passport.ts'
import { moneyPassportMessages as words } from '#shared/language/money-passport-messages.ts'
import { programmeReportWords } from '#shared/language/programme-report-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { files } from '../../paths.ts'
import { useDocumentWords } from '../activity-reports/report-fields.tsx'
import { ActivityStatusLabel } from '../activity-reports/status-choice.tsx'
import { useBodyName } from '../programmes/executors.tsx'
import { Lines } from './lines.tsx'
import { NoValue } from './no-value.tsx'
import css from './passport.module.css'

type Report = MoneyPassport['reports'][number]

function Amount({ value }: { value: Report['spent'] }) {
  const format = useFormat()
  return value.value === null ? <NoValue value={value} /> : <b className="n">{format.decimal(value.value)}</b>
}

function Files({ evidence, submission }: Pick<Report, 'evidence' | 'submission'>) {
  return evidence.map(({ id, name }) => (
    <div key={id} className={css.file}>
      <Icon name="paperclip" size={14} />
      <a href={files.evidence(submission, id)} download>
        {name}
      </a>
    </div>
  ))
}

/** One executor's report of a half-year: amounts, who entered and who accepted them, and what proves the activity. */
function ReportLines({ report }: { report: Report }) {
  const say = useSay()
  const format = useFormat()
  const documentWords = useDocumentWords()
  const { allocated, spent, ground, by, at, acceptedBy, acceptedAt, document, evidence } = report
  const proof = document && documentWords(document)
  const pairs = [
    { word: programmeReportWords.allocated, value: <Amount value={allocated} /> },
    { word: programmeReportWords.spent, value: <Amount value={spent} /> },
    ground !== null && { word: words.ground, value: ground },
    by && { word: words.reported, value: `${by.name}, ${format.instant(at, { year: true })}` },
    acceptedBy &&
      acceptedAt && {
        word: words.accepted,
        value: `${acceptedBy.name}, ${format.instant(acceptedAt, { year: true })}`,
      },
    proof && { word: words.document, value: proof },
    evidence.length > 0 && { word: words.files, value: <Files {...report} /> },
  ].flatMap((pair) => pair || [])
  return <Lines pairs={pairs.map(({ word, value }) => ({ key: say(word), name: say(word), value }))} />
}

/** What the executors reported of the line, the newest first, and from whom nothing is accepted. */
export function MoneyReports({ passport }: { passport: MoneyPassport }) {
  const say = useSay()
  const format = useFormat()
  const nameOf = useBodyName(passport.bodies)
  const { reports, missing } = passport
  return (
    <>
      {reports.length === 0 && <p className={css.small}>{say(words.noReports)}</p>}
      <ul className={css.list}>
        {reports.toReversed().map((report) => (
          <li key={`${report.submission} ${report.at} ${report.spent.value}`}>
            <div className={css.revision}>
              <strong>{nameOf(report.body)}</strong>
              <span>{format.period(report.period, 'short')}</span>
              <ActivityStatusLabel status={report.status} />
            </div>
            <ReportLines report={report} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className={css.sentence}>
          {say(words.missing)}: {missing.map(nameOf).join(', ')}
        </p>
      )}
    </>
  )
}
