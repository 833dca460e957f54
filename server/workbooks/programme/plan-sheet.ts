import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { onSheet } from '../addresses.ts'
import { numberStyle, STYLES } from '../cell-styles.ts'
import { numberResult } from '../cell-values.ts'
import type { Cell, LiveFormula, Row, Sheet } from '../workbook-file.ts'
import { PERCENT_FORMAT } from './money-sheet.ts'
import { BEFORE_YEARS, planColumns } from './plan-columns.ts'
import { planRow, tombstoneRow } from './plan-row.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { HEAD_ROW, MONEY, type ProgrammePlan } from './programme-plan.ts'
import type { Column } from './table.ts'
import { tableSheet } from './table-sheet.ts'

/** A year's number in Money, by reference. */
export function yearCell(
  { report }: ProgrammeContext,
  plan: ProgrammePlan,
  { year, column }: { year: number | null; column: keyof typeof MONEY },
): LiveFormula | null {
  const index = report.years.findIndex((one) => one.year === year)
  const sums = report.years[index]
  const place = plan.money.find((one) => one.of === 'year' && one.index === index)
  if (!sums || !place) return null
  const results = {
    planned: sums.planned.value,
    allocated: sums.allocated.value,
    spent: sums.spent.value,
    ofPlanned: sums.spentOfPlanned.value,
    ofAllocated: sums.spentOfAllocated.value,
  }
  return {
    formula: onSheet(plan.sheets.money, MONEY[column] + place.row),
    result: numberResult(results[column]),
  }
}

function sectionRow(
  { say, report, language }: ProgrammeContext,
  section: string,
  columns: readonly Column[],
): Row {
  const title = report.sections.find((one) => one.section === section)?.title?.[language]
  const text = title
    ? say(words.sectionHead, { number: section, title })
    : say(words.sectionAlone, { number: section })
  return { cells: [text], styles: columns.map(() => STYLES.block), height: 18, merges: [[1, columns.length]] }
}

function totalRow(context: ProgrammeContext, plan: ProgrammePlan, columns: readonly Column[]): Row {
  const { say, report, moneyFormat } = context
  const of = (year: number | null, column: keyof typeof MONEY) => yearCell(context, plan, { year, column })
  const cells: Cell[] = [
    ...[null, say(words.total), null, null, null],
    ...plan.years.map((year) => of(year, 'planned')),
    ...[null, null, null],
    ...(['allocated', 'spent', 'ofPlanned'] as const).map((column) => of(report.year, column)),
  ]
  const isMoney = (index: number) =>
    (index >= BEFORE_YEARS && index < BEFORE_YEARS + plan.years.length) || index >= columns.length - 3
  const styles = columns.map((_, index) => {
    if (!isMoney(index)) return STYLES.sumText
    return numberStyle('sum', index === columns.length - 1 ? PERCENT_FORMAT : moneyFormat)
  })
  return { cells, styles, height: 18 }
}

function* tableRows(
  context: ProgrammeContext,
  plan: ProgrammePlan,
  columns: readonly Column[],
): Generator<Row> {
  let section: string | undefined
  for (const row of context.report.rows) {
    if (row.section !== section) {
      section = row.section
      yield sectionRow(context, section, columns)
    }
    yield row.status === 'removed'
      ? tombstoneRow(context, columns, row)
      : planRow(context, plan, { row, columns })
  }
  if (context.report.rows.length > 0) yield totalRow(context, plan, columns)
}

/** The row of the plan's last line. */
export function lastPlanRow({ report }: ProgrammeContext): number {
  const sections = report.rows.filter((row, index, rows) => row.section !== rows[index - 1]?.section)
  return HEAD_ROW + Math.max(1, report.rows.length + sections.length)
}

/** The plan in the layout of a decree's table, beside it what was done and spent. */
export function planSheet(context: ProgrammeContext, plan: ProgrammePlan): Sheet {
  const { say, report, language } = context
  const columns = planColumns(context, plan)
  return tableSheet(context, {
    ...{ name: plan.sheets.plan, title: say(own.planTitle), note: say(own.planNote), columns, frozen: 2 },
    of: report.programme.title[language],
    count: lastPlanRow(context) - HEAD_ROW,
    rows: tableRows(context, plan, columns),
  })
}
