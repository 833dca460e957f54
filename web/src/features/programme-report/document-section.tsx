import { Link } from 'react-router'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { periodEnd } from '#shared/engine/period.ts'
import { programmeMessages } from '#shared/language/programme-messages.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from '../reports/report-sheet.module.css'
import { anchors } from './anchors.ts'

/** Indicators and contradictions of the edition that the report is of, in numbers, with the way to each. */
export function DocumentSection({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const { programme, indicators, lacking, findings, period } = report
  const asOf = { asOf: periodEnd(period) }
  return (
    <section className={`${css.section} keep-together`} id={anchors.document}>
      <h2 className={css.title}>{say(page.document)}</h2>
      <div className={css.notes}>
        <p>
          {say(page.indicatorsText, { count: indicators.length, lacking })}{' '}
          <Link className="in-text" to={paths.programmePart(programme.id, 'indicators', asOf)}>
            {say(programmeMessages.indicators)}
          </Link>
        </p>
        <p>
          {say(page.findingsText, findings.counts)}{' '}
          <Link className="in-text" to={paths.programmePart(programme.id, 'findings', asOf)}>
            {say(programmeMessages.findings)}
          </Link>
        </p>
      </div>
    </section>
  )
}
