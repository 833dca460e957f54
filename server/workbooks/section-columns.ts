import { columnLetter } from './addresses.ts'

/** The columns before the operands: number, name, unit. */
export const BEFORE_OPERANDS = 3

/** Where everything stands in the sheet of a section, by the greatest number of operands in it. */
export type SectionColumns = ReturnType<typeof sectionColumns>

/** The columns of a section's sheet as letters; `operand` counts from 0. */
export function sectionColumns(operands: number) {
  const after = (place: number) => columnLetter(BEFORE_OPERANDS + operands + place)
  return {
    operands,
    operandIndex: (index: number) => BEFORE_OPERANDS + 1 + index,
    value: after(1),
    target: after(2),
    firstTarget: after(3),
    path: after(4),
    achievement: after(5),
    band: after(6),
    weight: after(7),
    points: after(8),
    state: after(9),
    count: BEFORE_OPERANDS + operands + 9,
  }
}
