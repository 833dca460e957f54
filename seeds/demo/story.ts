import type { EventToRecord } from '#server/audit/record-event.ts'
import type { Transaction } from '#server/db/database.ts'
import { evidence, figures, remarks } from '#server/db/schema.ts'
import { shifted } from './calendar.ts'
import { demoUser } from './seed-users.ts'
import type { ReturnedRound } from './situations.ts'
import type { Cell } from './typed-figures.ts'

/** What the demonstration needs of the product: its own audit trail, seals and file store, so that nothing is faked. */
export type DemoTools = {
  readonly hashPassword: (password: string) => Promise<string>
  readonly now: Date
  readonly recordEvent: (tx: Transaction, event: EventToRecord) => Promise<void>
  readonly seal: (tx: Transaction, sealed: { submission: string; by: string; at: Date }) => Promise<unknown>
  readonly storeFile: (bytes: Uint8Array) => Promise<{ sha256: string; size: number }>
}

export type Telling = {
  readonly tx: Transaction
  readonly tools: DemoTools
  readonly submission: string
  readonly body: string
}

const plain = ({ state, value, ground, note }: Cell) => ({ state, value, ground, note })

/** Writes cells and the event that tells of them. */
export async function enterCells(
  { tx, tools, submission, body }: Telling,
  cells: readonly Cell[],
  at: Date,
): Promise<void> {
  if (cells.length === 0) return
  const by = demoUser('analyst', body)
  await tx.insert(figures).values(
    cells.map((cell) => ({
      submission,
      indicator: cell.indicator,
      operand: cell.operand,
      ...plain(cell),
      returned: false,
      by,
      at,
    })),
  )
  await tools.recordEvent(tx, {
    at,
    user: by,
    action: 'figures.entered',
    subject: `submission/${submission}`,
    submission,
    after: {
      figures: cells.map((cell) => ({
        indicator: cell.indicator,
        operand: cell.operand,
        before: null,
        after: plain(cell),
      })),
    },
  })
}

/** Tells one step of a submission's way. */
export async function tellStep(
  { tx, tools, submission }: Telling,
  step: { action: string; user: string; at: Date; after: object },
): Promise<void> {
  await tools.recordEvent(tx, {
    at: step.at,
    user: step.user,
    action: step.action,
    subject: `submission/${submission}`,
    submission,
    after: step.after,
  })
}

function firstEntry(cell: Cell, round: ReturnedRound): Cell {
  const wrong = Math.round(Number(cell.value) * round.firstEntry)
  return { ...cell, value: String(wrong) }
}

/** The cells as they were first typed, before the returned ones were corrected. */
export function asFirstTyped(cells: readonly Cell[], rounds: readonly ReturnedRound[]): Cell[] {
  return cells.map((cell) => {
    const round = rounds.find(
      ({ number, operand, firstEntry: factor }) =>
        number === cell.number && operand === cell.operand && factor !== 1,
    )
    return round && cell.value !== null ? firstEntry(cell, round) : cell
  })
}

/** One returned round: sent, returned with a reason, corrected or answered. Answers when the correction was made. */
export async function tellReturnedRound(
  telling: Telling,
  { round, cell, number, from }: { round: ReturnedRound; cell: Cell; number: number; from: Date },
): Promise<Date> {
  const { tx, submission, body } = telling
  const [analyst, deputy] = [demoUser('analyst', body), demoUser('deputy', body)]
  const returner = round.stage === 'deputy' ? deputy : demoUser('reviewer')
  await tellStep(telling, {
    action: 'submission.sent',
    user: analyst,
    at: shifted(from, 20),
    after: { status: 'sent', round: number },
  })
  if (round.stage === 'reviewer')
    await tellStep(telling, {
      action: 'submission.approved',
      user: deputy,
      at: shifted(from, 60),
      after: { status: 'approved', round: number },
    })
  const returnedAt = shifted(from, 120)
  const returned = [
    { indicator: cell.indicator, operand: cell.operand, reason: round.reason, code: round.code },
  ]
  await tellStep(telling, {
    action: 'submission.returned',
    user: returner,
    at: returnedAt,
    after: { status: 'returned', round: number, stage: round.stage, figures: returned },
  })
  const answeredAt = shifted(from, 180)
  const id = `${submission}~remark-${number}`
  await tx.insert(remarks).values({
    id,
    submission,
    round: number,
    indicator: cell.indicator,
    operand: cell.operand,
    stage: round.stage,
    code: round.code,
    reason: round.reason,
    by: returner,
    at: returnedAt,
    answer: round.answer,
    answeredBy: analyst,
    answeredAt,
  })
  const before = round.firstEntry === 1 ? null : plain(firstEntry(cell, round))
  if (before !== null) {
    const change = { indicator: cell.indicator, operand: cell.operand, before, after: plain(cell) }
    await tellStep(telling, {
      action: 'figures.entered',
      user: analyst,
      at: answeredAt,
      after: { figures: [change] },
    })
  }
  await tellStep(telling, {
    action: 'remark.answered',
    user: analyst,
    at: answeredAt,
    after: { answer: round.answer, indicator: cell.indicator, operand: cell.operand },
  })
  return answeredAt
}

/** Attaches a small real file to an indicator. */
export async function attachFile(
  { tx, tools, submission, body }: Telling,
  { cell, name, type, bytes, at }: { cell: Cell; name: string; type: string; bytes: Uint8Array; at: Date },
): Promise<void> {
  const stored = await tools.storeFile(bytes)
  const by = demoUser('analyst', body)
  const id = `${submission}~${cell.number}~file`
  await tx.insert(evidence).values({
    id,
    submission,
    indicator: cell.indicator,
    operand: null,
    name,
    type,
    ...stored,
    by,
    at,
    removedAt: null,
  })
  const after = { indicator: cell.indicator, operand: null, name, type, ...stored }
  await tools.recordEvent(tx, {
    at,
    user: by,
    action: 'evidence.added',
    subject: `evidence/${id}`,
    submission,
    after,
  })
}
