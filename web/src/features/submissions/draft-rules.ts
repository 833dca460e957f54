import type { Submission } from '#shared/api/submission-shapes.ts'
import type { FigureChange } from '#shared/api/submissions.ts'
import {
  type CellAddress,
  type CellContent,
  type CellDraft,
  changeOf,
  type DraftStanding,
  standingOf,
} from './cell-drafts.ts'
import { heldIn } from './draft-book.ts'
import { foreignChanges } from './judge-refusal.ts'

/** What a refused save tells of the cells that somebody else has changed: the version, and what they hold now. */
export type ToldConflict = {
  readonly version: number
  readonly cells: readonly (CellAddress & CellContent)[]
}

/** What a form is about, for the store of its drafts: how cells are held, read, judged and sent. */
export type DraftRules<Held, Change extends CellAddress> = {
  readonly held: (submission: Held, cell: CellAddress) => CellContent
  readonly isOpen: (submission: Held, cell: CellAddress) => boolean
  readonly standing: (cell: CellAddress, draft: CellDraft, held: CellContent) => DraftStanding
  /** Undefined while the text of the draft cannot be read. */
  readonly change: (cell: CellAddress, draft: CellDraft) => Change | undefined
  /** The change that a pointer of the problem document is about: `#/body/figures/3/value`. */
  readonly changeAt: (pointer: string, changes: readonly Change[]) => Change | undefined
  readonly told: (problem: unknown) => ToldConflict | undefined
}

/** Figures of indicators: a cell is an operand. */
export const figureRules: DraftRules<Submission, FigureChange> = {
  held: heldIn,
  isOpen: ({ rows }, { indicator, operand }) =>
    rows.find((row) => row.indicator === indicator)?.operands[operand]?.editable ?? false,
  standing: (_cell, draft, held) => standingOf(draft, held),
  change: changeOf,
  changeAt(pointer, changes) {
    const match = /^#\/body\/figures\/(\d+)/.exec(pointer)
    return match ? changes[Number(match[1])] : undefined
  },
  told: foreignChanges,
}
