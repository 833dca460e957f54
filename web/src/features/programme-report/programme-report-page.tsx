import { useQuery } from '@tanstack/react-query'
import { programmeReportApi } from '#shared/api/programme-report.ts'
import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { query } from '../../api/queries.ts'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useSay } from '../../language/use-say.ts'
import { useFigureDrawer } from '../passports/use-figure-drawer.tsx'
import css from '../reports/report-sheet.module.css'
import { ProgrammeReportRail } from './programme-report-rail.tsx'
import { ProgrammeReportSheet } from './programme-report-sheet.tsx'
import { useProgrammeReportAddress } from './use-programme-report-address.ts'

/** The report of a programme for a half-year or year, as a sheet that is printed as it stands. */
export function ProgrammeReportPage() {
  const say = useSay()
  const address = useProgrammeReportAddress()
  const drawer = useFigureDrawer()
  const { programme, period, periods } = address
  const found = useQuery({
    ...query(programmeReportApi.report, { query: { programme, period } }),
    enabled: programme !== '' && period !== '',
  })
  const error = found.data ? null : (found.error ?? address.error)
  return (
    <Page
      ground="sunk"
      drawer={drawer}
      rail={<ProgrammeReportRail address={address} periods={periods} report={found.data} />}
    >
      <div className={css.ground}>
        <article className={`sheet ${css.sheet}`}>
          {found.data ? (
            <ProgrammeReportSheet report={found.data} />
          ) : (
            <>
              <h1 className={css.heading} tabIndex={-1}>
                {say(words.title)}
              </h1>
              {error && (
                <FailedNote
                  error={error}
                  onRetry={() => void (found.error ? found.refetch() : address.retry())}
                />
              )}
              {!error && <SkeletonRows rows={18} columns={5} />}
            </>
          )}
        </article>
      </div>
    </Page>
  )
}
