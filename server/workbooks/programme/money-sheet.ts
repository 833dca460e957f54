import type { YearMoney } from '#shared/api/execution-shapes.ts'
import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { onSheet } from '../addresses.ts'
import { numberFormat, numberStyle, STYLES, toned } from '../cell-styles.ts'
import { numberResult } from '../cell-values.ts'
import { toneOf } from '../state-text.ts'
import type { Cell, LiveFormula, Row, Sheet } from '../workbook-file.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { INPUT, type MoneyRow, type ProgrammePlan } from './programme-plan.ts'
import { type Column, firstColumn, numberColumn, rowOf, textColumn } from './table.ts'
import { tableSheet } from './table-sheet.ts'

/** A sum's words in as many lines as they take. */
const SUM_TEXT = { ...STYLES.sumText, wrap: true }

/** Per cents are shown to one place, half up. */
export const PERCENT_FORMAT = numberFormat(1)

function columnsOf({ say, moneyFormat }: ProgrammeContext): Column[] {
  const money = (head: string) => numberColumn(head, 16, [moneyFormat])
  return [
    firstColumn(say(words.year), 10),
    textColumn(say(words.source), 28),
    textColumn(say(words.executors), 44),
    numberColumn(say(words.lines), 10, ['0']),
    textColumn(say(words.leftOut), 32),
    money(say(words.planned)),
    money(say(words.allocated)),
    money(say(words.spent)),
    numberColumn(say(words.ofPlanned), 12, [PERCENT_FORMAT]),
    numberColumn(say(words.ofAllocated), 12, [PERCENT_FORMAT]),
    textColumn(say(words.state), 22),
    textColumn(say(words.missing), 40),
  ]
}

/** «ТЭН-ге сәйкес: 2; талап етілмейді: 1» */
export function leftOutText(
  { amountState }: ProgrammeContext,
  { planned }: Pick<YearMoney, 'planned'>,
): string | null {
  const parts = Object.entries(planned.leftOut).map(([state, count]) => `${amountState(state)}: ${count}`)
  return parts.length === 0 ? null : parts.join('; ')
}

type Span = Pick<MoneyRow, 'first' | 'last'>
type Sums = Pick<YearMoney, 'planned' | 'allocated' | 'spent' | 'spentOfPlanned' | 'spentOfAllocated'>

/** The five numbers of lines that stand in these places of Input: live, each with the server's own result. */
export function sumCells(plan: ProgrammePlan, spans: readonly Span[], sums: Sums): LiveFormula[] {
  const area = (column: string) =>
    spans.map(({ first, last }) => onSheet(plan.sheets.input, `${column}${first}:${column}${last}`)).join(',')
  const sum = (column: string, result: string | null): LiveFormula => ({
    formula: `IF(COUNT(${area(column)})=0,"",SUM(${area(column)}))`,
    result: numberResult(result),
  })
  const percent = (part: string, whole: string, result: string | null): LiveFormula => ({
    formula: `IF(COUNT(${area(whole)})=0,"",100*SUM(${area(part)})/SUM(${area(whole)}))`,
    result: numberResult(result),
  })
  return [
    sum(INPUT.planned, sums.planned.value),
    sum(INPUT.allocated, sums.allocated.value),
    sum(INPUT.spent, sums.spent.value),
    percent(INPUT.comparedSpent, INPUT.comparedPlan, sums.spentOfPlanned.value),
    percent(INPUT.comparedSpentOfAllocated, INPUT.comparedAllocated, sums.spentOfAllocated.value),
  ]
}

function groupRow(
  context: ProgrammeContext,
  plan: ProgrammePlan,
  columns: readonly Column[],
  place: MoneyRow,
): Row {
  const { report, say, sourceName, bodyName, bodyNames, words: states } = context
  const sums = place.of === 'group' ? report.money[place.index] : report.years[place.index]
  if (!sums) throw new Error(`the report has no money ${place.of} ${place.index}`)
  const group = place.of === 'group' ? report.money[place.index] : undefined
  const year = sums.year ?? say(words.yearNotStated)
  const named: Cell[] = group
    ? [year, sourceName(group.source), bodyNames(group.executor)]
    : [year, sums.year === null ? say(words.total) : say(words.yearTotal, { year: sums.year }), null]
  const cells: Cell[] = [
    ...[...named, sums.planned.lines, leftOutText(context, sums)],
    ...sumCells(plan, [place], sums),
    ...[states.told(sums.spent), sums.missing.length === 0 ? null : sums.missing.map(bodyName).join(', ')],
  ]
  const tone = { 10: toned(toneOf(sums.spent.state)) }
  if (group) return rowOf(columns, cells, tone)
  const { moneyFormat } = context
  const sum = (format: string) => numberStyle('sum', format)
  const texts = Object.fromEntries([0, 1, 2, 4, 10, 11].map((index) => [index, SUM_TEXT]))
  const numbers = Object.fromEntries([5, 6, 7].map((index) => [index, sum(moneyFormat)]))
  return rowOf(columns, cells, {
    ...texts,
    3: sum('0'),
    ...numbers,
    8: sum(PERCENT_FORMAT),
    9: sum(PERCENT_FORMAT),
  })
}

/** Money by year × source × set of executors, with a sum for each year. */
export function moneySheet(context: ProgrammeContext, plan: ProgrammePlan): Sheet {
  const { say } = context
  const columns = columnsOf(context)
  return tableSheet(context, {
    ...{ name: plan.sheets.money, title: say(own.moneyTitle), note: say(own.moneyNote), columns, frozen: 2 },
    count: plan.money.length,
    rows: plan.money.map((place) => groupRow(context, plan, columns, place)),
  })
}
