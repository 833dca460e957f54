import { z } from 'zod'
import { CHOSEN_STATES } from '#shared/api/submission-shapes.ts'
import { FIGURE_STATES } from '#shared/engine/figure.ts'
import type { CellAddress, CellDraft } from './cell-drafts.ts'

/** Where unsaved cells outlive the page: each cell under a key of its own, so that two tabs do not overwrite each other. */
export type DraftStorage = {
  readonly load: () => readonly (readonly [CellAddress, CellDraft])[]
  readonly keep: (cell: CellAddress, draft: CellDraft) => void
  readonly forget: (cell: CellAddress) => void
}

const content = z.object({
  state: z.enum(FIGURE_STATES),
  value: z.string().nullable(),
  ground: z.string().nullable(),
  note: z.string().nullable(),
})

const keptDraft = z.object({
  indicator: z.string(),
  operand: z.string(),
  base: content,
  text: z.string().optional(),
  chosen: z.object({ state: z.enum(CHOSEN_STATES), ground: z.string() }).optional(),
  note: z.string().optional(),
})

function parsed(text: string | null): readonly [CellAddress, CellDraft] | undefined {
  try {
    const kept = keptDraft.safeParse(JSON.parse(text ?? ''))
    if (!kept.success) return undefined
    const { indicator, operand, ...draft } = kept.data
    return [
      { indicator, operand },
      { ...draft, isLeft: true },
    ]
  } catch {
    return undefined
  }
}

/** Drafts of one person in one submission; a restored draft counts as left, so it is sent when it can be. */
export function createDraftStorage(
  store: Storage,
  { user, submission }: { user: string; submission: string },
): DraftStorage {
  const prefix = `toqsan-draft/${user}/${submission}/`
  const keyOf = ({ indicator, operand }: CellAddress) => `${prefix}${indicator}/${operand}`
  return {
    load: () =>
      Object.keys(store)
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => {
          const draft = parsed(store.getItem(key))
          return draft ? [draft] : []
        }),
    keep: (cell, { base, text, chosen, note }) => {
      try {
        store.setItem(keyOf(cell), JSON.stringify({ ...cell, base, text, chosen, note }))
      } catch {
        // A full or forbidden storage: the draft lives in this page and is sent from it.
      }
    },
    forget: (cell) => store.removeItem(keyOf(cell)),
  }
}
