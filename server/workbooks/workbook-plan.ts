import type { ReportBody, ReportSection } from '#shared/api/reports.ts'
import { sheetNames } from '#shared/language/workbook-messages.ts'
import type { LayoutContext } from './layout-context.ts'
import { type SectionColumns, sectionColumns } from './section-columns.ts'
import { createSheetNames } from './sheet-names.ts'

/** The row of the column heads in the sheets of sections and in Input. */
export const HEAD_ROW = 5

/** A section of a body in its sheet: the rows of its KPIs and of its foot, and where its operands begin in Input. */
export type Block = {
  readonly body: ReportBody
  readonly section: ReportSection
  readonly sheet: string
  readonly columns: SectionColumns
  /** The row with the section's name; 0 where the sheet has one section. */
  readonly headingRow: number
  readonly firstRow: number
  readonly lastRow: number
  readonly totalRow: number
  readonly assessedRow: number
  readonly reportedRow: number
  readonly scoreRow: number
  readonly inputRow: number
}

export type SectionSheetPlan = {
  readonly name: string
  readonly of: 'section' | 'body'
  readonly columns: SectionColumns
  readonly blocks: readonly Block[]
}

/** Where everything will stand, known before the first row is written: formulas refer forwards and backwards. */
export type WorkbookPlan = {
  readonly summary: string
  readonly input: string
  readonly method: string
  readonly sheets: readonly SectionSheetPlan[]
  readonly blocksOf: (body: string) => readonly Block[]
  /** The last row of Input. */
  readonly lastInputRow: number
}

type Part = { readonly body: ReportBody; readonly section: ReportSection }
type SheetParts = Pick<SectionSheetPlan, 'of'> & { readonly wanted: string; readonly parts: readonly Part[] }

/** One sheet per section where each section has one body, else one per body. */
function sheetsOf({ report, language }: LayoutContext): SheetParts[] {
  const parts = report.bodies.flatMap((body) => body.sections.map((section) => ({ body, section })))
  const sections = new Set(parts.map(({ section }) => section.section))
  if (sections.size === parts.length) {
    return parts.map((part) => ({
      wanted: `${part.section.number} ${part.section.title[language]}`,
      of: 'section',
      parts: [part],
    }))
  }
  return report.bodies.map((body, index) => ({
    wanted: `${index + 1} ${body.shortName[language]}`,
    of: 'body',
    parts: body.sections.map((section) => ({ body, section })),
  }))
}

function blocksOfSheet(
  context: LayoutContext,
  { parts, of }: SheetParts,
  { sheet, inputRow }: { sheet: string; inputRow: number },
): SectionSheetPlan {
  const operandsOf = ({ section }: Part) =>
    section.indicators.map(({ indicator }) => context.definitionOf(indicator).indicator.operands.length)
  const columns = sectionColumns(Math.max(1, ...parts.flatMap(operandsOf)))
  let [row, input] = [HEAD_ROW + 1, inputRow]
  const blocks = parts.map((part): Block => {
    const headingRow = parts.length > 1 ? row : 0
    const firstRow = headingRow > 0 ? row + 1 : row
    const lastRow = firstRow + part.section.indicators.length - 1
    const foot = {
      totalRow: lastRow + 1,
      assessedRow: lastRow + 2,
      reportedRow: lastRow + 3,
      scoreRow: lastRow + 4,
    }
    const block = { ...part, sheet, columns, headingRow, firstRow, lastRow, ...foot, inputRow: input }
    row = foot.scoreRow + 2
    input += operandsOf(part).reduce((sum, count) => sum + count, 0)
    return block
  })
  return { name: sheet, of, columns, blocks }
}

function operandCount(context: LayoutContext, { parts }: SheetParts): number {
  const indicators = parts.flatMap(({ section }) => section.indicators)
  return indicators.reduce(
    (sum, { indicator }) => sum + context.definitionOf(indicator).indicator.operands.length,
    0,
  )
}

/** Plans a workbook: the names of its sheets, and the rows of all that formulas refer to. */
export function planWorkbook(context: LayoutContext): WorkbookPlan {
  const [summary, input, method] = [sheetNames.summary, sheetNames.input, sheetNames.method].map((name) =>
    context.say(name),
  ) as [string, string, string]
  const sheetName = createSheetNames([summary, input, method])
  let inputRow = HEAD_ROW + 1
  const sheets = sheetsOf(context).map((parts) => {
    const planned = blocksOfSheet(context, parts, { sheet: sheetName(parts.wanted), inputRow })
    inputRow += operandCount(context, parts)
    return planned
  })
  const byBody = Map.groupBy(
    sheets.flatMap(({ blocks }) => blocks),
    ({ body }) => body.body,
  )
  return {
    summary,
    input,
    method,
    sheets,
    blocksOf: (body) => byBody.get(body) ?? [],
    lastInputRow: inputRow - 1,
  }
}
