import { isZero } from '#shared/engine/exact.ts'
import { toExcel } from '#shared/engine/formula/excel.ts'
import type { FormulaTree, Operation } from '#shared/engine/formula/tree.ts'
import type { CompiledIndicator } from '#shared/engine/indicator.ts'
import { cellsInRow, columnLetter, textInFormula } from './addresses.ts'

/** A formula for any row: pieces between which the row's number is put. */
export type RowFormula = readonly string[]

/** Stands for the row's number while a formula is put together; no formula or word bears it. */
export const ROW = '\u0001'

/** A formula text with `ROW` in it, made ready for its rows. */
export function rowFormula(text: string): RowFormula {
  return text.split(ROW)
}

/** The formula of one row. */
export function inRow(formula: RowFormula, row: number): string {
  return formula.join(String(row))
}

type ValueFormula = {
  /** The value, empty while an operand is missing or for 0/0, the error's word where the numbers contradict each other. */
  readonly value: string
  /** True while an operand has no number. */
  readonly isMissing: string
}

/**
 * An indicator's value as a formula over the operand cells of its row (S5), with the states of the engine: a missing
 * operand and 0/0 leave it empty, n/0 and a part above its whole give the error's word (S6–S8).
 * `columnOf` is the column number of an operand.
 */
export function valueFormula(
  { tree, keys, share, definition }: CompiledIndicator,
  { columnOf, errorWord }: { columnOf: (key: string) => number; errorWord: string },
): ValueFormula {
  const cellOf = (key: string) => columnLetter(columnOf(key)) + ROW
  const text = (part: FormulaTree) => toExcel(part, cellOf)
  const cells = cellsInRow(keys.map(columnOf), ROW)
  const isMissing = keys.length === 0 ? 'FALSE' : `COUNT(${cells})<${keys.length}`
  const error = textInFormula(errorWord)
  const refusals = divisionsOf(tree).map(
    ({ left, right }) => `IFERROR(IF(${text(right)}=0,${text(left)}<>0,FALSE),FALSE)`,
  )
  const outcome =
    refusals.length === 0
      ? text(tree)
      : `IFERROR(${text(tree)},${whenDivisionFails(tree, { text, error, refusals })})`
  if (definition.kind !== 'share') return { isMissing, value: `IF(${isMissing},"",${outcome})` }
  const contradictions = [
    `MIN(${cells})<0`,
    ...(share ? [`${text(share.numerator)}>${text(share.denominator)}`] : []),
  ]
  const isContradiction = guarded(contradictions, divisionsOf(tree).length > 1)
  return { isMissing, value: `IF(${isMissing},"",IF(OR(${isContradiction}),${error},${outcome}))` }
}

/** With several divisions the parts of a share may themselves fail: then they contradict nothing. */
function guarded(conditions: readonly string[], mayFail: boolean): string {
  return conditions.map((condition) => (mayFail ? `IFERROR(${condition},FALSE)` : condition)).join(',')
}

function whenDivisionFails(
  tree: FormulaTree,
  {
    text,
    error,
    refusals,
  }: { text: (part: FormulaTree) => string; error: string; refusals: readonly string[] },
): string {
  const [only, ...others] = divisionsOf(tree)
  if (only && others.length === 0) return `IF(${text(only.left)}=0,"",${error})`
  return `IF(OR(${refusals.join(',')}),${error},"")`
}

/** The divisions that can fail: a literal above zero never does. */
function divisionsOf(tree: FormulaTree): Operation[] {
  if (tree.kind === 'negation') return divisionsOf(tree.inner)
  if (tree.kind === 'function') return tree.parts.flatMap(divisionsOf)
  if (tree.kind !== 'operation') return []
  const inner = [...divisionsOf(tree.left), ...divisionsOf(tree.right)]
  const canFail = tree.operator === '/' && !(tree.right.kind === 'number' && !isZero(tree.right.value))
  return canFail ? [...inner, tree] : inner
}
