import { reportSheetMessages, reportListMessages as words } from '#shared/language/report-page-messages.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Note } from '../../components/note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { LastPeriodNote } from '../submissions/last-period-note.tsx'
import { BodyReports } from './body-reports.tsx'
import { PeriodReports } from './period-reports.tsx'
import { ProgrammeReports } from './programme-reports.tsx'
import css from './reports-page.module.css'
import { useReportPeriods } from './use-report-periods.ts'

/** Every report there is: of all bodies by quarter, and of each body for a chosen quarter. */
export function ReportsPage() {
  const say = useSay()
  const { kpi, periods, isReady, error, refetch } = useReportPeriods()
  return (
    <Page>
      <PageHead title={say(words.title)} subtitle={say(words.subtitle)} />
      {error && !isReady && (
        <Note
          tone="bad"
          live="assertive"
          mark={<StateMark state="error" />}
          title={error.message}
          action={
            <Button variant="link" size="row" onClick={() => void refetch()}>
              {say(reportSheetMessages.retry)}
            </Button>
          }
        />
      )}
      {!isReady && !error && <SkeletonRows rows={5} columns={5} />}
      {isReady && periods.length === 0 && (
        <Empty
          title={say(words.noPeriods)}
          action={<ButtonLink to={paths.acts()}>{say(words.toActs)}</ButtonLink>}
        >
          {say(words.noPeriodsText)}
        </Empty>
      )}
      {kpi?.act.document && periods.length > 0 && (
        <div className={css.page}>
          <LastPeriodNote document={kpi.act.document.id} />
          <PeriodReports periods={periods} />
          <BodyReports periods={periods} />
          <ProgrammeReports />
        </div>
      )}
    </Page>
  )
}
