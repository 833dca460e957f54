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
import type { World } from './world.ts'

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

type Told = { status: ActivityStatus; allocated?: string; spent?: string | null }

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
  await world.db.transaction(async (tx) => {
    await tx.insert(submissions).values({
      ...{ id, document: programme.id, body, period, status, version: 1, round: 1, demo: true, ...people },
      ...{ deadline: new Date('2010-01-10T18:59:59Z'), sentAt: AT, approvedAt: AT, acceptedAt: AT },
    })
    for (const row of report.rows.filter(({ executors }) => executors.some((one) => one.body === body))) {
      for (const { date } of row.due)
        await tx.insert(activityReports).values({
          ...{
            submission: id,
            activity: row.id,
            due: date,
            status: told.status,
            narrative: null,
            reason: null,
          },
          ...{
            documentName: 'есеп',
            documentNumber: '7',
            documentDate: date,
            returned: false,
            by: null,
            at: AT,
          },
        })
    }
    for (const line of report.lines.filter((one) => one.executor.join() === body && one.year === 2009)) {
      if (line.spent.state !== 'not-reported') continue
      await tx.insert(spending).values({
        ...{ submission: id, activity: line.row, year: 2009, source: line.source ?? 'not-printed' },
        ...{
          allocatedState: 'value',
          allocated: told.allocated ?? null,
          ground: null,
          returned: false,
          by: null,
          at: AT,
        },
        ...{ spentState: told.spent ? 'value' : 'withheld', spent: told.spent ?? null },
      })
    }
  })
}
