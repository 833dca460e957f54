import { operandWord } from '#shared/language/operand-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { columnMessages } from '#shared/language/workbook-messages.ts'
import { type CellStyle, STYLES } from './cell-styles.ts'
import type { LayoutContext } from './layout-context.ts'
import type { SectionColumns } from './section-columns.ts'
import type { Row } from './workbook-file.ts'
import type { Block, SectionSheetPlan } from './workbook-plan.ts'

type Column = readonly [head: Message, width: number, style: CellStyle]

/** Widths of the columns whose numbers may be long, and of those whose texts take several lines. */
export const OPERAND_WIDTH = 14
export const VALUE_WIDTH = 12
export const NAME_WIDTH = 52
export const STATE_WIDTH = 30

const BEFORE: readonly Column[] = [
  [columnMessages.number, 6, STYLES.headFirst],
  [columnMessages.indicator, NAME_WIDTH, STYLES.head],
  [columnMessages.unit, 8, STYLES.head],
]

const AFTER: readonly Column[] = [
  [columnMessages.value, VALUE_WIDTH, STYLES.headNumber],
  [columnMessages.target, 14, STYLES.headNumber],
  [columnMessages.firstTarget, 11, STYLES.headNumber],
  [columnMessages.path, 11, STYLES.headNumber],
  [columnMessages.achievement, 12, STYLES.headNumber],
  [columnMessages.band, 14, STYLES.head],
  [columnMessages.weight, 9.5, STYLES.headNumber],
  [columnMessages.points, 9.5, STYLES.headNumber],
  [columnMessages.state, STATE_WIDTH, STYLES.head],
]

/** The widths of a section's columns. */
export function sectionWidths({ operands }: SectionColumns): number[] {
  const widths = (columns: readonly Column[]) => columns.map(([, width]) => width)
  return [...widths(BEFORE), ...Array.from({ length: operands }, () => OPERAND_WIDTH), ...widths(AFTER)]
}

/** Short words of an operand's column; where the KPIs differ too much, its number. */
function operandHead(
  { say, language, definitionOf }: LayoutContext,
  blocks: readonly Block[],
  index: number,
): string {
  const rows = blocks.flatMap(({ section }) => section.indicators)
  const words = new Set<string>()
  for (const { indicator } of rows) {
    const operand = definitionOf(indicator).indicator.operands[index]
    if (operand) words.add(operandWord(operand.key, operand.name, language))
  }
  const joined = [...words].join(' / ')
  return joined.length > 0 && joined.length <= 30 ? joined : say(columnMessages.operand, { n: index + 1 })
}

/** The heads of a section's columns. */
export function sectionHeads(context: LayoutContext, { blocks, columns }: SectionSheetPlan): Row {
  const operands = Array.from({ length: columns.operands }, (_, index) => operandHead(context, blocks, index))
  const heads = (list: readonly Column[]) => list.map(([head]) => context.say(head))
  const styles = (list: readonly Column[]) => list.map(([, , style]) => style)
  return {
    cells: [...heads(BEFORE), ...operands, ...heads(AFTER)],
    styles: [...styles(BEFORE), ...operands.map(() => STYLES.headNumber), ...styles(AFTER)],
    height: 40,
  }
}
