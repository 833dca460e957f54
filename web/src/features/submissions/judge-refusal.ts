import { z } from 'zod'
import { FIGURE_STATES } from '#shared/engine/figure.ts'
import { CallError } from '../../api/call.ts'
import { type CellAddress, isSameContent } from './cell-drafts.ts'
import type { DraftBook } from './draft-book.ts'
import type { DraftRules, ToldConflict } from './draft-rules.ts'
import type { Verdict } from './save-queue.ts'

type Ports<Change extends CellAddress> = Pick<DraftRules<never, Change>, 'changeAt' | 'told'> & {
  readonly book: DraftBook
  /** Fetches the submission as it now is; answers whether that is newer than what was known. */
  readonly fetch: () => Promise<boolean>
  readonly signIn: () => void
}

const conflict = z.object({
  version: z.number(),
  figures: z.array(
    z.object({
      indicator: z.string(),
      operand: z.string(),
      state: z.enum(FIGURE_STATES),
      value: z.string().nullable(),
      ground: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
})

/** The figures that a conflict tells of. */
export function foreignChanges(problem: unknown): ToldConflict | undefined {
  const told = conflict.safeParse(problem)
  return told.success ? { version: told.data.version, cells: told.data.figures } : undefined
}

function refuse(book: DraftBook, { indicator, operand }: CellAddress, words: string): void {
  const cell = { indicator, operand }
  const draft = book.find(cell)
  if (draft) book.put(cell, { ...draft, refusal: words })
}

/** Whether somebody else has changed one of the cells since the drafts on them were begun. */
function hasForeignChange(book: DraftBook, cells: ToldConflict['cells']): boolean {
  return cells.some(({ indicator, operand, state, value, ground, note }) => {
    const draft = book.find({ indicator, operand })
    return draft !== undefined && !isSameContent(draft.base, { state, value, ground, note })
  })
}

async function judgeConflict<Change extends CellAddress>(
  error: CallError,
  changes: readonly Change[],
  { book, fetch, told: read }: Ports<Change>,
): Promise<Verdict> {
  const told = read(error.problem)
  if (told && !hasForeignChange(book, told.cells)) return { next: 'again', version: told.version }
  // Fetched anew, the form itself finds which drafts collide, and asks.
  const isNewer = await fetch()
  if (!told && !isNewer) for (const cell of changes) refuse(book, cell, error.message)
  return { next: 'again', version: told?.version }
}

/**
 * What follows from a refused save: a stale version is tried anew unless a cell has really been changed by somebody
 * else; a field at fault is marked and the rest goes on; without network or session everything waits in the browser.
 */
export async function judgeRefusal<Change extends CellAddress>(
  error: unknown,
  changes: readonly Change[],
  ports: Ports<Change>,
): Promise<Verdict> {
  if (!(error instanceof CallError)) throw error
  switch (error.kind) {
    case 'offline':
      return { next: 'stop', state: { kind: 'offline' } }
    case 'not-signed-in':
      ports.signIn()
      return { next: 'stop', state: { kind: 'failed', words: error.message } }
    case 'internal':
    case 'too-many-requests':
      return { next: 'stop', state: { kind: 'failed', words: error.message } }
    case 'conflict':
    case 'period-closed':
      return judgeConflict(error, changes, ports).catch(() => ({
        next: 'stop',
        state: { kind: 'failed', words: error.message },
      }))
    default:
      return judgeFields(error, changes, ports)
  }
}

function judgeFields<Change extends CellAddress>(
  error: CallError,
  changes: readonly Change[],
  { book, changeAt }: Ports<Change>,
): Verdict {
  const faults = (error.problem?.errors ?? []).flatMap(({ pointer, detail }) => {
    const cell = changeAt(pointer, changes)
    return cell ? [{ cell, detail }] : []
  })
  for (const { cell, detail } of faults) refuse(book, cell, detail)
  if (faults.length === 0) for (const cell of changes) refuse(book, cell, error.message)
  return { next: 'again' }
}
