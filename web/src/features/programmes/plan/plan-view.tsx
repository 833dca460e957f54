import { useQuery } from '@tanstack/react-query'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { type PlanShape, programmesApi } from '#shared/api/programmes.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { query } from '../../../api/queries.ts'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { Empty } from '../../../components/empty.tsx'
import { FailedNote } from '../../../components/failed-note.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { useFigureAddress } from '../../passports/use-figure-address.ts'
import { findingsByRow } from '../findings/finding-rail.tsx'
import type { ProgrammeViewProps } from '../programme-views.ts'
import { type PlanContextValue, PlanProvider } from './plan-context.ts'
import { PlanFilterBar } from './plan-filter-bar.tsx'
import { askedRows, isAsking, matchingRows } from './plan-filters.ts'
import { PlanFoot } from './plan-foot.tsx'
import { PlanFootnotes } from './plan-footnotes.tsx'
import { PlanRail } from './plan-rail.tsx'
import { planYears, yearSums } from './plan-sums.ts'
import css from './plan-table.module.css'
import { PlanTable, useSectionTitles } from './plan-table.tsx'
import { useGoToRow } from './use-go-to-row.ts'
import { NO_PLAN_FILTER, usePlanAddress } from './use-plan-address.ts'

/** The activity plan as it stood on the date, with what was found in it beside. */
export function PlanView({ id, asOf }: ProgrammeViewProps) {
  const asked = { params: { id }, query: { asOf } }
  const found = useQuery(query(programmesApi.plan, asked))
  const programme = useQuery(query(programmesApi.find, asked))
  const failed = [found, programme].find(({ data, error }) => error !== null && data === undefined)
  if (failed?.error) return <FailedNote error={failed.error} onRetry={() => void failed.refetch()} />
  if (!found.data || !programme.data) return <SkeletonRows rows={16} columns={5} />
  if (found.data.rows.length === 0) return <NoPlan id={id} asOf={asOf} />
  return <Plan id={id} asOf={asOf} plan={found.data} programme={programme.data} />
}

function NoPlan({ id, asOf }: ProgrammeViewProps) {
  const say = useSay()
  return (
    <Empty
      title={say(words.noPlan)}
      action={<ButtonLink to={paths.programme(id, { asOf })}>{say(words.toTree)}</ButtonLink>}
    >
      {say(words.noPlanText)}
    </Empty>
  )
}

function toggled(set: ReadonlySet<string>, one: string): readonly string[] {
  return set.has(one) ? [...set].filter((other) => other !== one) : [...set, one]
}

type PlanProps = ProgrammeViewProps & { plan: PlanShape; programme: Programme }

/** The rows that the address asks for, and what all of the plan's parts must agree upon. */
function useShownPlan({ id, asOf, plan, programme }: PlanProps) {
  const address = usePlanAddress()
  const findings = useQuery(query(programmesApi.findings, { params: { id }, query: { asOf } })).data?.items
  const { filter, row, unit, closed } = address
  const rows = matchingRows(plan.rows, filter)
  const asked = askedRows(plan.rows, filter)
  const years = planYears(programme.years, plan.rows)
  const shown = new Set(rows.map((one) => one.id))
  const context: PlanContextValue = {
    plan,
    years,
    unit,
    parents: new Set(plan.rows.flatMap(({ parent }) => (parent === null ? [] : [parent]))),
    findings: findingsByRow(findings ?? []),
    openRow: row,
    isWhole: !isAsking(filter),
    rowAddress: (to) =>
      address.to({
        ...(shown.has(to) ? {} : NO_PLAN_FILTER),
        row: to,
        closed: [...closed].filter((section) => !to.startsWith(`${section}/`)).join(','),
      }),
    closed,
    toggleSection: (section) => address.close(toggled(closed, section)),
  }
  const sums = yearSums(plan.rows, { years, unit })
  const shownSums = isAsking(filter) ? yearSums(asked, { years, unit, all: plan.rows }) : undefined
  return { address, findings, rows, asked, context, sums, shownSums }
}

function Plan(props: PlanProps) {
  const say = useSay()
  const { id, asOf, plan, programme } = props
  const { address, findings, rows, asked, context, sums, shownSums } = useShownPlan(props)
  const titles = useSectionTitles(programme.tree)
  const { figure } = useFigureAddress()
  useGoToRow(address.row, findings !== undefined)
  return (
    <PlanProvider value={context}>
      <div className={css.page}>
        <div className={css.main}>
          <PlanFilterBar plan={plan} titles={titles} address={address} found={asked.length} />
          {rows.length === 0 ? (
            <Empty
              title={say(words.nothingFound)}
              action={<Button onClick={() => address.set(NO_PLAN_FILTER)}>{say(words.clear)}</Button>}
            >
              {say(words.nothingFoundText)}
            </Empty>
          ) : (
            <PlanTable
              rows={rows}
              asked={asked}
              tree={programme.tree}
              foot={<PlanFoot id={id} asOf={asOf} sums={sums} shown={shownSums} />}
            />
          )}
          <PlanFootnotes footnotes={programme.footnotes} />
        </div>
        {figure === null && <PlanRail id={id} asOf={asOf} items={findings} rows={plan.rows} />}
      </div>
    </PlanProvider>
  )
}
