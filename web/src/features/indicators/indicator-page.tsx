import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { type Indicator, indicatorApi, type SeriesPoint } from '#shared/api/indicators.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { type Crumb, PageHead } from '../../components/page-head.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useAddress } from '../../components/use-address.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useFigureAddress } from '../passports/use-figure-address.ts'
import { useFigureDrawer } from '../passports/use-figure-drawer.tsx'
import { useCan } from '../session/use-me.ts'
import { BodyReportLine } from './body-report-line.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { IndicatorChart } from './indicator-chart.tsx'
import { IndicatorDefinition } from './indicator-definition.tsx'
import { IndicatorFacts } from './indicator-facts.tsx'
import { IndicatorFindings } from './indicator-findings.tsx'
import { currentPoint, useFinding } from './indicator-words.ts'
import css from './kpi.module.css'
import { SeriesTable } from './series-table.tsx'
import { type KpiDocument, useKpiDocument } from './use-kpi-document.ts'

type Known = { indicator: Indicator; points: readonly SeriesPoint[]; kpi: KpiDocument }

function useCrumbs(indicator: Indicator | undefined): Crumb[] {
  const say = useSay()
  const localized = useLocalized()
  const list = { label: say(words.listTitle), to: paths.indicators() }
  if (!indicator) return [list]
  return [
    list,
    { label: localized(indicator.sectionTitle), to: paths.indicators({ section: indicator.section }) },
    { label: say(words.indicatorCrumb, { number: indicator.number }) },
  ]
}

/** The last year for which a target is drawn: the one after the last report, which the repeal cut off. */
function lastDrawn({ from, last }: KpiDocument): string {
  return `${Number((last ?? from).slice(0, 4)) + 1}-Q4`
}

function Series({ indicator, points, kpi, finding }: Known & { finding: string }) {
  const say = useSay()
  const format = useFormat()
  const { get, set } = useAddress()
  const { figure, passport } = useFigureAddress()
  const isTable = get('view') === 'table'
  const title = say(words.seriesTitle, { unit: indicator.unit })
  const { repealedBy } = kpi.act
  const reported = points.filter(({ period }) => kpi.last === null || period <= kpi.last)
  const current = currentPoint(points)
  return (
    <section>
      <div className={css.partHead}>
        <h2>{title}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not fields of a form. */}
        <div className={css.choices} role="group" aria-label={say(words.view)}>
          <Button variant="choice" aria-pressed={!isTable} onClick={() => set({ view: null })}>
            {say(words.chart)}
          </Button>
          <Button variant="choice" aria-pressed={isTable} onClick={() => set({ view: 'table' })}>
            {say(words.table)}
          </Button>
        </div>
      </div>
      {!isTable && (
        <>
          <IndicatorChart indicator={indicator} points={points} kpi={kpi} finding={finding} />
          {repealedBy && kpi.last !== null && (
            <p className={css.note}>
              {say(words.lastReported, {
                period: format.period(kpi.last),
                date: format.date(repealedBy.on, 'short'),
              })}
            </p>
          )}
        </>
      )}
      <SeriesTable
        indicator={indicator}
        points={reported}
        title={title}
        passport={passport}
        opened={figure}
      />
      <p className={css.note}>{say(words.missingNote)}</p>
      {current && <BodyReportLine body={get('body') ?? indicator.body} period={current.period} />}
    </section>
  )
}

function Definition({ indicator, kpi }: Omit<Known, 'points'>) {
  const say = useSay()
  const canEdit = useCan()('edit-reference')
  const [isOpen, setOpen] = useState(false)
  return (
    <section>
      <div className={css.partHead}>
        <h2>{say(words.definition)}</h2>
        {canEdit && <Button onClick={() => setOpen(true)}>{say(words.edit)}</Button>}
      </div>
      <IndicatorDefinition indicator={indicator} kpi={kpi} />
      {isOpen && <CorrectDialog indicator={indicator} onClose={() => setOpen(false)} />}
    </section>
  )
}

function useIndicator(id: string, body: string | undefined) {
  const kpi = useKpiDocument()
  const found = useQuery(query(indicatorApi.find, { params: { id } }))
  const range = kpi.data ? { from: kpi.data.from, to: lastDrawn(kpi.data) } : { from: '', to: '' }
  const series = useQuery({
    ...query(indicatorApi.series, { params: { id }, query: { ...range, body } }),
    enabled: kpi.data !== undefined,
    placeholderData: keepPreviousData,
  })
  const failed = [found, kpi, series].find(({ error, data }) => error !== null && data === undefined)
  return {
    indicator: found.data,
    kpi: kpi.data,
    points: series.data?.indicator === id ? series.data.points : undefined,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  }
}

/** One indicator: what it has reached, against what was planned, and what it is. */
export function IndicatorPage() {
  const { id = '' } = useParams()
  const { get } = useAddress()
  const { indicator, kpi, points, error, retry } = useIndicator(id, get('body') ?? undefined)
  const drawer = useFigureDrawer()
  const crumbs = useCrumbs(indicator)
  return (
    <Page drawer={drawer}>
      {indicator && kpi && points ? (
        <IndicatorContent key={id} indicator={indicator} kpi={kpi} points={points} crumbs={crumbs} />
      ) : (
        <>
          <LoadingHead indicator={indicator} crumbs={crumbs} />
          {error ? <FailedNote error={error} onRetry={retry} /> : <SkeletonRows rows={12} height={33} />}
        </>
      )}
    </Page>
  )
}

function LoadingHead({ indicator, crumbs }: { indicator: Indicator | undefined; crumbs: readonly Crumb[] }) {
  const say = useSay()
  const localized = useLocalized()
  return (
    <PageHead crumbs={crumbs} title={indicator ? localized(indicator.name) : say(shellMessages.indicators)} />
  )
}

function IndicatorContent({ indicator, kpi, points, crumbs }: Known & { crumbs: readonly Crumb[] }) {
  const say = useSay()
  const localized = useLocalized()
  const finding = useFinding(indicator)(points)
  const named = say(words.kicker, { number: indicator.number, name: localized(indicator.name) })
  return (
    <>
      <PageHead crumbs={crumbs} kicker={named} title={finding} finding documentTitle={named} />
      <IndicatorFacts indicator={indicator} points={points} />
      <Series indicator={indicator} points={points} kpi={kpi} finding={finding} />
      <Definition indicator={indicator} kpi={kpi} />
      <IndicatorFindings indicator={indicator} />
    </>
  )
}
