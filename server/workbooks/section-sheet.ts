import { columnLetter } from './addresses.ts'
import { COLOURS, STYLES } from './cell-styles.ts'
import { kept } from './kept.ts'
import { createKpiFormulas } from './kpi-formulas.ts'
import { kpiRow } from './kpi-row.ts'
import type { LayoutContext } from './layout-context.ts'
import type { SectionColumns } from './section-columns.ts'
import { footRows } from './section-foot.ts'
import { sectionHeads, sectionWidths } from './section-heads.ts'
import { asOfText, headRows, lineRow, pageTexts, periodText } from './sheet-frame.ts'
import type { ColourRule, Row, Sheet } from './workbook-file.ts'
import { type Block, HEAD_ROW, type SectionSheetPlan, type WorkbookPlan } from './workbook-plan.ts'

/** What the sheets of sections are drawn from; formulas are made once for all sheets with the same columns. */
export type SectionParts = {
  readonly context: LayoutContext
  readonly plan: WorkbookPlan
  readonly formulasFor: (columns: SectionColumns) => ReturnType<typeof createKpiFormulas>
}

/** Gathers what the sheets of sections share. */
export function sectionParts(context: LayoutContext, plan: WorkbookPlan): SectionParts {
  const known = new Map<number, ReturnType<typeof createKpiFormulas>>()
  const formulasFor = (columns: SectionColumns) =>
    kept(known, columns.operands, () => createKpiFormulas(context, columns))
  return { context, plan, formulasFor }
}

/** What the sheet is of: a section and the body that reports it, or a body and, where it has but one, its section. */
function titlesOf(
  context: LayoutContext,
  { of, blocks }: SectionSheetPlan,
): { title: string; subtitle: string } {
  const { language } = context
  const [block, ...others] = blocks
  const when = `${periodText(context)} · ${asOfText(context)}`
  if (!block) return { title: '', subtitle: when }
  const body = block.body.name[language]
  const section = `${block.section.number}. ${block.section.title[language]}`
  if (of === 'section') return { title: section, subtitle: `${body} · ${when}` }
  return { title: body, subtitle: others.length > 0 ? when : `${section} · ${when}` }
}

function* sheetRows({ context, plan, formulasFor }: SectionParts, sheet: SectionSheetPlan): Generator<Row> {
  yield* headRows(context, titlesOf(context, sheet))
  yield sectionHeads(context, sheet)
  const formulasOf = formulasFor(sheet.columns)
  for (const block of sheet.blocks) {
    if (block.headingRow > 0) yield blockHeading(context, block)
    let inputRow = block.inputRow
    for (const [index, indicator] of block.section.indicators.entries()) {
      yield kpiRow(context, block, indicator, {
        row: block.firstRow + index,
        inputRow,
        inputSheet: plan.input,
        formulas: formulasOf(indicator),
      })
      inputRow += context.definitionOf(indicator.indicator).indicator.operands.length
    }
    yield* footRows(context, block)
    if (block !== sheet.blocks.at(-1)) yield lineRow(null, STYLES.plain, 12)
  }
}

function blockHeading({ language }: LayoutContext, { columns, section }: Block): Row {
  const cells = Array.from({ length: columns.count }, (_, index) =>
    index === 0 ? `${section.number}. ${section.title[language]}` : null,
  )
  return { cells, styles: cells.map(() => STYLES.block) }
}

function bandColours({ words }: LayoutContext, { columns }: SectionSheetPlan, lastRow: number): ColourRule[] {
  const cell = `${columns.band}${HEAD_ROW + 1}`
  const area = `${cell}:${columns.band}${lastRow}`
  const rules = [
    ['on-track', COLOURS.good],
    ['at-risk', COLOURS.warn],
    ['off-track', COLOURS.bad],
  ] as const
  return rules.map(([band, colour]) => ({ area, condition: `${cell}="${words.state(band)}"`, colour }))
}

/** The sheet of a section, or of a body with its sections one under another. */
export function sectionSheet(parts: SectionParts, sheet: SectionSheetPlan): Sheet {
  const { context } = parts
  const { columns, blocks, name } = sheet
  const lastRow = blocks.at(-1)?.lastRow ?? HEAD_ROW
  return {
    name,
    widths: sectionWidths(columns),
    frozen: { rows: HEAD_ROW, columns: 2 },
    headRow: HEAD_ROW,
    filter: `A${HEAD_ROW}:${columnLetter(columns.count)}${lastRow}`,
    colours: bandColours(context, sheet, lastRow),
    page: pageTexts(context),
    rows: sheetRows(parts, sheet),
  }
}
