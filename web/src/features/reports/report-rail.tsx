import { Link } from 'react-router'
import type { KpiReport } from '#shared/api/reports.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { Button, DownloadLink } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { SideRail } from '../../components/side-rail.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { files, paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import type { ReportAddress } from './report-address.ts'
import { anchors } from './report-anchors.ts'
import { reportState } from './report-facts.ts'
import css from './report-rail.module.css'
import { usePeriodOptions } from './use-report-periods.ts'

type RailProps = {
  period: string
  periods: readonly string[]
  report: KpiReport | undefined
  /** False where the period has no report, so that no empty file is offered. */
  hasFiles: boolean
  address: ReportAddress
}

/** What the report is, its contents and its files. */
export function ReportRail({ period, periods, report, hasFiles, address }: RailProps) {
  const say = useSay()
  const localized = useLocalized()
  const { body } = address
  const named = body === undefined ? undefined : report?.bodies[0]
  const optionsOf = usePeriodOptions()
  const options = optionsOf(periods.includes(period) || period === '' ? periods : [period, ...periods])
  return (
    <SideRail
      label={say(words.rail)}
      title={
        <>
          <Link className={css.crumb} to={paths.reports()}>
            {say(shellMessages.reports)}
          </Link>
          <span className={css.title}>{named ? localized(shortBodyName(named.name)) : say(words.title)}</span>
        </>
      }
    >
      <div className={css.part}>
        <Select label={say(words.period)} value={period} options={options} onChange={address.choosePeriod} />
        {report && <Facts report={report} />}
        {body !== undefined && (
          <Link className={css.all} to={paths.kpiReport({ period })}>
            {say(words.allBodies)}
          </Link>
        )}
      </div>
      {report && <Contents report={report} isSingle={body !== undefined} />}
      {hasFiles && <Files period={period} body={body} />}
    </SideRail>
  )
}

function Facts({ report }: { report: KpiReport }) {
  const say = useSay()
  const format = useFormat()
  const { accepted, expected } = report.coverage
  const state = reportState(report)
  const facts = [
    {
      key: 'state',
      name: say(words.state),
      value: state === 'complete' ? say(words.complete) : <StateLabel state={state} />,
    },
    {
      key: 'accepted',
      name: say(words.accepted),
      value: <span className="n">{say(words.ofTotal, { part: accepted, total: expected })}</span>,
    },
    { key: 'as-of', name: say(words.asOf), value: format.instant(report.asOf, { year: true }) },
  ]
  return (
    <dl className={css.facts}>
      {facts.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Plain anchors: the browser scrolls, the address keeps the place. */
function Contents({ report, isSingle }: { report: KpiReport; isSingle: boolean }) {
  const say = useSay()
  const localized = useLocalized()
  const entries = [
    { id: anchors.bodies, name: say(words.bodiesSection), isThere: !isSingle },
    { id: anchors.coverage, name: say(words.coverageSection), isThere: true },
    { id: anchors.shared, name: say(words.sharedSection), isThere: !isSingle && report.shared.length > 0 },
    { id: anchors.indicators, name: say(words.kpiSection), isThere: true },
  ].filter(({ isThere }) => isThere)
  return (
    <div className={css.part}>
      <h2 className={css.heading}>{say(words.contents)}</h2>
      <ul className={css.contents}>
        {entries.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
        {!isSingle &&
          report.bodies.map(({ body, shortName }) => (
            <li key={body} className={css.deeper}>
              <a href={`#${anchors.body(body)}`}>{localized(shortName)}</a>
            </li>
          ))}
        <li>
          <a href={`#${anchors.method}`}>{say(words.methodSection)}</a>
        </li>
      </ul>
    </div>
  )
}

function Files({ period, body }: { period: string; body: string | undefined }) {
  const say = useSay()
  const { language } = useLanguage()
  const query = body === undefined ? { period } : { period, body }
  return (
    <div className={css.part}>
      <h2 className={css.heading}>{say(words.download)}</h2>
      <Button variant="primary" icon="print" wide onClick={() => window.print()}>
        {say(words.print)}
      </Button>
      <div className={css.files}>
        <DownloadLink href={files.workbook({ ...query, lang: language })}>Excel</DownloadLink>
        <DownloadLink href={files.reportJson(query)} download={`kpi-${period}.json`}>
          JSON
        </DownloadLink>
      </div>
      <p className={css.note}>{say(words.excelNote)}</p>
    </div>
  )
}
