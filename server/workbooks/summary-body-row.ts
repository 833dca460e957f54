import type { ReportBody } from '#shared/api/reports.ts'
import { exact, subtract, toText } from '#shared/engine/exact.ts'
import { say } from '#shared/language/say.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import { summaryMessages } from '#shared/language/workbook-messages.ts'
import { quoted, textInFormula } from './addresses.ts'
import { type CellStyle, numberFormat, numberStyle, SIGNED_FORMAT, STYLES, toned } from './cell-styles.ts'
import { numberCell, numberResult } from './cell-values.ts'
import { kept } from './kept.ts'
import type { LayoutContext } from './layout-context.ts'
import { rowHeight } from './row-height.ts'
import { toneOf } from './state-text.ts'
import { countCells, scoreFormula, weightCells } from './summary-formulas.ts'
import { SUMMARY, SUMMARY_WIDTHS, summaryRowsOf } from './summary-plan.ts'
import type { Cell, LiveFormula, Row } from './workbook-file.ts'
import type { WorkbookPlan } from './workbook-plan.ts'

const [, NAME_WIDTH = 40] = SUMMARY_WIDTHS
const STATE_WIDTH = SUMMARY_WIDTHS.at(-1) ?? 40
const ONE_PLACE = numberFormat(1)
const [SCORE, BOUND, WEIGHT, COUNT] = [
  numberStyle('strong', ONE_PLACE),
  numberStyle('secondary', ONE_PLACE),
  numberStyle('secondary', 'General'),
  numberStyle('plain', '0;-0;0'),
]
const BLOCK = '█'
const BLOCK_POINTS = 5

const ROW_STYLES: readonly CellStyle[] = [
  ...[STYLES.first, STYLES.link, SCORE, STYLES.bar, BOUND, BOUND, WEIGHT, WEIGHT, WEIGHT],
  ...[COUNT, COUNT, COUNT, COUNT, BOUND, numberStyle('plain', SIGNED_FORMAT)],
]

/** Days late as words: «3 күн». */
export function daysLateText(
  { language }: Pick<LayoutContext, 'language'>,
  { daysLate }: ReportBody,
): string {
  return say(summaryMessages.daysLate, language, { count: daysLate })
}

function stateText(context: LayoutContext, body: ReportBody): string {
  const { words, language } = context
  const status = Object.entries(statusWords).find(([name]) => name === body.status)?.[1][language]
  const isWhole = body.score.state === 'value'
  const parts = [
    isWhole ? null : words.told(body.score),
    body.status === 'accepted' && !isWhole ? null : status,
  ]
  const late = body.late ? context.say(summaryMessages.lateBy, { days: daysLateText(context, body) }) : null
  return [...parts, late].filter((part) => part !== null && part !== undefined).join('; ')
}

function differenceOf({ score, previousScore }: ReportBody): number | '' {
  if (score.value === null || previousScore.value === null) return ''
  return Number(toText(subtract(exact(score.value), exact(previousScore.value))))
}

const bodyStyles = new Map<string, readonly CellStyle[]>()

function stylesOf({ score, late }: ReportBody): readonly CellStyle[] {
  const tone = late && score.state === 'value' ? 'warn' : toneOf(score.state)
  return kept(bodyStyles, tone, () => [...ROW_STYLES, toned(tone)])
}

/** What is open about an incomplete score; a score that is missing altogether is open from end to end, which says nothing. */
function boundCells({ value, bounds }: ReportBody['score']): Cell[] {
  return value === null ? [null, null] : [numberCell(bounds?.low), numberCell(bounds?.high)]
}

/** The score as a bar, a block for five points. */
function barCell(score: string, { score: { value } }: ReportBody): LiveFormula {
  const result = value === null ? '' : BLOCK.repeat(Math.round(Number(value) / BLOCK_POINTS))
  return { formula: `IF(ISNUMBER(${score}),REPT("${BLOCK}",ROUND(${score}/${BLOCK_POINTS},0)),"")`, result }
}

/** The line of one body; its name leads to its sheet. */
export function bodyRow(
  context: LayoutContext,
  plan: WorkbookPlan,
  { body, row }: { body: ReportBody; row: number },
): Row {
  const blocks = plan.blocksOf(body.body)
  const name = body.shortName[context.language]
  const [sheet] = blocks
  const link = sheet
    ? {
        formula: `HYPERLINK(${textInFormula(`#${quoted(sheet.sheet)}!A1`)},${textInFormula(name)})`,
        result: name,
      }
    : name
  const [score, previous] = [SUMMARY.score + row, SUMMARY.previous + row]
  const state = stateText(context, body)
  const cells: Cell[] = [
    row - summaryRowsOf(context).first + 1,
    link,
    { formula: scoreFormula(blocks), result: numberResult(body.score.value) },
    barCell(score, body),
    ...boundCells(body.score),
    ...weightCells(body, blocks),
    ...countCells(context, body, blocks),
    numberCell(body.previousScore.value),
    { formula: `IF(COUNT(${score},${previous})<2,"",${score}-${previous})`, result: differenceOf(body) },
    state,
  ]
  return {
    cells,
    styles: stylesOf(body),
    height: rowHeight([
      [name, NAME_WIDTH],
      [state, STATE_WIDTH],
    ]),
  }
}
