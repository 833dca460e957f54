import { eq, inArray } from 'drizzle-orm'
import {
  activityReports,
  evidence,
  remarks,
  reviewDecisions,
  seals,
  spending,
  submissions,
  users,
} from '#server/db/schema.ts'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import type { ActivityStatus } from '#shared/rules/activity-report.ts'
import type { Agent, World } from './world.ts'

const AT = new Date('2010-01-15T06:00:00Z')

/** Takes away what the demonstration reports of a programme: a story of its own begins with nothing. */
export async function forgetReports({ db }: World, programme: string): Promise<void> {
  const own = await db.read
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.document, programme))
  const ids = own.map(({ id }) => id)
  if (ids.length === 0) return
  await db.transaction(async (tx) => {
    for (const table of [activityReports, spending, remarks, reviewDecisions, seals, evidence])
      await tx.delete(table).where(inArray(table.submission, ids))
    await tx.delete(submissions).where(inArray(submissions.id, ids))
  })
}

/** The report of a programme for a half-year or year, as a person reads it. */
export async function programmeReportOf(
  agent: Agent,
  programme: string,
  period: string,
): Promise<ProgrammeReport> {
  return (await agent.get('/api/v1/reports/programme').query({ programme, period }).expect(200)).body
}

/** The bodies that answer alone for planned money of the report's year, in the plan's order. */
export function bodiesWithOwnMoney({ lines, year }: ProgrammeReport): string[] {
  const own = lines.filter(
    (line) => line.year === year && line.executor.length === 1 && line.planned !== null,
  )
  return [...new Set(own.flatMap(({ executor }) => executor))]
}

type Told = { status: ActivityStatus; allocated?: string; spent?: string | null }

type Submitted = { readonly submission: string; readonly body: string; readonly told: Told }

function reportsOf({ rows }: ProgrammeReport, { submission, body, told }: Submitted) {
  const own = rows.filter(({ executors }) => executors.some((one) => one.body === body))
  return own.flatMap(({ id, due }) =>
    due.map(({ date }) => ({
      ...{ submission, activity: id, due: date, status: told.status, narrative: null, reason: null },
      ...{ documentName: 'есеп', documentNumber: '7', documentDate: date, returned: false, by: null, at: AT },
    })),
  )
}

function moneyOf({ lines }: ProgrammeReport, { submission, body, told }: Submitted) {
  const own = lines.filter(
    ({ executor, year, spent }) =>
      executor.join() === body && year === 2009 && spent.state === 'not-reported',
  )
  return own.map(({ row, source }) => ({
    ...{ submission, activity: row, year: 2009, source: source ?? 'not-printed', ground: null },
    ...{ allocatedState: 'value' as const, allocated: told.allocated ?? null },
    ...{ spentState: told.spent ? ('value' as const) : ('withheld' as const), spent: told.spent ?? null },
    ...{ returned: false, by: null, at: AT },
  }))
}

/** Keeps a submission of a body in which every due date of its rows is told alike, with money of the lines of its own alone. */
export async function submitProgramme(
  world: World,
  report: ProgrammeReport,
  { body, status, told }: { body: string; status: 'accepted' | 'sent'; told: Told },
): Promise<void> {
  const { period, programme } = report
  const id = `test-${programme.id}-${body}-${period}`
  const [user] = await world.db.read.select().from(users).limit(1)
  const people = { sentBy: user?.id ?? null, approvedBy: user?.id ?? null, acceptedBy: user?.id ?? null }
  const submitted = { submission: id, body, told }
  await world.db.transaction(async (tx) => {
    await tx.insert(submissions).values({
      ...{ id, document: programme.id, body, period, status, version: 1, round: 1, demo: true, ...people },
      ...{ deadline: new Date('2010-01-10T18:59:59Z'), sentAt: AT, approvedAt: AT, acceptedAt: AT },
    })
    for (const row of reportsOf(report, submitted)) await tx.insert(activityReports).values(row)
    for (const line of moneyOf(report, submitted)) await tx.insert(spending).values(line)
  })
}
