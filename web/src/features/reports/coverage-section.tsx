import type { KpiReport, ReportBody } from '#shared/api/reports.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import { summaryMessages } from '#shared/language/workbook-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { anchors } from './report-anchors.ts'
import { bodiesOf } from './report-facts.ts'
import css from './report-sheet.module.css'

/** Who is in the report, who is missing and who was late, by name. */
export function CoverageSection({ report }: { report: KpiReport }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { accepted, expected, missing, late } = report.coverage
  const status = (body: ReportBody) => Object.entries(statusWords).find(([name]) => name === body.status)?.[1]
  const missingName = (body: ReportBody) => {
    const word = status(body)
    return word
      ? `${localized(body.shortName)} (${localized(word).toLocaleLowerCase()})`
      : localized(body.shortName)
  }
  const lateName = (body: ReportBody) =>
    `${localized(body.shortName)} (${say(summaryMessages.daysLate, { count: body.daysLate })})`
  const listed = (ids: readonly string[], name: (body: ReportBody) => string) =>
    ids.length === 0 ? say(words.nobody) : bodiesOf(report, ids).map(name).join(', ')
  return (
    <section className={`${css.section} keep-together`} id={anchors.coverage}>
      <h2 className={css.title}>{say(words.coverageSection)}</h2>
      <p className={css.text}>{say(words.coverageText, { accepted, expected })}</p>
      <dl className={css.names}>
        <div>
          <dt>{say(words.deadline)}</dt>
          <dd>{format.instant(report.deadline, { year: true })}</dd>
        </div>
        <div>
          <dt>{say(words.missing)}</dt>
          <dd>{listed(missing, missingName)}</dd>
        </div>
        <div>
          <dt>{say(words.late)}</dt>
          <dd>{listed(late, lateName)}</dd>
        </div>
      </dl>
    </section>
  )
}
