import { and, eq, inArray, isNull } from 'drizzle-orm'
import { activityProblemText } from '#shared/language/activity-messages.ts'
import { inEveryLanguage } from '#shared/language/say.ts'
import { saidBefore } from '#shared/rules/activity-standings.ts'
import { programmeWindow } from '#shared/rules/programme-window.ts'
import type { Connection } from '../db/database.ts'
import { activityReports, remarks, spending } from '../db/schema.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { pointerTo } from '../http/zod-problems.ts'
import { namedBodies, namedSources } from '../programmes/describe-parts.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import type { Content, Described } from '../submissions/content.ts'
import { countStandings, NOTHING, type Progress } from '../submissions/progress.ts'
import type { SubmissionRecord } from '../submissions/submission-data.ts'
import { namesOf, readPapers } from '../submissions/submission-papers.ts'
import { readAccepted } from './accepted-reports.ts'
import { type HeldActivities, readActivities, readEarlier, readHeld, reportKey } from './activity-data.ts'
import { askedRows, rowsToReport } from './asked-rows.ts'
import { type AssessedActivity, assessActivities, standingOf } from './assess-activities.ts'
import { describeActivity } from './describe-activities.ts'
import { activityKey, closeActivities, dueDatesOf, openActivities } from './opened-activities.ts'
import { isRetrospective, type Opening } from './period-openings.ts'
import { inForceOf } from './reported-rows.ts'
import { sealedActivities } from './sealed-activities.ts'
import { sourceNames } from './source-names.ts'

/** A programme with the past periods that were opened after the fact. */
export type OpenedProgramme = {
  readonly record: ProgrammeRecord
  readonly openings: ReadonlyMap<string, Opening>
}

async function rowsOf(read: Connection, record: ProgrammeRecord, submission: SubmissionRecord) {
  return askedRows(read, record, { submission, held: await readHeld(read, submission.id) })
}

async function assessed(read: Connection, record: ProgrammeRecord, submission: SubmissionRecord) {
  const held = await readHeld(read, submission.id)
  const { edition, rows } = await askedRows(read, record, { submission, held })
  const hands = [...held.reports.values(), ...held.money.values()].map(({ by }) => by)
  const papers = await readPapers(read, submission, hands)
  return { hands, papers, edition, activities: assessActivities(held, rows, papers) }
}

async function describe(
  read: Connection,
  { record, openings }: OpenedProgramme,
  { submission, mayEnter, language }: Parameters<Content['describe']>[2] & { submission: SubmissionRecord },
): Promise<Described> {
  const { hands, papers, edition, activities } = await assessed(read, record, submission)
  const earlier = await readEarlier(read, submission)
  const page = { record, papers, earlier, language, mayEnter }
  const opening = openings.get(submission.period)
  const rows = activities.map((activity) => describeActivity(activity, page))
  const people = await namesOf(read, [opening?.by ?? null])
  const by = opening?.by ? { id: opening.by, name: people.get(opening.by) ?? opening.by } : null
  return {
    papers,
    progress: countStandings(activities.map(standingOf)),
    hands: new Set(hands.flatMap((id) => id ?? [])),
    own: {
      kind: 'programme',
      programme: record.document.title,
      edition,
      opening: opening ? { ground: opening.ground, by, at: opening.at.toISOString() } : null,
      bodies: namedBodies(
        record,
        rows.flatMap(({ recipient, executors }) => [recipient, ...executors.map(({ body }) => body)]),
      ),
      sources: namedSources(
        record,
        rows.flatMap((row) => row.spending.map(({ source }) => source)),
      ),
      activities: rows,
    },
  }
}

/** What keeps activities from being sent, each with its pointer and in words. */
function blockersOf(record: ProgrammeRecord, activities: readonly AssessedActivity[]): FieldProblem[] {
  return activities.flatMap(({ reported: { row, due }, problems }) =>
    problems
      .filter(({ severity }) => severity === 'blocks')
      .map((problem) => ({
        pointer: pointerTo(['activities', row.id, due ?? '-', ...(problem.field?.split('/') ?? [])]),
        message: inEveryLanguage(
          (language) => `${row.id}. ${activityProblemText(problem, language, sourceNames(record, language))}`,
        ),
      })),
  )
}

