import { CHOSEN_STATES } from '#shared/api/submission-shapes.ts'
import { type CellAddress, type CellContent, type CellDraft, isSameContent } from './cell-drafts.ts'

/** What a change may touch of a cell; what is not named stays as it was. */
export type CellChange = Partial<Pick<CellDraft, 'text' | 'chosen' | 'note'>>

/** The way of one cell back: the change, and what the server held when it was begun. */
export type BackChange = CellAddress & { readonly change: CellChange; readonly held: CellContent }

/** What was changed at once, and goes back at once: a cell, or a pasted block. */
export type UndoStep = readonly BackChange[]

const MOST_STEPS = 100

function figureNow({ state, value, ground }: CellContent, draft: CellDraft | undefined): CellChange {
  if (draft?.text !== undefined) return { text: draft.text, chosen: undefined }
  if (draft?.chosen) return { text: undefined, chosen: draft.chosen }
  const chosen = CHOSEN_STATES.find((known) => known === state)
  if (chosen && ground !== null) return { text: undefined, chosen: { state: chosen, ground } }
  return { text: value ?? '', chosen: undefined }
}

/** The change that brings a cell back to what it shows now, in the parts that the coming change touches. */
export function wayBack(
  cell: CellAddress,
  coming: CellChange,
  { held, draft }: { held: CellContent; draft: CellDraft | undefined },
): BackChange {
  const touchesFigure = 'text' in coming || 'chosen' in coming
  return {
    indicator: cell.indicator,
    operand: cell.operand,
    held,
    change: {
      ...(touchesFigure ? figureNow(held, draft) : {}),
      ...('note' in coming ? { note: draft?.note ?? held.note ?? '' } : {}),
    },
  }
}

const keyOf = ({ indicator, operand }: CellAddress) => `${indicator} ${operand}`

function isSameChange(one: CellChange, other: CellChange): boolean {
  return (
    one.text === other.text &&
    one.note === other.note &&
    one.chosen?.state === other.chosen?.state &&
    one.chosen?.ground === other.chosen?.ground
  )
}

/** How a cell stands now, for judging whether a way back still leads anywhere. */
export type CellNow = {
  readonly isOpen: boolean
  readonly held: CellContent
  readonly draft: CellDraft | undefined
}

/** The last steps of typing, newest last. What somebody else has written over since does not go back. */
export function createUndoSteps(now: (cell: CellAddress) => CellNow) {
  const steps: UndoStep[] = []
  const saved = new Map<string, CellContent>()

  function leadsBack(back: BackChange): boolean {
    const { isOpen, held, draft } = now(back)
    const isMine = isSameContent(held, saved.get(keyOf(back)) ?? back.held)
    return isOpen && isMine && !isSameChange(wayBack(back, back.change, { held, draft }).change, back.change)
  }

  return {
    push(step: UndoStep): void {
      if (step.length === 0) return
      steps.push(step)
      if (steps.length > MOST_STEPS) steps.shift()
    },
    /** What this form has brought to the server: a later difference is somebody else's. */
    noteSaved: (cell: CellAddress, content: CellContent) => void saved.set(keyOf(cell), content),
    /** Takes a step, or the newest that still changes anything; answers its cells that may go back. */
    take(asked?: UndoStep): UndoStep {
      if (asked) {
        const at = steps.indexOf(asked)
        if (at >= 0) steps.splice(at, 1)
        return asked.filter(leadsBack)
      }
      for (;;) {
        const step = steps.pop()
        if (!step) return []
        const cells = step.filter(leadsBack)
        if (cells.length > 0) return cells
      }
    },
  }
}
