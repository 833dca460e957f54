import type { ReportIndicator } from '#shared/api/programme-report.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { formatDecimal, formatPeriod } from '#shared/language/format.ts'
import { indicatorValueMessages as values } from '#shared/language/indicator-value-messages.ts'
import { comparatorWords } from '#shared/language/passport-page-messages.ts'
import {
  lackWords,
  programmeIndicatorMessages as words,
} from '#shared/language/programme-indicator-messages.ts'
import { programmeReportWords as report } from '#shared/language/programme-report-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { columnMessages } from '#shared/language/workbook-messages.ts'
import { ratioFormula, signOf } from '../achievement-formula.ts'
import { toned } from '../cell-styles.ts'
import { numberCell } from '../cell-values.ts'
import { toneOf } from '../state-text.ts'
import type { Cell, Row, Sheet } from '../workbook-file.ts'
import { PERCENT_FORMAT } from './money-sheet.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { HEAD_ROW, type ProgrammePlan } from './programme-plan.ts'
import { type Column, firstColumn, numberColumn, rowOf, textColumn } from './table.ts'
import { tableSheet } from './table-sheet.ts'

/** The columns that a progress is calculated from, and the one that it stands in. */
const CELLS = { baseline: 'D', value: 'H', target: 'J' } as const

function columnsOf({ say }: ProgrammeContext): Column[] {
  const number = (head: string, width = 12) => numberColumn(head, width, ['General'])
  return [
    firstColumn(say(columnMessages.number), 10),
    textColumn(say(words.name), 58),
    textColumn(say(words.unit), 12),
    number(say(words.baseline)),
    numberColumn(say(own.baselineYear), 10, ['0', 'secondary']),
    textColumn(say(words.targets), 38),
    textColumn(say(values.period), 16),
    number(say(values.value)),
    textColumn(say(report.state), 20),
    number(say(own.targetInForce)),
    textColumn(say(own.targetWords), 24),
    numberColumn(say(own.progress), 12, [PERCENT_FORMAT]),
    textColumn(say(own.band), 16),
    textColumn(say(words.formula), 36),
    textColumn(say(words.owner), 28),
    textColumn(say(words.dataSource), 28),
    textColumn(say(own.lacks), 34),
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

/** The value as per cent of its target: live, but for a target that holds a baseline, whose band no cell shows. */
function progressCell({ standing }: ReportIndicator, row: number): Cell {
  const { progress, target } = standing
  if (progress.value === null || target === null) return null
  const result = Number(progress.value)
  if (progress.basis === 'hold') return result
  const [actual, against, baseline] = [CELLS.value + row, CELLS.target + row, CELLS.baseline + row]
  const percent =
    progress.basis === 'baseline'
      ? `100*(${actual}-${baseline})/(${against}-${baseline})`
      : ratioFormula(
          { actual, target: against },
          { sign: signOf(target.value), comparator: target.comparator },
        )
  return { formula: `IF(COUNT(${actual},${against})<2,"",${percent})`, result }
}

type Held = NonNullable<ReportIndicator['standing']['target']>

/** A comparison that the document does not print is not put in its mouth. */
function asPrinted({ targets }: ReportIndicator, held: Held): ProgrammeIndicator['targets'][number] {
  const printed = targets.find(({ value, time }) => value === held.value && time.kind === held.time.kind)
  return { ...held, isComparatorPrinted: printed?.isComparatorPrinted ?? false }
}

function standingCells(context: ProgrammeContext, indicator: ReportIndicator, row: number): Cell[] {
  const { language, words: states } = context
  const { period, state, value, reachedOn, target, band } = indicator.standing
  const happened = reachedOn === null ? null : context.date(reachedOn)
  return [
    formatPeriod(period, language, 'short'),
    numberCell(value),
    state === 'value' ? happened : states.state(state),
    numberCell(target?.value),
    target === null ? states.state('not-applicable') : targetText(context, asPrinted(indicator, target)),
    progressCell(indicator, row),
    band === null ? null : states.state(band),
  ]
}

const BAND_TONES = { 'on-track': 'ink', 'at-risk': 'warn', 'off-track': 'bad' } as const

function indicatorRow(
  context: ProgrammeContext,
  columns: readonly Column[],
  { indicator: one, row }: { indicator: ReportIndicator; row: number },
): Row {
  const { printed, language, bodyName } = context
  const { state, band } = one.standing
  const cells = [
    ...[one.number, printed(one.name), one.unit[language]],
    numberCell(one.baseline?.value),
    one.baseline?.year ?? null,
    one.targets.length === 0 ? null : one.targets.map((target) => targetText(context, target)).join('; '),
    ...standingCells(context, one, row),
    one.formula,
    one.owner === null ? null : bodyName(one.owner),
    one.dataSource,
    one.lacks.length === 0 ? null : one.lacks.map((lack) => lackWords[lack][language]).join(', '),
  ]
  return rowOf(columns, cells, {
    8: toned(toneOf(state)),
    ...(band !== null && { 12: toned(BAND_TONES[band]) }),
    16: toned('warn'),
  })
}

/** Target indicators with the value of the period and what each of them lacks: an empty cell is what nobody has said. */
export function indicatorsSheet(context: ProgrammeContext, plan: ProgrammePlan): Sheet {
  const { indicators } = context.report
  const columns = columnsOf(context)
  const rows = indicators.map((indicator, index) =>
    indicatorRow(context, columns, { indicator, row: HEAD_ROW + 1 + index }),
  )
  return tableSheet(context, {
    ...{ name: plan.sheets.indicators, title: context.say(own.indicatorsTitle), columns, frozen: 2 },
    count: rows.length,
    rows,
  })
}
