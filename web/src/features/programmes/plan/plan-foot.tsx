import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type ProgrammeMoney, programmesApi } from '#shared/api/programmes.ts'
import { moneyDifference } from '#shared/engine/money.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { query } from '../../../api/queries.ts'
import { Cell, Row } from '../../../components/data-table.tsx'
import { StateLabel } from '../../../components/state-mark.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { useMoney } from '../amount-line.tsx'
import css from './plan-cells.module.css'
import { usePlan } from './plan-context.ts'
import { SumCell } from './plan-section.tsx'
import { type StatedTotals, statedTotals, type YearSum } from './plan-sums.ts'

/** What one or more places of the document print as the whole programme's sum. */
function StatedRow({ stated, places }: { stated: StatedTotals; places: ProgrammeMoney['places'] }) {
  const say = useSay()
  const localized = useLocalized()
  const { years, unit } = usePlan()
  const money = useMoney(unit)
  return (
    <Row kind="sum">
      <Cell head colSpan={6}>
        {say(words.statedTotal)}
        <span className={css.under}>
          {stated.places.map((place) => (places[place] ? localized(places[place]) : place)).join('; ')}
        </span>
      </Cell>
      {years.map((year) => {
        const amount = stated.amounts.get(year)
        return (
          <Cell key={year} numeric>
            <span className={css.year} data-year>
              {year}
            </span>
            {amount === undefined ? <span className={css.noSum}>{say(words.notStated)}</span> : money(amount)}
          </Cell>
        )
      })}
    </Row>
  )
}

function DifferenceRow({ stated, sums }: { stated: StatedTotals; sums: ReadonlyMap<number, YearSum> }) {
  const say = useSay()
  const { years, unit } = usePlan()
  const money = useMoney(unit)
  return (
    <Row data-kind="difference">
      <Cell head colSpan={6} strong>
        {say(words.difference)}
      </Cell>
      {years.map((year) => {
        const amount = stated.amounts.get(year)
        const computed = sums.get(year)?.computed ?? null
        if (amount === undefined || computed === null) return <Cell key={year} />
        const difference = moneyDifference(computed, amount)
        return (
          <Cell key={year} numeric>
            <span className={css.year} data-year>
              {year}
            </span>
            {difference === '0' ? (
              <StateLabel state="accepted" size="small">
                {say(words.equal)}
              </StateLabel>
            ) : (
              <strong className={css.difference}>{money(difference, unit, { signed: true })}</strong>
            )}
          </Cell>
        )
      })}
    </Row>
  )
}

type FootProps = {
  id: string
  asOf: string | undefined
  sums: ReadonlyMap<number, YearSum>
  /** The sums of the rows that are shown, while filters hide others. */
  shown: ReadonlyMap<number, YearSum> | undefined
}

/** What the document says the plan comes to, what its rows come to, and the difference. */
export function PlanFoot({ id, asOf, sums, shown }: FootProps) {
  const say = useSay()
  const { years, unit } = usePlan()
  const { data } = useQuery(query(programmesApi.money, { params: { id }, query: { asOf, by: 'year', unit } }))
  const stated = data ? statedTotals(data.rows) : []
  return (
    <tfoot>
      {shown && (
        <Row kind="sum">
          <Cell head colSpan={6}>
            {say(words.shownRows)}
          </Cell>
          {years.map((year) => (
            <SumCell key={year} year={year} sum={shown.get(year)} isShown />
          ))}
        </Row>
      )}
      {stated.map((one) => (
        <StatedRow key={one.places.join()} stated={one} places={data?.places ?? {}} />
      ))}
      <Row kind="sum">
        <Cell head colSpan={6}>
          {say(words.computedTotal)}
          <span className={css.under}>
            {say(words.notZero)}{' '}
            <Link className="in-text" to={paths.programmePart(id, 'money', { asOf })}>
              {say(words.toMoney)}
            </Link>
          </span>
        </Cell>
        {years.map((year) => (
          <SumCell key={year} year={year} sum={sums.get(year)} />
        ))}
      </Row>
      {stated.map((one) => (
        <DifferenceRow key={one.places.join()} stated={one} sums={sums} />
      ))}
    </tfoot>
  )
}
