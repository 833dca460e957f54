import type { ExecutionMoneyGroup, RowMoney } from '#shared/api/execution-shapes.ts'
import { describeComputed, type Figure } from '#shared/engine/figure.ts'
import { gathered } from '#shared/engine/gathered.ts'
import { moneyOf } from '#shared/engine/money-of-lines.ts'
import type { MoneyLine } from '#shared/engine/programme-money.ts'

/** The unit in which plans print and executors report. */
export const REPORT_UNIT = 'thousand-tenge'

/** Lines put together, in the API's shape. */
export function describeSums(lines: readonly MoneyLine[]) {
  const { planned, allocated, spent, spentOfPlanned, spentOfAllocated, compared, missing } = moneyOf(
    lines,
    REPORT_UNIT,
  )
  return {
    planned: { value: planned.value, lines: planned.lines, leftOut: { ...planned.leftOut } },
    allocated: describeComputed(allocated),
    spent: describeComputed(spent),
    spentOfPlanned: describeComputed(spentOfPlanned),
    spentOfAllocated: describeComputed(spentOfAllocated),
    compared,
    missing: [...missing],
  }
}

const bodiesOf = ({ executors }: MoneyLine) => (executors === null ? [] : executors.split(' + '))

function figureShape(figure: Figure) {
  if (figure.state === 'value') return { state: figure.state, value: figure.value }
  const reason = figure.ground === undefined ? {} : { reason: { code: 'declared', ground: figure.ground } }
  return { state: figure.state, value: null, ...reason }
}

/** One line of money with what each executor says of it. */
export function describeLine(line: MoneyLine): RowMoney {
  const { planned: _planned, compared: _compared, ...sums } = describeSums([line])
  const { year, source, planned, plannedState } = line
  return {
    ...{ year, source, planned, plannedState },
    executor: bodiesOf(line),
    ...sums,
    told: line.told.map(({ body, allocated, spent }) => ({
      body,
      allocated: figureShape(allocated),
      spent: figureShape(spent),
    })),
  }
}

type Group = readonly [MoneyLine, ...MoneyLine[]]

const placeOf = ({ source, executors }: MoneyLine) =>
  JSON.stringify([source ?? '\uffff', executors ?? '\uffff'])

function byPlace(a: MoneyLine, b: MoneyLine): number {
  const years = (a.year ?? 9999) - (b.year ?? 9999)
  if (years !== 0) return years
  const [first, second] = [placeOf(a), placeOf(b)]
  return first === second ? 0 : first < second ? -1 : 1
}

/** The lines of each year × source × set of executors: money is not divisible among joint executors. */
export function moneyGroups(lines: readonly MoneyLine[]): Group[] {
  return [...gathered([...lines].sort(byPlace), (line) => `${line.year} ${placeOf(line)}`).values()]
}

export function describeGroup(lines: Group): ExecutionMoneyGroup {
  const [first] = lines
  return { year: first.year, source: first.source, executor: bodiesOf(first), ...describeSums(lines) }
}

/** The money of each year, in order; null is money without a year. */
export function describeYears(lines: readonly MoneyLine[]) {
  const years = gathered([...lines].sort(byPlace), ({ year }) => String(year))
  return [...years.values()].map((own) => ({ year: own[0].year, ...describeSums(own) }))
}
