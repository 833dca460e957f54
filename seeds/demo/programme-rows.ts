import type { activityReports, evidence, remarks, spending, submissions } from '#server/db/schema.ts'
import { convertMoney } from '#shared/engine/money.ts'
import type { DemoMoney, DemoReport } from './programme-reports.ts'
import { RETURN_REASON } from './programme-situations.ts'
import { demoUser } from './seed-users.ts'
import type { Step, Whose } from './story.ts'

export type ProgrammeRows = {
  readonly submissions: (typeof submissions.$inferInsert)[]
  readonly reports: (typeof activityReports.$inferInsert)[]
  readonly money: (typeof spending.$inferInsert)[]
  readonly remarks: (typeof remarks.$inferInsert)[]
  readonly evidence: (typeof evidence.$inferInsert)[]
  readonly steps: Step[]
}

/** What a body entered at one sitting. */
export type Sitting = {
  readonly at: Date
  readonly reports: readonly DemoReport[]
  readonly money: readonly DemoMoney[]
}

type MoneyRow = typeof spending.$inferInsert
type Entered = Omit<MoneyRow, 'submission' | 'returned' | 'by' | 'at'>

const inTenge = (thousands: string | null) =>
  thousands === null ? null : convertMoney(thousands, 'thousand-tenge', 'tenge')

function enteredMoney({ activity, year, source, allocated, spent, ground }: DemoMoney): Entered {
  const stateOf = (value: string | null) =>
    value === null ? ('not-applicable' as const) : ('value' as const)
  return {
    ...{ activity, year, source: source ?? 'not-printed', ground },
    ...{ allocatedState: stateOf(allocated), allocated: inTenge(allocated) },
    ...{ spentState: stateOf(spent), spent: inTenge(spent) },
  }
}

/** Adds what was entered at a sitting, with the step that tells of it. */
export function addSitting(rows: ProgrammeRows, whose: Whose, { at, reports, money }: Sitting): void {
  if (reports.length + money.length === 0) return
  const { submission, body } = whose
  const by = demoUser('analyst', body)
  const entered = money.map(enteredMoney)
  rows.reports.push(...reports.map((report) => ({ ...report, submission, returned: false, by, at })))
  rows.money.push(...entered.map((line) => ({ ...line, submission, returned: false, by, at })))
  rows.steps.push({
    ...{ at, user: by, action: 'activities.entered', subject: `submission/${submission}`, submission },
    after: {
      activities: reports.map(({ activity, due, ...after }) => ({ activity, due, before: null, after })),
      spending: entered.map(({ activity, year, source, ...after }) => ({
        ...{ activity, year, source, before: null, after },
      })),
    },
  })
}

/** Marks the last entered activity of a submission as returned by the deputy, with its remark. */
export function returnLast(
  rows: ProgrammeRows,
  { submission, body }: Whose,
  at: Date,
): DemoReport | undefined {
  const report = rows.reports.findLast((one) => one.submission === submission && one.status === 'done')
  if (!report) return undefined
  report.returned = true
  for (const line of rows.money)
    if (line.submission === submission && line.activity === report.activity) line.returned = true
  rows.remarks.push({
    id: `${submission}~remark-1`,
    ...{ submission, round: 1, indicator: report.activity, operand: report.due, stage: 'deputy' },
    ...{ code: 'evidence-missing', reason: RETURN_REASON, by: demoUser('deputy', body), at },
    ...{ answer: null, answeredBy: null, answeredAt: null },
  })
  return report as DemoReport
}
