import type { FigureChange } from '#shared/api/submissions.ts'
import { readNumber } from '#shared/engine/number-text.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import type { IndicatorInForce } from '../indicators/definitions-in-force.ts'
import type { FigureRecord, FiguresByIndicator } from './submission-data.ts'

/** What a cell is to become. */
export type CellChange = {
  readonly indicator: string
  readonly operand: string
  readonly after: Pick<FigureRecord, 'state' | 'value' | 'ground' | 'note'>
  readonly before: FigureRecord | undefined
}

type Reading = { ok: true; change: CellChange } | { ok: false; problems: FieldProblem[] }

/** Reads a typed number (S3): canonical decimal text, or why it is none, at the pointer. */
export function numberProblem(text: string, pointer: string): FieldProblem | string {
  const reading = readNumber(text)
  if (reading.kind === 'number') {
    const digits = reading.text.replace(/\D/g, '').length
    return digits > 40 ? { pointer, message: submissionRefusals.tooManyDigits } : reading.text
  }
  if (reading.kind === 'ambiguous') {
    const [first, second] = reading.readings
    return { pointer, message: submissionRefusals.ambiguousNumber, values: { text, first, second } }
  }
  const position = reading.kind === 'invalid' ? reading.position + 1 : 1
  return { pointer, message: submissionRefusals.notANumber, values: { text, position } }
}

const blankToNull = (text: string | null | undefined) => (text ? text : null)

/** State, value and ground of the changed cell; a text that is no number is a problem, an empty one clears the cell. */
function valueAfter(
  change: FigureChange,
  before: FigureRecord | undefined,
  pointer: string,
): Pick<FigureRecord, 'state' | 'value' | 'ground'> | FieldProblem {
  const ground = blankToNull(change.ground)
  if (change.state !== undefined) {
    if (ground === null) return { pointer: `${pointer}/ground`, message: submissionRefusals.groundNeeded }
    return { state: change.state, value: null, ground }
  }
  if (change.value === undefined) {
    if (change.note === undefined) return { pointer, message: problemMessages.nothingToChange }
    return {
      state: before?.state ?? 'not-reported',
      value: before?.value ?? null,
      ground: before?.ground ?? null,
    }
  }
  if (change.value === null || change.value.trim() === '')
    return { state: 'not-reported', value: null, ground }
  const number = numberProblem(change.value, `${pointer}/value`)
  return typeof number === 'string' ? { state: 'value', value: number, ground: null } : number
}

function readOne(
  change: FigureChange,
  pointer: string,
  { indicators, figures, onlyReturned }: Against,
): Reading {
  const indicator = indicators.get(change.indicator)
  if (!indicator) {
    const values = { id: change.indicator }
    return refused({ pointer: `${pointer}/indicator`, message: submissionRefusals.noSuchIndicator, values })
  }
  const known = indicator.version.operands.map(({ key }) => key)
  if (!known.includes(change.operand)) {
    const values = { indicator: change.indicator, id: change.operand, known: known.join(', ') }
    return refused({ pointer: `${pointer}/operand`, message: submissionRefusals.noSuchOperand, values })
  }
  const before = figures.get(change.indicator)?.[change.operand]
  if (onlyReturned && !before?.returned) return refused({ pointer, message: submissionRefusals.onlyReturned })
  const after = valueAfter(change, before, pointer)
  if ('pointer' in after) return refused(after)
  const note = change.note === undefined ? (before?.note ?? null) : blankToNull(change.note)
  return {
    ok: true,
    change: { indicator: change.indicator, operand: change.operand, before, after: { ...after, note } },
  }
}

function refused(problem: FieldProblem): Reading {
  return { ok: false, problems: [problem] }
}

type Against = {
  indicators: ReadonlyMap<string, IndicatorInForce>
  figures: FiguresByIndicator
  onlyReturned: boolean
}

/** Reads typed cells against what the submission holds: the changes, and every problem with its pointer. */
export function readChanges(
  changes: readonly FigureChange[],
  against: Against,
): { changes: CellChange[]; problems: FieldProblem[] } {
  const seen = new Set<string>()
  const result: { changes: CellChange[]; problems: FieldProblem[] } = { changes: [], problems: [] }
  for (const [index, change] of changes.entries()) {
    const pointer = `#/body/figures/${index}`
    const cell = `${change.indicator}\n${change.operand}`
    const reading = seen.has(cell)
      ? refused({ pointer, message: submissionRefusals.duplicate })
      : readOne(change, pointer, against)
    seen.add(cell)
    if (reading.ok) result.changes.push(reading.change)
    else result.problems.push(...reading.problems)
  }
  return result
}

/** Whether the cell really becomes something else. */
export function isChange({ before, after }: CellChange): boolean {
  if (!before) return after.state !== 'not-reported' || after.ground !== null || after.note !== null
  return (
    before.state !== after.state ||
    before.value !== after.value ||
    before.ground !== after.ground ||
    before.note !== after.note
  )
}
