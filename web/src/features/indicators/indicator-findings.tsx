import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { orderFindingsApi } from '#shared/api/findings.ts'
import type { Indicator } from '#shared/api/indicators.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { query } from '../../api/queries.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { isWithin } from '../programmes/findings/finding-places.ts'
import { SeverityLabel } from '../programmes/severity-mark.tsx'
import css from './kpi.module.css'

/** What the order says against itself where this indicator is one of the places. */
export function IndicatorFindings({ indicator }: { indicator: Indicator }) {
  const say = useSay()
  const localized = useLocalized()
  const { data } = useQuery(query(orderFindingsApi.list, { params: { id: indicator.document }, query: {} }))
  const place = `indicator/${indicator.number}`
  const own = data?.items.filter(({ places }) => places.some(({ ref }) => isWithin(ref, place))) ?? []
  if (own.length === 0) return null
  return (
    <section>
      <div className={css.partHead}>
        <h2>{say(words.findings)}</h2>
        <Link to={paths.orderFindings({ place })}>{say(words.toFindings)}</Link>
      </div>
      <ul className={css.findings}>
        {own.map(({ id, severity, title, text }) => (
          <li key={id}>
            <SeverityLabel severity={severity} /> <strong>{localized(title)}.</strong> {localized(text)}
          </li>
        ))}
      </ul>
    </section>
  )
}
