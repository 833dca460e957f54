import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { type Body, referenceApi } from '#shared/api/reference.ts'
import { reportApi } from '#shared/api/reports.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { query } from '../../api/queries.ts'
import { ButtonLink, DownloadLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { FailedNote } from '../../components/failed-note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Select } from '../../components/select.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useAddress } from '../../components/use-address.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { files, paths } from '../../paths.ts'
import { isInForce, useKpiDocument } from '../indicators/use-kpi-document.ts'
import { useFigureAddress } from '../passports/use-figure-address.ts'
import { useFigureDrawer } from '../passports/use-figure-drawer.tsx'
import { OutsideForce } from '../reports/outside-force.tsx'
import { askedQuarter } from '../reports/report-address.ts'
import { shortBodyName } from '../session/body-name.ts'
import { useCan } from '../session/use-me.ts'
import { BodyScores, LAST_PERIOD, useBodyScores } from './body-scores.tsx'
import { BodySection } from './body-section.tsx'
import { BodySubmissions } from './body-submissions.tsx'
import css from './reference.module.css'

/** The address holds the period and the open passport; an untouched address shows the last scored quarter. */
function useBodyAddress(id: string) {
  const { get, set } = useAddress()
  const cells = useBodyScores(id)
  const scored = cells?.filter(({ score }) => score.value !== null).at(-1)?.period
  const period = askedQuarter(get('period')) ?? (cells ? (scored ?? LAST_PERIOD) : undefined)
  return { cells, period, choosePeriod: (chosen: string) => set({ period: chosen }) }
}

function BodyReport({
  id,
  period,
  ...places
}: {
  id: string
  period: string
  figureAt: (figure: string) => string
  opened: string | null
}) {
  const say = useSay()
  const { data, error, refetch } = useQuery(query(reportApi.kpi, { query: { period, body: id } }))
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={9} height={34} columns={4} />
  const sections = data.bodies[0]?.sections ?? []
  if (sections.length === 0) return <Empty title={say(words.noReport)} />
  return sections.map((section) => (
    <BodySection key={section.section} section={section} body={id} {...places} />
  ))
}

function BodyTools({
  id,
  period,
  onPeriod,
  periods,
}: {
  id: string
  period: string
  periods: readonly string[]
  onPeriod: (period: string) => void
}) {
  const say = useSay()
  const format = useFormat()
  const { language } = useLanguage()
  return (
    <div className={css.tools}>
      <Select
        label={say(words.period)}
        value={period}
        options={periods.map((one) => ({ value: one, label: format.period(one, 'short') }))}
        onChange={onPeriod}
      />
      <ButtonLink to={paths.kpiReport({ period, body: id })}>{say(words.report)}</ButtonLink>
      <DownloadLink href={files.workbook({ period, body: id, lang: language })}>
        {say(words.excel)}
      </DownloadLink>
    </div>
  )
}

function BodyView({ body }: { body: Body }) {
  const say = useSay()
  const localized = useLocalized()
  const can = useCan()
  const { cells, period, choosePeriod } = useBodyAddress(body.id)
  const { figure, passport } = useFigureAddress()
  const drawer = useFigureDrawer()
  const { data: kpi } = useKpiDocument()
  const periods = cells?.map((cell) => cell.period) ?? []
  const isOutside = kpi !== undefined && period !== undefined && !isInForce(kpi, period)
  return (
    <Page drawer={drawer}>
      <PageHead
        crumbs={[{ label: say(words.bodies), to: paths.bodies() }, { label: localized(body.shortName) }]}
        title={localized(shortBodyName(body.name))}
        documentTitle={localized(body.shortName)}
        aside={
          period !== undefined &&
          !isOutside && <BodyTools id={body.id} period={period} periods={periods} onPeriod={choosePeriod} />
        }
      />
      <h2 className={css.heading}>{say(words.scores)}</h2>
      {cells ? (
        <BodyScores cells={cells} figureAt={passport} />
      ) : (
        <SkeletonRows rows={1} height={33} columns={5} />
      )}
      {isOutside && (
        <OutsideForce
          period={period}
          kpi={kpi}
          instead={periods.at(-1)}
          addressOf={(quarter) => paths.body(body.id, { period: quarter })}
        />
      )}
      {period !== undefined && kpi && !isOutside && (
        <BodyReport id={body.id} period={period} figureAt={passport} opened={figure} />
      )}
      {can('read-submission', { body: body.id }) && <BodySubmissions body={body.id} />}
    </Page>
  )
}

/** One reporting body: its scores, its indicators in a period, its submissions. */
export function BodyPage() {
  const { id = '' } = useParams()
  const say = useSay()
  const { data, error, refetch } = useQuery(query(referenceApi.bodies, { query: {} }))
  const body = data?.items.find((one) => one.id === id)
  if (body) return <BodyView key={id} body={body} />
  return (
    <Page>
      <PageHead crumbs={[{ label: say(words.bodies), to: paths.bodies() }]} title={say(words.body)} />
      {error && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={8} columns={4} />}
      {data && (
        <Empty
          title={say(words.notFound)}
          action={<ButtonLink to={paths.bodies()}>{say(words.bodies)}</ButtonLink>}
        />
      )}
    </Page>
  )
}
