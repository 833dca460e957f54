import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { Cell, Row } from '../../../components/data-table.tsx'
import { Icon } from '../../../components/icons.tsx'
import { useSay } from '../../../language/use-say.ts'
import { MoneyLink } from '../../passports/money-link.tsx'
import { useMoney } from '../amount-line.tsx'
import css from './plan-cells.module.css'
import { plannedIn, usePlan } from './plan-context.ts'
import { planItems } from './plan-items.ts'
import { PlanRow } from './plan-row.tsx'
import type { YearSum } from './plan-sums.ts'
import { Tombstones } from './plan-tombstones.tsx'

/** A sum and how many rows it could not count; without a single amount there is no sum, and it is said in words. */
export function SumCell({
  year,
  sum,
  section,
  isShown = false,
  strong = false,
}: {
  year: number
  sum: YearSum | undefined
  section?: string
  /** Of the shown rows alone. */
  isShown?: boolean
  strong?: boolean
}) {
  const say = useSay()
  const { unit, plan, isWhole } = usePlan()
  const hasPassport = isWhole || (section === undefined && !isShown)
  const money = useMoney(unit)
  const { computed = null, withoutAmount = 0 } = sum ?? {}
  return (
    <Cell numeric strong={strong}>
      <span className={css.year} data-year>
        {year}
      </span>
      {computed === null && <span className={css.noSum}>{say(words.noAmounts)}</span>}
      {computed !== null && !hasPassport && money(computed)}
      {computed !== null && hasPassport && (
        <MoneyLink
          of={plannedIn(plan, section === undefined ? { year } : { year, section })}
          name={
            section === undefined ? say(words.computedTotal) : say(words.sectionAlone, { number: section })
          }
          text={money(computed)}
        />
      )}
      {withoutAmount > 0 && (
        <span className={css.without}>{say(words.withoutAmount, { count: withoutAmount })}</span>
      )}
    </Cell>
  )
}

type SectionProps = {
  number: string
  title: string | undefined
  rows: readonly PlanRowShape[]
  sums: ReadonlyMap<number, YearSum> | undefined
}

/** A section of the plan: what it comes to, then its rows. */
export function PlanSection({ number, title, rows, sums }: SectionProps) {
  const say = useSay()
  const { years, closed, toggleSection } = usePlan()
  const isClosed = closed.has(number)
  const activities = rows.filter(({ kind }) => kind === 'activity').length
  const removed = rows.filter(({ kind }) => kind === 'removed').length
  return (
    <tbody>
      <Row kind="section">
        <Cell head colSpan={6} scope="rowgroup">
          <button
            type="button"
            className={css.section}
            aria-expanded={!isClosed}
            onClick={() => toggleSection(number)}
          >
            <Icon name={isClosed ? 'chevron-right' : 'chevron-down'} size={12} />
            {title === undefined
              ? say(words.sectionAlone, { number })
              : say(words.section, { number, title })}
          </button>
          <span className={css.under}>
            {say(words.sectionRows, { count: rows.length, activities })}
            {removed > 0 && `, ${say(words.sectionRemoved, { count: removed })}`}
          </span>
        </Cell>
        {years.map((year) => (
          <SumCell key={year} year={year} sum={sums?.get(year)} section={number} strong />
        ))}
      </Row>
      {(isClosed ? [] : planItems(rows)).map((item) =>
        item.kind === 'row' ? (
          <PlanRow key={item.row.id} row={item.row} depth={item.depth} />
        ) : (
          <Tombstones key={item.rows[0].id} rows={item.rows} depth={item.depth} />
        ),
      )}
    </tbody>
  )
}
