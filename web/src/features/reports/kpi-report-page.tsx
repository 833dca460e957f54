import { useQuery } from '@tanstack/react-query'
import { reportApi } from '#shared/api/reports.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { query } from '../../api/queries.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { isInForce } from '../indicators/use-kpi-document.ts'
import { useFigureDrawer } from '../passports/use-figure-drawer.tsx'
import { OutsideForce } from './outside-force.tsx'
import { useReportAddress } from './report-address.ts'
import { ReportRail } from './report-rail.tsx'
import css from './report-sheet.module.css'
import { ReportSheet } from './report-sheet.tsx'
import { useReportPeriods, useShownPeriod } from './use-report-periods.ts'

function Failure({ message, retry }: { message: string; retry: () => void }) {
  const say = useSay()
  return (
    <Note
      tone="bad"
      live="assertive"
      mark={<StateMark state="error" />}
      title={message}
      action={
        <>
          <Button variant="link" size="row" onClick={retry}>
            {say(words.retry)}
          </Button>
          <ButtonLink variant="link" size="row" to={paths.reports()}>
            {say(words.toReports)}
          </ButtonLink>
        </>
      }
    />
  )
}

/** The report of a quarter, of all bodies or of one, as a sheet that is printed as it stands. */
export function KpiReportPage() {
  const say = useSay()
  const address = useReportAddress()
  const { periods, kpi, ...acts } = useReportPeriods()
  const period = useShownPeriod(periods, address.period)
  const { body } = address
  const drawer = useFigureDrawer()
  const isOutside = kpi !== undefined && period !== '' && !isInForce(kpi, period)
  const found = useQuery({
    ...query(reportApi.kpi, { query: { period, body } }),
    enabled: period !== '' && kpi !== undefined && !isOutside,
  })
  const report = found.data
  const error = report || isOutside ? null : (found.error ?? acts.error)
  const retry = () => void (found.error ? found.refetch() : acts.refetch())
  return (
    <Page
      ground="sunk"
      rail={
        <ReportRail
          period={period}
          periods={periods}
          report={report}
          hasFiles={period !== '' && !isOutside}
          address={address}
        />
      }
      drawer={drawer}
    >
      <div className={css.ground}>
        <article className={`sheet ${css.sheet}`}>
          {report ? (
            <ReportSheet report={report} body={body} />
          ) : (
            <>
              <h1 className={css.heading} tabIndex={-1}>
                {say(words.title)}
              </h1>
              {error && <Failure message={error.message} retry={retry} />}
              {isOutside && (
                <OutsideForce
                  period={period}
                  kpi={kpi}
                  instead={periods[0]}
                  addressOf={(quarter) => paths.kpiReport({ period: quarter, ...(body && { body }) })}
                />
              )}
              {!error && !isOutside && <SkeletonRows rows={18} columns={5} />}
            </>
          )}
        </article>
      </div>
    </Page>
  )
}
