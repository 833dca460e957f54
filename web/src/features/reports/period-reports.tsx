import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type KpiReport, reportApi } from '#shared/api/reports.ts'
import { reportSheetMessages, reportListMessages as words } from '#shared/language/report-page-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { averageState, bodiesOf } from './report-facts.ts'
import { ReportFiles } from './report-files.tsx'
import css from './reports-page.module.css'

/** The consolidated reports, the latest first. */
export function PeriodReports({ periods }: { periods: readonly string[] }) {
  const say = useSay()
  return (
    <section>
      <h2 className={css.heading}>{say(words.consolidated)}</h2>
      <DataTable label={say(words.consolidated)}>
        <thead>
          <tr>
            <HeadCell>{say(words.period)}</HeadCell>
            <HeadCell numeric>{say(words.accepted)}</HeadCell>
            <HeadCell>{say(words.missing)}</HeadCell>
            <HeadCell>{say(words.late)}</HeadCell>
            <HeadCell numeric>{say(words.average)}</HeadCell>
            <HeadCell>{say(words.files)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <PeriodRow key={period} period={period} />
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}

function PeriodRow({ period }: { period: string }) {
  const format = useFormat()
  const { data: report, error, refetch } = useQuery(query(reportApi.kpi, { query: { period } }))
  const say = useSay()
  return (
    <Row>
      <Cell head named>
        <Link className={css.name} to={paths.kpiReport({ period })}>
          {format.period(period)}
        </Link>
      </Cell>
      {report && <ReportCells report={report} />}
      {!report && (
        <Cell colSpan={4} muted>
          {error ? (
            <>
              {error.message}{' '}
              <Button variant="link" size="row" onClick={() => void refetch()}>
                {say(reportSheetMessages.retry)}
              </Button>
            </>
          ) : (
            '…'
          )}
        </Cell>
      )}
      <Cell>
        <ReportFiles period={period} />
      </Cell>
    </Row>
  )
}

/** Up to three names; beyond that their number, for the report has the list. */
const MOST_NAMES = 3

function ReportCells({ report }: { report: KpiReport }) {
  const say = useSay()
  const localized = useLocalized()
  const { accepted, expected, missing, late } = report.coverage
  const listed = (ids: readonly string[]) => {
    if (ids.length === 0) return say(reportSheetMessages.nobody)
    if (ids.length > MOST_NAMES) return ids.length
    return bodiesOf(report, ids)
      .map(({ shortName }) => localized(shortName))
      .join(', ')
  }
  return (
    <>
      <Cell numeric>{say(reportSheetMessages.ofTotal, { part: accepted, total: expected })}</Cell>
      <Cell muted={missing.length === 0}>{listed(missing)}</Cell>
      <Cell muted={late.length === 0}>{listed(late)}</Cell>
      <AverageCell report={report} />
    </>
  )
}

function AverageCell({ report }: { report: KpiReport }) {
  const say = useSay()
  const format = useFormat()
  const { value, bounds } = report.average
  const state = averageState(report)
  const shown = (text: string) => format.decimal(text, { places: 1 })
  if (value === null)
    return (
      <Cell>
        <StateLabel state={state} size="small" />
      </Cell>
    )
  return (
    <Cell numeric>
      <strong>{shown(value)}</strong>
      {bounds && (
        <span className={css.caption}>
          {say(reportSheetMessages.bounds, { low: shown(bounds.low), high: shown(bounds.high) })}
        </span>
      )}
    </Cell>
  )
}
