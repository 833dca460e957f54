import type { ReviewedRow } from './review-course.ts'
import { useOpenRow } from './use-open-row.ts'
import { type ReviewActs, useReview } from './use-review.ts'
import { type ReviewKey, useReviewKeys } from './use-review-keys.ts'

type Rows = readonly ReviewedRow[]

/** The rows after this one, and then those before it: the order in which a next one is looked for. */
function after(rows: Rows, row: ReviewedRow | undefined): Rows {
  const at = row ? rows.indexOf(row) : -1
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))]
}

/** What waits for a decision after this row. */
function nextUndecided(rows: Rows, row: ReviewedRow): ReviewedRow | undefined {
  return after(rows, row).find((one) => one.isToDecide && one.decision === null)
}

function nextDoubt(rows: Rows, row: ReviewedRow | undefined): ReviewedRow | undefined {
  const doubtful = after(rows, row).filter((one) => one.isDoubtful)
  return doubtful.find(({ decision }) => decision === null) ?? doubtful[0]
}

function neighbour(rows: Rows, row: ReviewedRow | undefined, step: 1 | -1): ReviewedRow | undefined {
  return row ? rows[rows.indexOf(row) + step] : rows[0]
}

type Desk = {
  readonly id: string
  readonly rows: Rows
  readonly canDecide: boolean
  readonly acts: ReviewActs
}

/** The open row, what is decided upon it, and the keys that lead through the rows. */
export function useReviewDesk({ id, rows, canDecide, acts }: Desk) {
  const address = useOpenRow(rows, canDecide)
  const commands = useReview(id, acts)
  const { open } = address
  const openRow = rows.find((row) => row.id === address.openId)
  const accept = (row: ReviewedRow) => {
    void commands.decide([{ key: row.key, decision: 'accept' }])
    const next = nextUndecided(rows, row)
    if (next) open(next.id)
  }
  const go = (row: ReviewedRow | undefined) => row && open(row.id)
  const answers: Readonly<Record<ReviewKey, () => void>> = {
    next: () => go(neighbour(rows, openRow, 1)),
    previous: () => go(neighbour(rows, openRow, -1)),
    doubt: () => go(nextDoubt(rows, openRow)),
    evidence: () => document.querySelector<HTMLElement>('a[data-evidence]')?.focus(),
    accept: () => canDecide && openRow && accept(openRow),
    return: () => canDecide && openRow && open(openRow.id, 'reason'),
  }
  useReviewKeys((key) => answers[key]())
  const acceptRow = (key: string) => {
    const row = rows.find((one) => one.key === key)
    if (row) accept(row)
  }
  return { address, commands, acceptRow }
}
