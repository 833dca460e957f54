import { Link } from 'react-router'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { programmeReportPageMessages as words } from '#shared/language/programme-report-page-messages.ts'
import { reportSheetMessages as common } from '#shared/language/report-page-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { Button, DownloadLink } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { SideRail } from '../../components/side-rail.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { files, paths } from '../../paths.ts'
import css from '../reports/report-rail.module.css'
import { anchors } from './anchors.ts'
import type { ProgrammeReportAddress } from './use-programme-report-address.ts'

type RailProps = {
  address: ProgrammeReportAddress
  periods: readonly string[]
  report: ProgrammeReport | undefined
}

/** What the report is of, its contents and its files. */
export function ProgrammeReportRail({ address, periods, report }: RailProps) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { programme, period, head } = address
  const known = periods.includes(period) || period === '' ? periods : [period, ...periods]
  const options = known.map((value) => ({ value, label: format.period(value, 'short') }))
  return (
    <SideRail
      label={say(common.rail)}
      title={
        <>
          <Link className={css.crumb} to={paths.reports()}>
            {say(shellMessages.reports)}
          </Link>
          <span className={css.title}>{head ? localized(head.shortTitle) : '…'}</span>
        </>
      }
    >
      <div className={css.part}>
        <Select label={say(common.period)} value={period} options={options} onChange={address.choosePeriod} />
        {report && <Facts report={report} />}
        <Link className={css.all} to={paths.programme(programme)}>
          {say(words.toProgramme)}
        </Link>
      </div>
      {report && <Contents report={report} />}
      {report && <Files programme={programme} period={period} />}
    </SideRail>
  )
}

function Facts({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const format = useFormat()
  const { accepted, expected } = report.coverage
  return (
    <dl className={css.facts}>
      {expected > 0 && (
        <div>
          <dt>{say(common.accepted)}</dt>
          <dd>
            <span className="n">{say(common.ofTotal, { part: accepted, total: expected })}</span>
          </dd>
        </div>
      )}
      <div>
        <dt>{say(common.asOf)}</dt>
        <dd>{format.instant(report.asOf, { year: true })}</dd>
      </div>
    </dl>
  )
}

function Contents({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const [hasDue, hasPlan] = [report.activities.due > 0, report.rows.length > 0]
  const entries = [
    { id: anchors.activities, name: words.activities, isThere: hasDue },
    { id: anchors.money, name: words.money, isThere: report.years.length > 0 },
    { id: anchors.quadrant, name: words.quadrant, isThere: hasDue },
    { id: anchors.overdue, name: words.overdueTitle, isThere: report.activities.asked > 0 },
    { id: anchors.coverage, name: words.coverage, isThere: hasPlan },
    { id: anchors.indicators, name: words.indicators, isThere: true },
    { id: anchors.findings, name: words.findings, isThere: true },
  ].filter(({ isThere }) => isThere)
  return (
    <div className={css.part}>
      <h2 className={css.heading}>{say(common.contents)}</h2>
      <ul className={css.contents}>
        {entries.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{say(name)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Files({ programme, period }: { programme: string; period: string }) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <div className={css.part}>
      <h2 className={css.heading}>{say(common.download)}</h2>
      <Button variant="primary" icon="print" wide onClick={() => window.print()}>
        {say(common.print)}
      </Button>
      <div className={css.files}>
        <DownloadLink href={files.programmeWorkbook({ programme, period, lang: language })}>
          Excel
        </DownloadLink>
        <DownloadLink
          href={files.programmeReportJson({ programme, period })}
          download={`${programme}-${period}.json`}
        >
          JSON
        </DownloadLink>
      </div>
      <p className={css.note}>{say(common.excelNote)}</p>
    </div>
  )
}
