import type { ExecutionMoneyGroup, ProgrammeExecution } from '#shared/api/execution-shapes.ts'
import { countedLines, jointExecutors, type PlacedLine } from '#shared/engine/budget.ts'
import { exact } from '#shared/engine/exact.ts'
import { type Computed, describeComputed } from '#shared/engine/figure.ts'
import { convertMoney, sumMoney } from '#shared/engine/money.ts'
import type { BudgetLine, Plan, PlanRow } from '#shared/engine/plan.ts'
import { computedOfMoney, executionOf, sumReported } from '#shared/engine/reported-money.ts'
import { inThousands, moneyKey } from './activity-data.ts'
import { figureOfMoney } from './assess-activities.ts'
import type { ExecutionData } from './execution-data.ts'

/** A line of money with what its executors report of it. */
type ToldLine = {
  readonly row: PlanRow
  readonly line: BudgetLine
  readonly allocated: Computed
  readonly spent: Computed
  /** Executors without an accepted word on a line that has an amount. */
  readonly missing: readonly string[]
}

const bodiesOf = ({ executors }: PlanRow) => [...new Set(executors.map(({ body }) => body))]

function tellLine({ money }: ExecutionData, { row, line }: PlacedLine): ToldLine {
  const isNeeded = line.state === 'amount'
  const told = bodiesOf(row).map((body) => {
    const key = line.year === null ? '' : moneyKey({ activity: row.id, year: line.year, source: line.source })
    return { body, record: money.get(`${body} ${key}`) }
  })
  const sumOf = (part: 'allocated' | 'spent') =>
    sumReported(
      told.map(({ body, record }) => {
        if (!record) return { of: body, money: { state: isNeeded ? 'not-reported' : 'not-due' } }
        return {
          of: body,
          money: computedOfMoney(figureOfMoney(inThousands(record[`${part}State`], record[part]))),
        }
      }),
    )
  const missing = isNeeded ? told.flatMap(({ body, record }) => (record ? [] : [body])) : []
  return { row, line, allocated: sumOf('allocated'), spent: sumOf('spent'), missing }
}

type Sums = { planned: Computed; allocated: Computed; spent: Computed }

function describeSums(sums: Sums, missing: Iterable<string>) {
  const { spentOfPlanned, spentOfAllocated } = executionOf(sums)
  return {
    allocated: describeComputed(sums.allocated),
    spent: describeComputed(sums.spent),
    spentOfPlanned: describeComputed(spentOfPlanned),
    spentOfAllocated: describeComputed(spentOfAllocated),
    missing: [...new Set(missing)],
  }
}

const NO_PLAN: Computed = { state: 'not-applicable', reason: 'declared' }
const planOf = (amount: string | null): Computed =>
  amount === null ? NO_PLAN : { state: 'value', value: exact(amount) }

function describeLine({ line, allocated, spent, missing }: ToldLine) {
  const planned = line.amount === null ? null : convertMoney(line.amount, line.unit, 'thousand-tenge')
  return {
    ...{ year: line.year, source: line.source, planned, plannedState: line.state },
    ...describeSums({ planned: planOf(planned), allocated, spent }, missing),
  }
}

/** Only lines with an amount are summed, so that spent and planned speak of the same lines; the others are counted. */
function describeGroup(lines: readonly ToldLine[]) {
  const {
    computed,
    lines: counted,
    leftOut,
  } = sumMoney(
    lines.map(({ line }) => line),
    'thousand-tenge',
  )
  const planned = lines.filter(({ line }) => line.state === 'amount')
  const sumOf = (part: 'allocated' | 'spent') =>
    sumReported(planned.map((told) => ({ of: told.row.id, money: told[part] })))
  const sums = { planned: planOf(computed), allocated: sumOf('allocated'), spent: sumOf('spent') }
  return {
    planned: { value: computed, lines: counted, leftOut: { ...leftOut } },
    ...describeSums(
      sums,
      planned.flatMap(({ missing }) => missing),
    ),
  }
}

type Money = {
  readonly byRow: ReadonlyMap<string, ReturnType<typeof describeLine>[]>
  readonly groups: ExecutionMoneyGroup[]
  readonly total: ProgrammeExecution['total']
}

/** Money planned, allocated and spent: by row, by year × source × set of executors, and by year. */
export function tellMoney(plan: Plan, data: ExecutionData, year: number | null): Money {
  const isAsked = ({ line }: PlacedLine) => year === null || line.year === year
  const told = countedLines(plan.rows)
    .filter(isAsked)
    .map((placed) => tellLine(data, placed))
  const dated = told.filter(({ line }) => line.year !== null)
  const groups = Map.groupBy(dated, ({ row, line }) =>
    JSON.stringify([line.year, line.source, jointExecutors(row)]),
  )
  const years = Map.groupBy(dated, ({ line }) => line.year)
  return {
    byRow: new Map(
      [...Map.groupBy(told, ({ row }) => row.id)].map(([id, lines]) => [id, lines.map(describeLine)]),
    ),
    groups: [...groups.values()].flatMap((lines) => {
      const [first] = lines
      if (!first) return []
      const place = { year: first.line.year, source: first.line.source, executor: bodiesOf(first.row).sort() }
      return { ...place, ...describeGroup(lines) }
    }),
    total: [...years].map(([one, lines]) => ({ year: one, ...describeGroup(lines) })),
  }
}
