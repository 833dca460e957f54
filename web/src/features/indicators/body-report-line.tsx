import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { referenceApi } from '#shared/api/reference.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { query } from '../../api/queries.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { ReportFiles } from '../reports/report-files.tsx'
import css from './kpi.module.css'

/** The report in which the shown value stands: its page and its files. */
export function BodyReportLine({ body, period }: { body: string; period: string }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { data } = useQuery(query(referenceApi.bodies, { query: {} }))
  const known = data?.items.find(({ id }) => id === body)
  if (!known) return null
  const name = localized(known.shortName)
  return (
    <p className={css.report}>
      <Link to={paths.kpiReport({ period, body })}>
        {say(words.reportOf, { body: name, period: format.period(period) })}
      </Link>
      <ReportFiles period={period} body={body} bodyName={name} />
    </p>
  )
}
