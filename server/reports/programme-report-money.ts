import type { ProgrammeReport, ReportLine, ReportYear } from '#shared/api/programme-report.ts'
import { describeComputed, type Figure } from '#shared/engine/figure.ts'
import { gathered } from '#shared/engine/gathered.ts'
import { moneyOf } from '#shared/engine/money-of-lines.ts'
import type { MoneyLine } from '#shared/engine/programme-money.ts'

const UNIT = 'thousand-tenge'

type Sums = Omit<ReportYear, 'year'>

/** Lines put together, in the API's shape. */
export function describeSums(lines: readonly MoneyLine[]): Sums {
  const { planned, allocated, spent, spentOfPlanned, spentOfAllocated, compared, missing } = moneyOf(
    lines,
    UNIT,
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

function describeLine(line: MoneyLine, group: number): ReportLine {
  const { planned: _planned, compared: _compared, ...sums } = describeSums([line])
  const { row, year, source, planned, plannedState } = line
  return {
    ...{ row, year, source, planned, plannedState, group },
    executor: bodiesOf(line),
    ...sums,
    told: line.told.map(({ body, allocated, spent }) => ({
      body,
      allocated: figureShape(allocated),
      spent: figureShape(spent),
    })),
  }
}

function byPlace(a: MoneyLine, b: MoneyLine): number {
  const years = (a.year ?? 9999) - (b.year ?? 9999)
  if (years !== 0) return years
  const [first, second] = [placeOf(a), placeOf(b)]
  return first === second ? 0 : first < second ? -1 : 1
}

const placeOf = ({ source, executors }: MoneyLine) =>
  JSON.stringify([source ?? '\uffff', executors ?? '\uffff'])

/** The plan's money by year × source × set of executors, its lines in the same order, and by year. */
export function describeExecution(
  lines: readonly MoneyLine[],
): Pick<ProgrammeReport, 'money' | 'lines' | 'years'> {
  const sorted = [...lines].sort(byPlace)
  const groups = [...gathered(sorted, (line) => `${line.year} ${placeOf(line)}`).values()]
  const years = [...gathered(sorted, ({ year }) => String(year)).values()]
  return {
    money: groups.map((own) => {
      const [first] = own
      return { year: first.year, source: first.source, executor: bodiesOf(first), ...describeSums(own) }
    }),
    lines: groups.flatMap((own, group) => own.map((line) => describeLine(line, group))),
    years: years.map((own) => ({ year: own[0].year, ...describeSums(own) })),
  }
}
