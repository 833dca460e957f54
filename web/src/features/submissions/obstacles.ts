import type { RowProblemCode } from '#shared/rules/row-problems.ts'
import { contentOf, type DraftStanding, standingOf } from './cell-drafts.ts'
import type { RowDrafts } from './draft-book.ts'
import type { RowView } from './row-view.ts'

/** One thing in the way of sending, with the cell to go to. `code` is a row's problem or a draft's standing. */
export type Obstacle = {
  readonly indicator: string
  readonly number: string
  readonly operand: string | null
  readonly code: RowProblemCode | Extract<DraftStanding, 'ask' | 'invalid' | 'conflict' | 'refused'>
}

/** Drafts of a row that cannot be saved without a word from the person. */
function draftObstacles(view: RowView, drafts: RowDrafts): Obstacle[] {
  const { indicator, number, operands } = view.row
  return Object.entries(drafts).flatMap(([operand, draft]) => {
    const code = standingOf(draft, contentOf(operands[operand]))
    return code === 'ready' || code === 'settled' ? [] : [{ indicator, number, operand, code }]
  })
}

/** Everything in the way, one obstacle for each row and kind: an empty row is one thing to do, not two. */
export function obstaclesOf(
  views: readonly RowView[],
  draftsOf: (indicator: string) => RowDrafts,
): Obstacle[] {
  return views.flatMap((view) => {
    const { indicator, number } = view.row
    const drafts = draftObstacles(view, draftsOf(indicator))
    const unread = new Set(drafts.map(({ operand }) => operand))
    const problems = view.problems
      .filter(
        ({ severity, code, operand }) => severity === 'blocks' && !(code === 'empty' && unread.has(operand)),
      )
      .map(({ code, operand }): Obstacle => ({ indicator, number, operand, code: code as RowProblemCode }))
    const all = [...drafts, ...problems]
    return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index)
  })
}
