import { overviewMessages as words } from '#shared/language/overview-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Select } from '../../components/select.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useAddress } from '../../components/use-address.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useFigureAddress } from '../passports/use-figure-address.ts'
import { useFigureDrawer } from '../passports/use-figure-drawer.tsx'
import { OutsideForce } from '../reports/outside-force.tsx'
import { askedQuarter } from '../reports/report-address.ts'
import { usePeriodOptions } from '../reports/use-report-periods.ts'
import { HeatMap } from './heat-map.tsx'
import { LostList } from './lost-list.tsx'
import css from './overview.module.css'
import { OverviewFacts, useFinding } from './overview-head.tsx'
import { useOverview } from './use-overview.ts'

/** The quarter at a glance: every body's score over time, and the indicators behind the lost points. */
export function OverviewPage() {
  const say = useSay()
  const format = useFormat()
  const { get, set } = useAddress()
  const { figure, passport } = useFigureAddress()
  const drawer = useFigureDrawer()
  const finding = useFinding()
  const options = usePeriodOptions()
  const { data, outside, error, retry } = useOverview(askedQuarter(get('period')))
  const report = data?.report
  return (
    <Page drawer={drawer}>
      <PageHead
        crumbs={
          data && [
            { label: say(shellMessages.overview), to: paths.overview() },
            { label: format.period(data.period) },
          ]
        }
        title={report ? finding(report) : say(shellMessages.overview)}
        finding
        documentTitle={say(shellMessages.overview)}
        aside={
          data && (
            <Select
              label={say(words.period)}
              value={data.period}
              options={options(data.periods)}
              onChange={(period) => set({ period })}
            />
          )
        }
      />
      {error && <FailedNote error={error} onRetry={retry} />}
      {report && <OverviewFacts report={report} />}
      {outside && <OutsideForce {...outside} addressOf={(period) => paths.overview({ period })} />}
      {!data && !outside && !error && <SkeletonRows rows={15} height={33} columns={5} />}
      {data && (
        <div className={css.columns} data-narrow={figure !== null}>
          <HeatMap scores={data.scores} period={data.period} passport={passport} />
          {report ? (
            <LostList report={report} passport={passport} current={figure} />
          ) : (
            !error && <SkeletonRows rows={8} height={66} columns={2} />
          )}
        </div>
      )}
    </Page>
  )
}
