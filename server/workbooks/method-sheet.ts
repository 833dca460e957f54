import type { Indicator } from '#shared/api/indicators.ts'
import {
  columnMessages,
  headMessages,
  inferredFields,
  methodMessages,
} from '#shared/language/workbook-messages.ts'
import { numberFormat, numberStyle, STYLES } from './cell-styles.ts'
import type { LayoutContext } from './layout-context.ts'
import { type Fact, methodFacts } from './method-facts.ts'
import { asOfText, headRows, lineRow, pageTexts, periodText } from './sheet-frame.ts'
import type { Row, Sheet } from './workbook-file.ts'
import type { WorkbookPlan } from './workbook-plan.ts'

const WIDTHS = [9, 44, 50, 30, 40, 8, 16, 9, 10, 26]
/** Joined columns of a fact's text, and about how many characters they take in a line. */
const TEXT = { from: 3, to: 6, characters: 135 }

/** Rows above the facts. */
const FACTS_AFTER = 4

function factRow({ label, value, isHeading }: Fact): Row {
  if (isHeading) return lineRow(label, STYLES.heading, 24)
  const styles = [
    STYLES.footText,
    STYLES.footText,
    typeof value === 'number' ? numberStyle('fact', numberFormat(0)) : STYLES.text,
    STYLES.text,
    STYLES.text,
    STYLES.text,
  ]
  const lines = typeof value === 'string' ? Math.max(1, Math.ceil(value.length / TEXT.characters)) : 1
  const merges = [
    [1, 2],
    [TEXT.from, TEXT.to],
  ] as const
  return { cells: [label, null, value ?? null], styles, merges, height: lines * 13.5 + 3 }
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

const FORMULA_HEADS = [
  columnMessages.number,
  columnMessages.indicator,
  columnMessages.sentence,
  columnMessages.formula,
  columnMessages.printedFormula,
  columnMessages.unit,
  columnMessages.direction,
  columnMessages.weight,
  columnMessages.decimals,
  columnMessages.inferred,
]
const RIGHT = new Set([7, 8])
const FORMULA_STYLES = [
  ...[
    STYLES.secondary,
    STYLES.text,
    STYLES.text,
    STYLES.secondary,
    STYLES.secondary,
    STYLES.secondary,
    STYLES.secondary,
  ],
  ...[numberStyle('secondary', 'General'), numberStyle('secondary', '0'), STYLES.secondary],
]

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function formulaRow({ say, language, unitOf }: LayoutContext, indicator: Indicator): Row {
  const { number, name, sentence, formula, printedFormula, unit, direction, weight, decimals, inferred } =
    indicator
  const fields = inferred.map((field) => inferredFields[field]?.[language] ?? field)
  const cells = [
    number,
    name[language],
    capitalised(sentence[language]),
    formula,
    printedFormula,
    unitOf(unit),
    say(direction === 'higher' ? methodMessages.higher : methodMessages.lower),
    Number(weight),
    decimals,
    fields.length > 0 ? fields.join(', ') : null,
  ]
  return { cells, styles: FORMULA_STYLES }
}

/** The row of the heads of the table of formulas. */
function headRow(context: LayoutContext): number {
  return FACTS_AFTER + methodFacts(context).length + 2
}

function* sheetRows(context: LayoutContext): Generator<Row> {
  const { say, job } = context
  yield* headRows(context, {
    title: say(headMessages.title),
    subtitle: `${periodText(context)} · ${asOfText(context)}`,
  })
  for (const fact of methodFacts(context)) yield factRow(fact)
  yield lineRow(say(methodMessages.table), STYLES.heading, 24)
  yield {
    cells: FORMULA_HEADS.map((head) => say(head)),
    styles: FORMULA_HEADS.map((_, index) => (RIGHT.has(index) ? STYLES.headNumber : STYLES.head)),
  }
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
    rows: sheetRows(context),
  }
}
