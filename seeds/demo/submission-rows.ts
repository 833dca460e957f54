import type { figures, remarks, submissions } from '#server/db/schema.ts'
import { submissionId } from '#shared/rules/identity.ts'
import { deadlineOf, KPI_REPORTING_RULE } from '#shared/rules/reporting-window.ts'
import type { Moments } from './calendar.ts'
import { demoUser } from './seed-users.ts'
import { later, remarkId, returnedCell, returnerOf, type Step, sittings, type Told } from './story.ts'

type SubmissionRow = typeof submissions.$inferInsert
type FigureRow = typeof figures.$inferInsert
type RemarkRow = typeof remarks.$inferInsert

/** An empty draft, open to its analyst. */
export function draftRow(document: string, body: string, period: string): SubmissionRow {
  return {
    id: submissionId(document, body, period),
    document,
    body,
    period,
    status: 'draft',
    version: 1,
    round: 1,
    deadline: deadlineOf(period, KPI_REPORTING_RULE),
    demo: true,
  }
}

/** The submission as its story left it: the first approval is when it reached the authorised body. */
export function acceptedRow(
  draft: SubmissionRow,
  { body, rounds, moments }: Told,
  steps: readonly Step[],
): SubmissionRow {
  const sent = steps.filter(({ action }) => action === 'submission.sent').at(-1)
  return {
    ...draft,
    status: 'accepted',
    version: 1 + steps.length,
    round: 1 + rounds.length,
    sentAt: sent?.at ?? null,
    sentBy: demoUser('analyst', body),
    approvedAt: moments.approved,
    approvedBy: demoUser('deputy', body),
    acceptedAt: moments.accepted,
    acceptedBy: demoUser('reviewer'),
  }
}

/** The figures as they stand at the end; a corrected one bears the time of its correction. */
export function figureRows({ submission, body, cells, rounds, moments }: Told): FigureRow[] {
  const correctedAt = new Map(
    rounds
      .filter(({ firstEntry }) => firstEntry !== 1)
      .map((round) => [`${round.number} ${round.operand}`, moments.returned[round.stage].corrected]),
  )
  return sittings({ cells, moments }).flatMap((sitting) =>
    sitting.cells.map(({ number, ...cell }) => ({
      ...cell,
      submission,
      returned: false,
      by: demoUser('analyst', body),
      at: correctedAt.get(`${number} ${cell.operand}`) ?? sitting.at,
    })),
  )
}

/** Why figures came back, and what was answered. */
export function remarkRows(told: Told): RemarkRow[] {
  const { submission, body, rounds } = told
  return rounds.map((round, index) => {
    const { indicator, operand } = returnedCell(told, round)
    const times: Moments['returned']['deputy'] = told.moments.returned[round.stage]
    return {
      id: remarkId(submission, index + 1),
      submission,
      round: index + 1,
      indicator,
      operand,
      stage: round.stage,
      code: round.code,
      reason: round.reason,
      by: returnerOf(body, round),
      at: times.at,
      answer: round.answer,
      answeredBy: demoUser('analyst', body),
      answeredAt: later(times.corrected, 5),
    }
  })
}
