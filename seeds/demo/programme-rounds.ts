import type { Moments, Round } from './calendar.ts'
import type { ProgrammeRows } from './programme-rows.ts'
import { demoUser } from './seed-users.ts'
import { later, moveStep, remarkId, type Step, sentStep, type Whose } from './story.ts'

/** An activity that came back with a reason, and what was added to its report. */
export type ActivityRound = {
  readonly stage: 'deputy' | 'reviewer'
  readonly code: 'evidence-missing' | 'evidence-does-not-prove' | 'does-not-match-source' | 'wrong-period'
  readonly reason: string
  /** What stands in the report after the correction. */
  readonly corrected: string
  readonly answer: string
}

type Turned = { readonly round: ActivityRound; readonly moments: Moments }
type ReportRow = ProgrammeRows['reports'][number]

function returnedStep(
  whose: Whose,
  { activity, due }: ReportRow,
  { round, at }: { round: ActivityRound; at: Date },
) {
  const { stage, code, reason } = round
  return moveStep(whose, {
    at,
    user: stage === 'deputy' ? demoUser('deputy', whose.body) : demoUser('reviewer'),
    action: 'submission.returned',
    from: stage === 'deputy' ? 'sent' : 'in-review',
    to: 'returned',
    more: { round: 1, stage, activities: [{ activity, due, code, reason }] },
  })
}

/** The correction of a report: its words become others, and the remark is answered. */
function correct(
  report: ReportRow,
  whose: Whose,
  { round, times }: { round: ActivityRound; times: Round },
): Step[] {
  const { submission, body } = whose
  const user = demoUser('analyst', body)
  const { activity, due, submission: _own, returned: _mark, by: _by, at: _at, ...before } = report
  const after = { ...before, narrative: round.corrected }
  Object.assign(report, { narrative: round.corrected, at: times.corrected })
  return [
    {
      ...{ at: times.corrected, user, action: 'activities.entered', subject: `submission/${submission}` },
      ...{ submission, after: { activities: [{ activity, due, before, after }], spending: [] } },
    },
    {
      ...{ at: later(times.corrected, 5), user, action: 'remark.answered', submission },
      ...{ subject: `remark/${remarkId(submission, 1)}`, before: { answer: null } },
      after: { answer: round.answer, activity, due },
    },
  ]
}

/** A round of a report that was accepted in the end: returned, corrected, answered and sent again; its steps. */
export function turnBack(rows: ProgrammeRows, whose: Whose, { round, moments }: Turned): Step[] {
  const { submission, body } = whose
  const times = moments.returned[round.stage]
  const report = rows.reports.findLast((one) => one.submission === submission && one.status === 'done')
  if (!report) return []
  const returned = returnedStep(whose, report, { round, at: times.at })
  const corrected = correct(report, whose, { round, times })
  rows.remarks.push({
    id: remarkId(submission, 1),
    ...{ submission, round: 1, indicator: report.activity, operand: report.due, stage: round.stage },
    ...{ code: round.code, reason: round.reason, by: returned.user ?? '', at: times.at },
    ...{ answer: round.answer, answeredBy: demoUser('analyst', body), answeredAt: later(times.corrected, 5) },
  })
  return [returned, ...corrected, sentStep(whose, 2, times.sent)]
}
