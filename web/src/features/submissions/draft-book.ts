import type { Submission } from '#shared/api/submission-shapes.ts'
import { type CellAddress, type CellContent, type CellDraft, contentOf, EMPTY_CELL } from './cell-drafts.ts'
import type { DraftRules } from './draft-rules.ts'
import type { DraftStorage } from './draft-storage.ts'

/** The drafts of one row, by operand. */
export type RowDrafts = Readonly<Record<string, CellDraft>>

const NONE: RowDrafts = {}

export type DraftBook = {
  readonly row: (indicator: string) => RowDrafts
  readonly find: (cell: CellAddress) => CellDraft | undefined
  readonly entries: () => readonly (readonly [CellAddress, CellDraft])[]
  readonly put: (cell: CellAddress, draft: CellDraft) => void
  readonly drop: (cell: CellAddress) => void
}

/** What a submission holds in a cell. */
export function heldIn(submission: Submission, { indicator, operand }: CellAddress): CellContent {
  const row = submission.rows.find((one) => one.indicator === indicator)
  return row ? contentOf(row.operands[operand]) : EMPTY_CELL
}

/** Drafts by cell, kept in the storage as they change. A row's drafts stay the same object until one of them changes. */
export function createDraftBook(storage: DraftStorage): DraftBook {
  const rows = new Map<string, RowDrafts>()
  const write = ({ indicator, operand }: CellAddress, draft: CellDraft | undefined) => {
    const { [operand]: _replaced, ...others } = rows.get(indicator) ?? NONE
    const next = draft ? { ...others, [operand]: draft } : others
    if (Object.keys(next).length === 0) rows.delete(indicator)
    else rows.set(indicator, next)
  }
  for (const [cell, draft] of storage.load()) write(cell, draft)
  return {
    row: (indicator) => rows.get(indicator) ?? NONE,
    find: ({ indicator, operand }) => rows.get(indicator)?.[operand],
    entries: () =>
      [...rows].flatMap(([indicator, drafts]) =>
        Object.entries(drafts).map(([operand, draft]) => [{ indicator, operand }, draft] as const),
      ),
    put: (cell, draft) => {
      write(cell, draft)
      storage.keep(cell, draft)
    },
    drop: (cell) => {
      write(cell, undefined)
      storage.forget(cell)
    },
  }
}

/** Lets go of drafts that the server holds already; one that is still being typed in stays, with its text as typed. */
export function settle<Held>(
  book: DraftBook,
  submission: Held,
  { held, standing }: Pick<DraftRules<Held, never>, 'held' | 'standing'>,
): void {
  for (const [cell, draft] of book.entries()) {
    if (draft.isLeft && standing(cell, draft, held(submission, cell)) === 'settled') book.drop(cell)
  }
}
