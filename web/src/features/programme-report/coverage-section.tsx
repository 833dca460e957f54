import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { repealText } from '#shared/language/programme-repeal.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import { summaryMessages } from '#shared/language/workbook-messages.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from '../reports/report-sheet.module.css'
import { anchors } from './anchors.ts'

/** Who is in the report, who is missing and who was late, by name and half-year. */
export function CoverageSection({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { language } = useLanguage()
  const { expected, accepted, missing, late } = report.coverage
  const named = (id: string, period: string) => {
    const body = report.bodies[id]
    const name = body ? localized(body.shortName) : id
    return period === report.period ? name : `${name}, ${format.period(period, 'short')}`
  }
  const statusOf = (status: string | null) => {
    const word = Object.entries(statusWords).find(([name]) => name === status)?.[1]
    return (word ? localized(word) : say(page.notBegun)).toLocaleLowerCase()
  }
  const repeal = repealText(report, language)
  const days = (count: number) => say(summaryMessages.daysLate, { count })
  const listed = (names: readonly string[]) => (names.length === 0 ? say(page.nobody) : names.join(', '))
  const stateOf = ({ status, isSent, daysLate }: ProgrammeReport['coverage']['missing'][number]) =>
    isSent || daysLate === 0 ? statusOf(status) : say(page.notSent, { days: days(daysLate) })
  return (
    <section className={`${css.section} keep-together`} id={anchors.coverage}>
      <h2 className={css.title}>{say(page.coverage)}</h2>
      <p className={css.text}>
        {expected === 0 && repeal ? repeal : say(page.coverageText, { expected, accepted })}
      </p>
      <dl className={css.names}>
        <div>
          <dt>{say(page.missing)}</dt>
          <dd>{listed(missing.map((one) => `${named(one.body, one.period)} (${stateOf(one)})`))}</dd>
        </div>
        <div>
          <dt>{say(page.late)}</dt>
          <dd>
            {listed(late.map(({ body, period, daysLate }) => `${named(body, period)} (${days(daysLate)})`))}
          </dd>
        </div>
      </dl>
    </section>
  )
}
