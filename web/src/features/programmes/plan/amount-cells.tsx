import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { Cell } from '../../../components/data-table.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { MoneyLink } from '../../passports/money-link.tsx'
import { type Amount, AmountLine, AmountStateWords, useMoney } from '../amount-line.tsx'
import css from './plan-cells.module.css'
import { plannedIn, usePlan } from './plan-context.ts'

/** Where a row draws on several sources, each amount says its own. */
function SourceName({ line }: { line: Amount }) {
  const say = useSay()
  const localized = useLocalized()
  const { plan } = usePlan()
  const named = line.source === null ? undefined : plan.sources[line.source]
  return (
    <span className={css.under}>{named ? localized(named.name) : (line.source ?? say(words.noSource))}</span>
  )
}

/** An amount opens its passport; the words in place of one have none of their own. */
function PlannedLine({ row, line }: { row: string; line: Amount }) {
  const { unit, plan } = usePlan()
  const money = useMoney(unit)
  const { state, amount, year, source } = line
  if (state !== 'amount' || amount === null) return <AmountLine line={line} unit={unit} />
  return (
    <MoneyLink
      of={plannedIn(plan, { row, year, source })}
      name={[row, year].filter(Boolean).join(', ')}
      text={money(amount, line.unit)}
    />
  )
}

type LinesProps = { row: string; lines: readonly Amount[]; isMixed: boolean }

function Lines({ row, lines, isMixed }: LinesProps) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a cell have no name but their order
    <div key={index} className={css.amount}>
      <PlannedLine row={row} line={line} />
      {isMixed && <SourceName line={line} />}
    </div>
  ))
}

/** The amounts of a row by year; a year of which nothing is printed says so, except where the money stands below. */
export function AmountCells({ row }: { row: PlanRowShape }) {
  const say = useSay()
  const { years, parents } = usePlan()
  const { amounts } = row
  const undated = amounts.filter(({ year }) => year === null)
  const isMixed = new Set(amounts.map(({ source }) => source)).size > 1
  if (amounts.length > 0 && undated.length === amounts.length) {
    return (
      <Cell colSpan={years.length}>
        <div className={css.whole}>
          <Lines row={row.id} lines={undated} isMixed={isMixed} />
        </div>
      </Cell>
    )
  }
  if (amounts.length === 0 && parents.has(row.id)) return <Cell colSpan={years.length} />
  return years.map((year, index) => {
    const lines = amounts.filter((line) => line.year === year)
    return (
      <Cell key={year} numeric={lines.every(({ state }) => state === 'amount')}>
        <span className={css.year} data-year>
          {year}
        </span>
        {lines.length === 0 ? (
          <AmountStateWords state="absent" />
        ) : (
          <Lines row={row.id} lines={lines} isMixed={isMixed} />
        )}
        {index === 0 && undated.length > 0 && (
          <span className={css.under}>
            {say(words.anyYear)}: <Lines row={row.id} lines={undated} isMixed={isMixed} />
          </span>
        )}
      </Cell>
    )
  })
}
