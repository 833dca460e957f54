import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type IndicatorValueShape, indicatorValuesApi } from '#shared/api/indicator-values.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { parsePeriod, periodsBetween } from '#shared/engine/period.ts'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { query } from '../../../api/queries.ts'
import { Button } from '../../../components/button.tsx'
import { FailedNote } from '../../../components/failed-note.tsx'
import { Sparkline } from '../../../components/sparkline.tsx'
import { useSay } from '../../../language/use-say.ts'
import { EnterValueDialog } from './enter-value-dialog.tsx'
import css from './programme-indicators.module.css'
import { ValueTable } from './value-table.tsx'

type ValuesProps = { indicator: ProgrammeIndicator; programme: string }

/** What an indicator came to by period, beside its target; entering and deciding for whoever may. */
export function IndicatorValuesPart({ indicator, programme }: ValuesProps) {
  const say = useSay()
  const [isEntering, setEntering] = useState(false)
  const { number } = indicator
  const asked = { params: { id: programme, number } }
  const { data, error, refetch } = useQuery(query(indicatorValuesApi.list, asked))
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!data) return null
  return (
    <section className={css.values} aria-label={say(words.title)}>
      <h2>
        {say(words.title)} <Trend items={data.items} />
      </h2>
      {data.items.length === 0 ? (
        <p className={css.small}>{say(words.none)}</p>
      ) : (
        <ValueTable data={data} indicator={indicator} programme={programme} />
      )}
      {data.may.enter && (
        <Button size="row" onClick={() => setEntering(true)}>
          {say(words.enter)}
        </Button>
      )}
      {isEntering && (
        <EnterValueDialog
          programme={programme}
          indicator={indicator}
          items={data.items}
          onClose={() => setEntering(false)}
        />
      )}
    </section>
  )
}

/** Accepted values by period; a period without a number is a gap, and periods of another length are left out. */
function Trend({ items }: { items: readonly IndicatorValueShape[] }) {
  const say = useSay()
  const accepted = items.filter(({ status }) => status === 'accepted')
  const kind = parsePeriod(accepted.at(-1)?.period ?? '')?.kind
  const alike = accepted.filter(({ period }) => parsePeriod(period)?.kind === kind)
  const [first, last] = [alike[0], alike.at(-1)]
  if (!first || !last || first.period === last.period) return null
  const values = periodsBetween(first.period, last.period).map((period) => {
    const value = alike.findLast((item) => item.period === period)?.value ?? null
    return value === null ? null : Number(value)
  })
  return <Sparkline values={values} label={say(words.trend)} />
}
