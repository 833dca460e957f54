import { useMediaQuery } from '@mantine/hooks'
import type { FindingShape } from '#shared/api/findings.ts'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { findingRailMessages as words } from '#shared/language/plan-page-messages.ts'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { useSay } from '../../../language/use-say.ts'
import { FindingRail, RailHead } from '../findings/finding-rail.tsx'
import { AmountLegend } from './amount-legend.tsx'
import { usePlan } from './plan-context.ts'
import css from './plan-table.module.css'

type RailProps = {
  id: string
  asOf: string | undefined
  /** Undefined while they are fetched. */
  items: readonly FindingShape[] | undefined
  rows: readonly PlanRowShape[]
}

/** Findings and the legend of amounts: a column on a wide screen, folded over the table on a narrow one. */
export function PlanRail({ id, asOf, items, rows }: RailProps) {
  const say = useSay()
  const { openRow, rowAddress } = usePlan()
  const isWide = useMediaQuery('(min-width: 80em)', undefined, { getInitialValueInEffect: false }) ?? true
  const findings = items ? (
    <FindingRail id={id} asOf={asOf} items={items} openRow={openRow} rowAddress={rowAddress} />
  ) : (
    <SkeletonRows rows={6} height={60} columns={0} />
  )
  if (isWide) {
    return (
      <aside className={css.rail} aria-label={say(words.title)}>
        <h2 className={css.railHead}>
          <RailHead count={items?.length ?? 0} />
        </h2>
        {findings}
        <AmountLegend rows={rows} />
      </aside>
    )
  }
  return (
    <aside className={css.folded} aria-label={say(words.title)}>
      <details>
        <summary>
          <RailHead count={items?.length ?? 0} />
        </summary>
        {findings}
        <AmountLegend rows={rows} />
      </details>
    </aside>
  )
}
