import type { ReportBody } from '#shared/api/reports.ts'
import { BANDS } from '#shared/engine/score.ts'
import { onSheet, textInFormula } from './addresses.ts'
import type { LayoutContext } from './layout-context.ts'
import { indicatorsOf, withoutValueCount } from './report-counts.ts'
import type { LiveFormula } from './workbook-file.ts'
import type { Block } from './workbook-plan.ts'

/** A sum over cells of the body's sections: `'10 Құрылыс'!K16+'11 Өнеркәсіп'!K10`. */
function overSections(blocks: readonly Block[], cellOf: (block: Block) => string): string {
  return blocks.map((block) => cellOf(block)).join('+')
}

/** The body's score: its section's, or the mean of its sections' (S20). */
export function scoreFormula(blocks: readonly Block[]): string {
  const cells = blocks.map(({ sheet, columns, scoreRow }) => onSheet(sheet, columns.achievement + scoreRow))
  return cells.length === 1
    ? (cells[0] ?? '')
    : `IF(COUNT(${cells.join(',')})=0,"",AVERAGE(${cells.join(',')}))`
}

function weightsOf(
  { sections }: ReportBody,
  part: 'reportedWeight' | 'assessedWeight' | 'totalWeight',
): number {
  return sections.reduce((sum, { score }) => sum + Number(score[part]), 0)
}

/** What is reported, assessed and in all, as sums over the body's sections. */
export function weightCells(body: ReportBody, blocks: readonly Block[]): LiveFormula[] {
  const cells = (rowOf: (block: Block) => number) =>
    overSections(blocks, (block) => onSheet(block.sheet, block.columns.weight + rowOf(block)))
  return [
    { formula: cells(({ reportedRow }) => reportedRow), result: weightsOf(body, 'reportedWeight') },
    { formula: cells(({ assessedRow }) => assessedRow), result: weightsOf(body, 'assessedWeight') },
    { formula: cells(({ totalRow }) => totalRow), result: weightsOf(body, 'totalWeight') },
  ]
}

function area({ sheet, firstRow, lastRow }: Block, column: string): string {
  return onSheet(sheet, `${column}${firstRow}:${column}${lastRow}`)
}

/** How many KPIs stand in each band, and how many have a path and no achievement. */
export function countCells(
  { words }: LayoutContext,
  body: ReportBody,
  blocks: readonly Block[],
): LiveFormula[] {
  const rows = indicatorsOf([body])
  const bands = BANDS.map((band) => ({
    formula: overSections(
      blocks,
      (block) => `COUNTIF(${area(block, block.columns.band)},${textInFormula(words.state(band))})`,
    ),
    result: rows.filter((row) => row.band === band).length,
  }))
  const formula = overSections(
    blocks,
    (block) => `COUNT(${area(block, block.columns.path)})-COUNT(${area(block, block.columns.achievement)})`,
  )
  const result = withoutValueCount(rows)
  return [...bands, { formula, result }]
}
