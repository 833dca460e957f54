import type { EventToRecord } from '#server/audit/record-event.ts'
import type { EventAction } from '#shared/language/audit-messages.ts'
import type { Moments, Round } from './calendar.ts'
import type { ReturnedRound } from './returned-rounds.ts'
import { demoUser } from './seed-users.ts'
import type { Cell } from './typed-figures.ts'

/** One thing that happened, as the audit trail tells it; `seals` where the submission was sealed with it. */
export type Step = EventToRecord & { readonly seals?: boolean }

export type Told = {
  readonly submission: string
  readonly body: string
  readonly cells: readonly Cell[]
  readonly rounds: readonly ReturnedRound[]
  readonly moments: Moments
}

const MINUTE = 60_000

/** So many minutes later. */
export function later(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE)
}

/** The cell that a round returned. */
export function returnedCell({ cells }: Pick<Told, 'cells'>, round: ReturnedRound): Cell {
  const cell = cells.find(({ number, operand }) => number === round.number && operand === round.operand)
  if (!cell) throw new Error(`a returned round names ${round.number} ${round.operand}, which was not typed`)
  return cell
}

/** The id of the remark with which a round ended. */
export function remarkId(submission: string, round: number): string {
  return `${submission}~remark-${round}`
}

/** What an analyst typed at one sitting. */
export function enteredStep(
  { submission, body }: Pick<Told, 'submission' | 'body'>,
  changes: readonly { cell: Cell; before: Cell | null }[],
  at: Date,
): Step {
  const plain = ({ state, value, ground, note }: Cell) => ({ state, value, ground, note })
  const figures = changes.map(({ cell, before }) => {
    const { indicator, operand } = cell
    return { indicator, operand, before: before && plain(before), after: plain(cell) }
  })
  const subject = `submission/${submission}`
  const user = demoUser('analyst', body)
  return { at, user, action: 'figures.entered' as const, subject, submission, after: { figures } }
}

/** The cell as it was first typed, before the round that returned it. */
function firstTyped(cell: Cell, rounds: readonly ReturnedRound[]): Cell {
  const round = rounds.find(({ number, operand }) => number === cell.number && operand === cell.operand)
  if (!round || cell.value === null || round.firstEntry === 1) return cell
  const places = cell.value.split('.')[1]?.length ?? 0
  return { ...cell, value: (Number(cell.value) * round.firstEntry).toFixed(places) }
}

/** The cells of the two sittings in which a form was filled in. */
export function sittings({ cells, moments }: Pick<Told, 'cells' | 'moments'>) {
  const half = Math.ceil(cells.length / 2)
  return [
    { at: moments.entered, cells: cells.slice(0, half) },
    { at: moments.completed, cells: cells.slice(half) },
  ].filter((sitting) => sitting.cells.length > 0)
}

/** Whose submission it is. */
export type Whose = Pick<Told, 'submission' | 'body'>

type Move = { at: Date; user: string; action: EventAction; from: string; to: string; more?: object }

/** A step of the submission from one status to the next. */
export function moveStep(
  { submission }: Pick<Told, 'submission'>,
  { at, user, action, from, to, more }: Move,
): Step {
  const subject = `submission/${submission}`
  return { at, user, action, subject, submission, before: { status: from }, after: { status: to, ...more } }
}

/** The analyst sends. */
export function sentStep(told: Whose, round: number, at: Date): Step {
  const from = round === 1 ? 'draft' : 'returned'
  const user = demoUser('analyst', told.body)
  return moveStep(told, { at, user, action: 'submission.sent' as const, from, to: 'sent', more: { round } })
}

/** The deputy approves. */
export function approvedStep(told: Whose, round: number, at: Date): Step {
  const user = demoUser('deputy', told.body)
  const move = {
    at,
    user,
    action: 'submission.approved' as const,
    from: 'sent',
    to: 'approved',
    more: { round },
  }
  return moveStep(told, move)
}

/** The reviewer takes it up. */
export function begunStep(told: Whose, at: Date): Step {
  const user = demoUser('reviewer')
  return moveStep(told, { at, user, action: 'review.begun' as const, from: 'approved', to: 'in-review' })
}

/** The person who returned the round. */
export function returnerOf(body: string, { stage }: ReturnedRound): string {
  return stage === 'deputy' ? demoUser('deputy', body) : demoUser('reviewer')
}

/** A figure comes back with a reason, is corrected or explained, and the submission is sent again. */
function roundSteps(told: Told, round: ReturnedRound, number: number): Step[] {
  const { submission, body, moments } = told
  const times: Round = moments.returned[round.stage]
  const cell = returnedCell(told, round)
  const { indicator, operand } = cell
  const { stage, code, reason, answer } = round
  const returned = moveStep(told, {
    at: times.at,
    user: returnerOf(body, round),
    action: 'submission.returned' as const,
    from: stage === 'deputy' ? 'sent' : 'in-review',
    to: 'returned',
    more: { round: number, stage, figures: [{ indicator, operand, code, reason }] },
  })
  const before = firstTyped(cell, told.rounds)
  const corrected = before === cell ? [] : [enteredStep(told, [{ cell, before }], times.corrected)]
  const answered: Step = {
    at: later(times.corrected, 5),
    user: demoUser('analyst', body),
    action: 'remark.answered' as const,
    subject: `remark/${remarkId(submission, number)}`,
    submission,
    before: { answer: null },
    after: { answer, indicator, operand },
  }
  return [returned, ...corrected, answered, sentStep(told, number + 1, times.sent)]
}

/** The whole way of an accepted submission, from the first cell to the seal. */
export function storyOf(told: Told): Step[] {
  const { moments, rounds } = told
  const steps = sittings(told).map(({ at, cells }) => {
    const changes = cells.map((cell) => ({ cell: firstTyped(cell, rounds), before: null }))
    return enteredStep(told, changes, at)
  })
  steps.push(sentStep(told, 1, moments.sent))
  const atDeputy = rounds.filter(({ stage }) => stage === 'deputy')
  const atReviewer = rounds.filter(({ stage }) => stage === 'reviewer')
  for (const [index, round] of atDeputy.entries()) steps.push(...roundSteps(told, round, index + 1))
  steps.push(approvedStep(told, atDeputy.length + 1, moments.approved), begunStep(told, moments.begun))
  for (const [index, round] of atReviewer.entries()) {
    const number = atDeputy.length + index + 1
    const { approved } = moments.returned.reviewer
    steps.push(...roundSteps(told, round, number), approvedStep(told, number + 1, approved))
  }
  const from = atReviewer.length > 0 ? 'approved' : 'in-review'
  const accepted = {
    at: moments.accepted,
    user: demoUser('reviewer'),
    action: 'submission.accepted' as const,
    from,
  }
  return [...steps, { ...moveStep(told, { ...accepted, to: 'accepted' }), seals: true }]
}
