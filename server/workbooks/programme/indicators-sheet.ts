import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { formatDecimal } from '#shared/language/format.ts'
import { comparatorWords } from '#shared/language/passport-page-messages.ts'
import {
  lackWords,
  programmeIndicatorMessages as words,
} from '#shared/language/programme-indicator-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { columnMessages } from '#shared/language/workbook-messages.ts'
import { numberStyle, STYLES, toned } from '../cell-styles.ts'
import { numberCell } from '../cell-values.ts'
import { asOfText, headRows, pageTexts, periodText } from '../sheet-frame.ts'
import type { Row, Sheet } from '../workbook-file.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { HEAD_ROW, type ProgrammePlan } from './programme-plan.ts'
import { type Column, headOf, rowOf } from './table.ts'

function columnsOf({ say }: ProgrammeContext): Column[] {
  const text = (head: string, width: number): Column => ({
    head,
    width,
    headStyle: STYLES.head,
    style: STYLES.text,
  })
  return [
    { head: say(columnMessages.number), width: 10, headStyle: STYLES.headFirst, style: STYLES.first },
    text(say(words.name), 58),
    text(say(words.unit), 12),
    {
      head: say(words.baseline),
      width: 12,
      headStyle: STYLES.headNumber,
      style: numberStyle('plain', 'General'),
    },
    {
      head: say(own.baselineYear),
      width: 10,
      headStyle: STYLES.headNumber,
      style: numberStyle('secondary', '0'),
    },
    text(say(words.targets), 38),
    text(say(words.formula), 36),
    text(say(words.owner), 28),
    text(say(words.dataSource), 28),
    text(say(own.lacks), 34),
  ]
}

function targetText(
  { say, language }: ProgrammeContext,
  { time, value, comparator, isComparatorPrinted }: ProgrammeIndicator['targets'][number],
): string {
  const number = formatDecimal(value, language)
  const isCompared = isComparatorPrinted || comparator === 'top'
  const compared = isCompared ? say(comparatorWords[comparator], { value: number }) : number
  if (time.kind === 'undated') return `${say(words.undated)}: ${compared}`
  const when =
    time.kind === 'period'
      ? say(words.period, { from: time.from, until: time.until })
      : say(words.year, { year: time.year })
  return `${when}: ${compared}`
}

function indicatorRow(context: ProgrammeContext, columns: readonly Column[], one: ProgrammeIndicator): Row {
  const { printed, language, bodyName } = context
  const cells = [
    ...[one.number, printed(one.name), one.unit[language]],
    numberCell(one.baseline?.value),
    one.baseline?.year ?? null,
    one.targets.length === 0 ? null : one.targets.map((target) => targetText(context, target)).join('; '),
    one.formula,
    one.owner === null ? null : bodyName(one.owner),
    one.dataSource,
    one.lacks.length === 0 ? null : one.lacks.map((lack) => lackWords[lack][language]).join(', '),
  ]
  return rowOf(columns, cells, { 9: toned('warn') })
}

/** Target indicators with what each of them lacks: an empty cell is what the document does not say. */
export function indicatorsSheet(context: ProgrammeContext, plan: ProgrammePlan): Sheet {
  const { say, report } = context
  const columns = columnsOf(context)
  const subtitle = `${periodText(context)} · ${asOfText(context)}`
  function* rows(): Generator<Row> {
    yield* headRows(context, { title: say(own.indicatorsTitle), subtitle })
    yield headOf(columns)
    for (const indicator of report.indicators) yield indicatorRow(context, columns, indicator)
  }
  return {
    name: plan.sheets.indicators,
    widths: columns.map(({ width }) => width),
    frozen: { rows: HEAD_ROW, columns: 2 },
    headRow: HEAD_ROW,
    filter: `A${HEAD_ROW}:J${HEAD_ROW + Math.max(1, report.indicators.length)}`,
    colours: [],
    page: pageTexts(context),
    rows: rows(),
  }
}
