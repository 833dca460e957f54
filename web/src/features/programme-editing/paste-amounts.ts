import { readNumber } from '#shared/engine/number-text.ts'
import { AMOUNT_STATES, type AmountState } from '#shared/engine/plan.ts'
import { printedAmountStates } from '#shared/language/draft-row-messages.ts'
import { amountStateWords } from '#shared/language/plan-messages.ts'
import { isBlock, parseBlock, placeBlock } from '../submissions/paste-block.ts'
import { type AmountCell, cellKey, NO_CELL, type RowDraft } from './row-draft.ts'

const DASH = /^[-–—]$/
/** Letters alone: acts letter-space such words and put stars and hyphens into them. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')

const STATES = new Map<string, AmountState>(
  AMOUNT_STATES.flatMap((state) => {
    const words = state === 'amount' ? [] : Object.values(amountStateWords[state])
    return [...words, ...(printedAmountStates[state] ?? [])].map((word) => [letters(word), state] as const)
  }),
)

/** The state that a text names in any of the languages. */
function stateOf(text: string): AmountState | undefined {
  return STATES.get(letters(text))
}

/** Whether the text is more than what one types into a cell: a block of cells, or the words of a state. */
export function isPasteable(text: string): boolean {
  return isBlock(text) || stateOf(text) !== undefined
}

/** Whether a cell holds a text that is no number. */
export function isUnread({ state, amount }: AmountCell): boolean {
  return state === 'amount' && readNumber(amount).kind === 'invalid'
}

function cellOf(text: string): AmountCell {
  if (DASH.test(text)) return NO_CELL
  const state = stateOf(text)
  return state === undefined
    ? { state: 'amount', amount: text, ground: '' }
    : { state, amount: '', ground: '' }
}

type Axes = { readonly sources: readonly (string | null)[]; readonly columns: readonly (number | null)[] }
type Pasted = {
  readonly cells: RowDraft['cells']
  readonly count: number
  /** Cells of the block that lie outside the table. */
  readonly outside: number
  /** Texts that are neither a number nor a state; they stand in their cells as they came. */
  readonly unread: readonly string[]
}

/** Lays a block copied from a spreadsheet onto the money of a row: sources down, years across, from the given cell. */
export function pasteAmounts(
  text: string,
  from: { readonly year: number | null; readonly source: string | null },
  { axes: { sources, columns }, cells }: { axes: Axes; cells: RowDraft['cells'] },
): Pasted {
  const place = { row: sources.indexOf(from.source), column: columns.indexOf(from.year) }
  const grid = sources.map(() => columns.map(() => true))
  const placed = placeBlock(parseBlock(text), { from: place, grid })
  const laid = placed.cells.map((one): [string, AmountCell] => [
    cellKey(columns[one.column] ?? null, sources[one.row] ?? null),
    cellOf(one.text),
  ])
  return {
    cells: { ...cells, ...Object.fromEntries(laid) },
    count: laid.length,
    outside: placed.outside,
    unread: laid.flatMap(([, cell]) => (isUnread(cell) ? [cell.amount] : [])),
  }
}
