import type { Indicator } from '#shared/api/indicators.ts'
import { columnMessages, inferredFields, methodMessages } from '#shared/language/workbook-messages.ts'
import { type CellStyle, numberStyle, STYLES } from './cell-styles.ts'
import type { LayoutContext } from './layout-context.ts'
import { type Fact, methodFacts } from './method-facts.ts'
import { rowHeight } from './row-height.ts'
import { asOfText, headRows, lineRow, pageTexts, periodText } from './sheet-frame.ts'
import type { Row, Sheet } from './workbook-file.ts'
import type { WorkbookPlan } from './workbook-plan.ts'

/** The columns of the table of formulas: head, width, styles of the head and of the cells. */
const COLUMNS = [
  [columnMessages.number, 9, STYLES.headFirst, STYLES.first],
  [columnMessages.indicator, 46, STYLES.head, STYLES.text],
  [columnMessages.sentence, 56, STYLES.head, STYLES.text],
  [columnMessages.formula, 30, STYLES.head, STYLES.secondary],
  [columnMessages.printedFormula, 46, STYLES.head, STYLES.secondary],
  [columnMessages.unit, 8, STYLES.head, STYLES.secondary],
  [columnMessages.direction, 18, STYLES.head, STYLES.secondary],
  [columnMessages.weight, 9, STYLES.headNumber, numberStyle('secondary', 'General')],
  [columnMessages.decimals, 14, STYLES.headNumber, numberStyle('secondary', '0')],
  [columnMessages.inferred, 32, STYLES.head, STYLES.text],
] as const
const HEADS = COLUMNS.map(([head]) => head)
const WIDTHS = COLUMNS.map(([, width]) => width)
const [, NAME = 0, SENTENCE = 0, FORMULA = 0, PRINTED = 0, , , , , INFERRED = 0] = WIDTHS
const HEAD_STYLES = COLUMNS.map(([, , style]) => style)
const CELL_STYLES = COLUMNS.map(([, , , style]) => style)

/** Joined columns of a fact's text, and their width together. */
const TEXT = { from: 3, to: 5, width: 132 }

/** Rows above the facts. */
const FACTS_AFTER = 4

const FACT_MERGES = [
  [1, 2],
  [TEXT.from, TEXT.to],
] as const
const FACT_STYLES: readonly CellStyle[] = [STYLES.first, STYLES.first, STYLES.text, STYLES.text, STYLES.text]
const NUMBER_STYLES = FACT_STYLES.with(2, numberStyle('fact', 'General'))

function factRow({ label, value, isHeading }: Fact): Row {
  if (isHeading) return lineRow(label, STYLES.heading, 24)
  const isText = typeof value === 'string'
  return {
    cells: [label, null, value ?? null],
    styles: isText ? FACT_STYLES : NUMBER_STYLES,
    merges: FACT_MERGES,
    height: rowHeight([[isText ? value : null, TEXT.width]]),
  }
}

/** The row of a fact that formulas refer to by a name. */
function rowOfFact(context: LayoutContext, name: string): number {
  return FACTS_AFTER + methodFacts(context).findIndex((fact) => fact.name === name) + 1
}

/** The cells with the cap and the edges of the bands: `[['Achievement_cap', 'C14'], …]`. */
export function scoringCells(context: LayoutContext): { name: string; cell: string }[] {
  const named = methodFacts(context).flatMap(({ name }) => name ?? [])
  return named.map((name) => ({ name, cell: `C${rowOfFact(context, name)}` }))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function formulaRow({ say, language, unitOf }: LayoutContext, indicator: Indicator): Row {
  const { number, name, sentence, formula, printedFormula, unit, direction, weight, decimals, inferred } =
    indicator
  const fields = inferred.map((field) => inferredFields[field]?.[language] ?? field).join(', ')
  const sentenceText = capitalised(sentence[language])
  const cells = [
    number,
    name[language],
    sentenceText,
    formula,
    printedFormula,
    unitOf(unit),
    say(direction === 'higher' ? methodMessages.higher : methodMessages.lower),
    Number(weight),
    decimals,
    fields === '' ? null : fields,
  ]
  const height = rowHeight([
    [name[language], NAME],
    [sentenceText, SENTENCE],
    [formula, FORMULA],
    [printedFormula, PRINTED],
    [fields, INFERRED],
  ])
  return { cells, styles: CELL_STYLES, height }
}

/** The row of the heads of the table of formulas. */
function headRow(context: LayoutContext): number {
  return FACTS_AFTER + methodFacts(context).length + 2
}

function* sheetRows(context: LayoutContext, plan: WorkbookPlan): Generator<Row> {
  const { say, job } = context
  yield* headRows(context, {
    title: plan.method,
    subtitle: `${periodText(context)} · ${asOfText(context)}`,
  })
  for (const fact of methodFacts(context)) yield factRow(fact)
  yield lineRow(say(methodMessages.table), STYLES.heading, 24)
  yield { cells: HEADS.map((head) => say(head)), styles: HEAD_STYLES, height: 28 }
  for (const indicator of job.indicators) yield formulaRow(context, indicator)
}

/** Where the numbers come from and how they are made: act, method, states, and every formula in words. */
export function methodSheet(context: LayoutContext, plan: WorkbookPlan): Sheet {
  const head = headRow(context)
  return {
    name: plan.method,
    widths: WIDTHS,
    frozen: { rows: 1, columns: 0 },
    headRow: head,
    filter: `A${head}:J${head + context.job.indicators.length}`,
    colours: [],
    page: pageTexts(context),
    rows: sheetRows(context, plan),
  }
}
