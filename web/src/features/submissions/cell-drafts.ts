import type { CHOSEN_STATES, OperandFigure } from '#shared/api/submission-shapes.ts'
import type { FigureChange } from '#shared/api/submissions.ts'
import type { Figure, FigureState } from '#shared/engine/figure.ts'
import { type NumberReading, readNumber } from '#shared/engine/number-text.ts'

export type ChosenState = (typeof CHOSEN_STATES)[number]

/** One cell of the form: an operand of an indicator. */
export type CellAddress = { readonly indicator: string; readonly operand: string }

/** What a cell holds, apart from who typed it and when. */
export type CellContent = {
  readonly state: FigureState
  readonly value: string | null
  readonly ground: string | null
  readonly note: string | null
}

/**
 * What a person did to a cell and the server has not confirmed yet. `text` is kept exactly as typed; `base` is what
 * the cell held when the person began, so that somebody else's change in between is noticed (S28).
 */
export type CellDraft = {
  readonly base: CellContent
  /** Left, so ready to be saved; while somebody types in it, it waits. */
  readonly isLeft: boolean
  readonly text?: string | undefined
  readonly chosen?: { readonly state: ChosenState; readonly ground: string } | undefined
  /** An empty note takes the note away. */
  readonly note?: string | undefined
  /** Why the server did not take it, in its words. */
  readonly refusal?: string | undefined
}

/** `ask`: the text can be read in two ways; `conflict`: somebody else has changed the cell meanwhile. */
export type DraftStanding = 'settled' | 'ready' | 'ask' | 'invalid' | 'conflict' | 'refused'

export const EMPTY_CELL: CellContent = { state: 'not-reported', value: null, ground: null, note: null }

export function contentOf(figure: OperandFigure | undefined): CellContent {
  if (!figure) return EMPTY_CELL
  const { state, value, ground, note } = figure
  return { state, value, ground, note }
}

/** The content as the engine reads it. */
export function figureOf({ state, value, ground }: CellContent): Figure {
  if (state === 'value' && value !== null) return { state, value }
  const other = state === 'value' ? 'not-reported' : state
  return ground === null ? { state: other } : { state: other, ground }
}

function isSameFigure(one: CellContent, other: CellContent): boolean {
  return one.state === other.state && one.value === other.value && one.ground === other.ground
}

export function isSameContent(one: CellContent, other: CellContent): boolean {
  return isSameFigure(one, other) && one.note === other.note
}

export function readingOf(draft: CellDraft): NumberReading | undefined {
  return draft.text === undefined ? undefined : readNumber(draft.text)
}

/** What the cell becomes when the draft is saved; undefined while its text is no one number. */
export function drafted(draft: CellDraft, held: CellContent): CellContent | undefined {
  const note = draft.note === undefined ? held.note : draft.note.trim() || null
  if (draft.chosen) return { ...draft.chosen, value: null, note }
  const reading = readingOf(draft)
  if (!reading) return { ...held, note }
  if (reading.kind === 'number') return { state: 'value', value: reading.text, ground: null, note }
  return reading.kind === 'empty' ? { ...EMPTY_CELL, note } : undefined
}

/** How a draft stands against what the server holds now. */
export function standingOf(draft: CellDraft, held: CellContent): DraftStanding {
  const after = drafted(draft, held)
  if (after && isSameContent(after, held)) return 'settled'
  if (draft.refusal !== undefined) return 'refused'
  const touchesFigure = draft.text !== undefined || draft.chosen !== undefined
  if (touchesFigure && !isSameFigure(draft.base, held)) return 'conflict'
  if (draft.note !== undefined && draft.base.note !== held.note) return 'conflict'
  if (after) return 'ready'
  return readingOf(draft)?.kind === 'ambiguous' ? 'ask' : 'invalid'
}

/** The change to be sent; undefined while the draft's text is no one number. */
export function changeOf(cell: CellAddress, draft: CellDraft): FigureChange | undefined {
  const note = draft.note === undefined ? {} : { note: draft.note.trim() || null }
  if (draft.chosen) return { ...cell, ...draft.chosen, ...note }
  const reading = readingOf(draft)
  if (!reading) return { ...cell, ...note }
  if (reading.kind === 'number') return { ...cell, value: reading.text, ...note }
  return reading.kind === 'empty' ? { ...cell, value: null, ...note } : undefined
}