/** An accepted report is whole: its rows are those of which it says something. */
function progressOfAccepted({ reports, money }: HeldActivities): Progress {
  const told = new Set([...reports.values()].map(({ activity }) => activity))
  const paid = [...money.values()].map(({ activity }) => activity).filter((one) => !told.has(one))
  const rows = reports.size + new Set(paid).size
  return { ...NOTHING, rows, ready: rows }
}

/** For lists: without files, with the remarks that still wait. */
async function progressOfAll(
  read: Connection,
  record: ProgrammeRecord,
  listed: readonly SubmissionRecord[],
): Promise<Map<string, Progress>> {
  const ids = listed.map(({ id }) => id)
  const held = await readActivities(read, ids)
  const waiting = await read
    .select()
    .from(remarks)
    .where(and(inArray(remarks.submission, ids), isNull(remarks.answeredAt)))
  const bySubmission = Map.groupBy(waiting, ({ submission }) => submission)
  const accepted = await readAccepted(read, { document: record.id })
  const periods = new Set(listed.map(({ period }) => period))
  const said = new Map([...periods].map((period) => [period, saidBefore(accepted, period)]))
  const told = listed.map((submission): [string, Progress] => {
    const own = held.get(submission.id) ?? { reports: new Map(), money: new Map() }
    if (submission.status === 'accepted') return [submission.id, progressOfAccepted(own)]
    const papers = { submission, remarks: bySubmission.get(submission.id) ?? [], ...NO_FILES }
    const saidOf = said.get(submission.period) ?? (() => undefined)
    const { rows } = rowsToReport(record, { submission, held: own }, saidOf)
    const activities = assessActivities(own, rows, papers)
    return [submission.id, countStandings(activities.map(standingOf))]
  })
  return new Map(told)
}
const NO_FILES = { evidence: [], evidenceUses: new Map<string, string[]>() }

async function isEnteredBy(read: Connection, submission: string, user: string): Promise<boolean> {
  const own = and(eq(activityReports.submission, submission), eq(activityReports.by, user))
  const [report] = await read.select({ due: activityReports.due }).from(activityReports).where(own).limit(1)
  if (report) return true
  const paid = and(eq(spending.submission, submission), eq(spending.by, user))
  const [line] = await read.select({ year: spending.year }).from(spending).where(paid).limit(1)
  return line !== undefined
}

/** Activities of a state programme. */
export function activitiesContent(programme: OpenedProgramme): Content {
  const { record, openings } = programme
  return {
    kind: 'programme',
    listName: 'activities',
    bodyName(body) {
      const found = record.bodies.get(body)
      if (!found) throw new Error(`body ${body} is not in the database`)
      return found.name
    },
    window: ({ period, status }, now) =>
      programmeWindow(period, status, {
        now,
        rule: { dueDays: record.document.dueDays, holidays: [], shiftToWorkingDay: false },
        inForce: inForceOf(record),
        isOpened: openings.has(period),
      }),
    isRetrospective: (submission) => isRetrospective(openings, submission),
    partsOf: async (read, submission, asked) =>
      dueDatesOf((await rowsOf(read, record, submission)).rows, asked),
    async open(tx, { submission, parts, now }) {
      const { rows } = await rowsOf(tx, record, submission)
      await openActivities(tx, { submission: submission.id, parts, rows, now })
    },
    close: closeActivities,
    async isReturned(read, submission, { subject, part }) {
      const { reports, money } = await readHeld(read, submission)
      if (part !== null) return reports.get(reportKey({ activity: subject, due: part }))?.returned ?? false
      const own = [...reports.values(), ...money.values()].filter(({ activity }) => activity === subject)
      return own.some(({ returned }) => returned)
    },
    isEnteredBy,
    async blockers(read, submission) {
      const { activities } = await assessed(read, record, submission)
      return blockersOf(record, activities)
    },
    async sealed(read, submission) {
      const { papers, edition, activities } = await assessed(read, record, submission)
      return sealedActivities(papers, activities, { programme: record.id, edition })
    },
    decisionKey: activityKey,
    named: ({ subject, part }) => ({ activity: subject, due: part }),
    progress: (read, listed) => progressOfAll(read, record, listed),
    describe: (read, submission, asking) => describe(read, programme, { submission, ...asking }),
  }
}
