import { createHash } from 'node:crypto'
import type { ProgrammeReport, ReportRow } from '#shared/api/programme-report.ts'
import { periodEnd, periodOf, periodsBetween, periodsWithin, periodYear } from '#shared/engine/period.ts'
import { type MoneyLine, moneyLines } from '#shared/engine/programme-money.ts'
import { periodTooShort } from '#shared/language/frequency-messages.ts'
import { carriedStandings, countStandings, standingsOf } from '#shared/rules/activity-standings.ts'
import { UNASKED } from '#shared/rules/due-standing.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import { describeDue, expectedSubmissions, type ToldStanding } from '../activities/describe-standings.ts'
import { readExecution } from '../activities/execution-data.ts'
import { describeSums, REPORT_UNIT } from '../activities/execution-money.ts'
import { readOpenings } from '../activities/period-openings.ts'
import { definitionsScope, periodScope, writesOf } from '../audit/revisions.ts'
import type { Connection } from '../db/database.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { actReference, describeEdition, namedBodies } from '../programmes/describe-parts.ts'
import { describePlan } from '../programmes/describe-plan.ts'
import { describeHead } from '../programmes/describe-programme.ts'
import { editionAt, lives } from '../programmes/edition-at.ts'
import { describeFindings } from '../programmes/finding-queries.ts'
import { planAt, planOn } from '../programmes/plan-at.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { describeActivities, describeReporting } from './programme-report-activities.ts'
import { describeReportIndicators } from './programme-report-indicators.ts'
import { describeMoney } from './programme-report-money.ts'

type Asked = { readonly period: string; readonly now: Date }
type Facts = { standings: readonly ToldStanding[]; lines: readonly MoneyLine[]; year: number }

/** The last period of its reporting that a period tells of; refuses one that is shorter than those. */
function lastPeriod({ document }: ProgrammeRecord, period: string): string {
  const last = periodsWithin(period, document.frequency).at(-1)
  if (last !== undefined) return last
  const message = periodTooShort[document.frequency]
  throw invalidInput([{ pointer: '#/query/period', message, values: { period } }])
}

function rowsOf(record: ProgrammeRecord, onDate: string, { standings, lines, year }: Facts) {
  const { rows, bodies, sources } = describePlan(record, onDate)
  const due = Map.groupBy(standings, ({ row }) => row)
  const money = Map.groupBy(
    lines.filter((line) => line.year === year),
    ({ row }) => row,
  )
  const described = rows.map((row): ReportRow => {
    const own = money.get(row.id)
    return {
      ...row,
      due: (due.get(row.id) ?? []).map((one) => describeDue(one)),
      money: own ? describeSums(own) : null,
    }
  })
  return { rows: described, bodies, sources }
}

function sectionsOf(
  record: ProgrammeRecord,
  edition: number,
  { standings, lines, year }: Facts,
): ProgrammeReport['sections'] {
  const { rows } = planAt(record, edition)
  const sectionOf = new Map(rows.map(({ id, section }) => [id, section]))
  const titles = new Map(
    record.nodes
      .filter((node) => node.kind === 'section' && lives(node, edition))
      .map((node) => [node.number, node.title]),
  )
  return [...new Set(rows.map(({ section }) => section))].map((section) => {
    const own = standings.filter(({ row }) => sectionOf.get(row) === section)
    const asked = own.filter(({ standing }) => !UNASKED.includes(standing))
    return {
      section,
      title: titles.get(section) ?? null,
      due: asked.length,
      done: asked.filter(({ status }) => status === 'done').length,
      overdue: own.filter(({ isOverdue }) => isOverdue).length,
      counts: countStandings(own),
      money: describeSums(lines.filter((line) => line.section === section && line.year === year)),
    }
  })
}

async function findingsOn(read: Connection, record: ProgrammeRecord, date: string) {
  const { items } = await describeFindings(read, record, { asOf: date })
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of items) counts[severity]++
  return { counts, items }
}

function actOf({ acts, editions }: ProgrammeRecord): ProgrammeReport['act'] {
  const act = acts.get(editions[0]?.act ?? '')
  return act ? { ...actReference(act), title: act.title } : null
}

/** Counts every write that the report could follow from, and the day: what is overdue changes with it (S29). */
async function revisionOf(
  read: Connection,
  { id, programme, document }: ProgrammeRecord,
  { until, now }: { until: string; now: Date },
) {
  const firstYear = Math.min(programme.fromYear, periodYear(until)) - 1
  const first = periodOf(`${firstYear}-01-01`, document.frequency)
  const scopes = periodsBetween(first, until).map((one) => periodScope(id, one))
  const [defined = 0, ...written] = await writesOf(read, [definitionsScope(id), ...scopes])
  const all = written.reduce((sum, count) => sum + count, 0)
  return `${defined}.${all}.${dateInAlmaty(now)}`
}

/** What the counts do not tell of: values of indicators and explanations of findings. */
function digestOf(told: unknown): string {
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 8)
}

/** The bodies that any part of the report names. */
function bodiesNamed(record: ProgrammeRecord, report: Pick<ProgrammeReport, 'coverage' | 'indicators'>) {
  const { coverage, indicators } = report
  return namedBodies(record, [
    record.programme.owner,
    ...coverage.missing.map(({ body }) => body),
    ...coverage.late.map(({ body }) => body),
    ...indicators.flatMap(({ owner, measuredBy }) => [owner, measuredBy]),
  ])
}

/** A programme's report of a period by the edition in force on its last day; accepted reports only. */
export async function programmeReport(
  read: Connection,
  record: ProgrammeRecord,
  asked: Asked,
): Promise<ProgrammeReport> {
  const { period, now } = asked
  const until = lastPeriod(record, period)
  const [onDate, today, year] = [periodEnd(period), dateInAlmaty(now), periodYear(period)]
  const edition = editionAt(record, onDate)
  const plan = planAt(record, edition.number)
  const data = await readExecution(read, record, { asOf: today, period })
  const accepted = data.reports.filter((report) => report.accepted)
  const told = { period, asOf: today, reports: accepted }
  const standings = standingsOf(plan, told)
  const carried = carriedStandings(planOn(record), told)
  const lines = moneyLines(plan, { period, asOf: today, unit: REPORT_UNIT, reported: data.money })
  const facts = { standings, lines, year }
  const expected = expectedSubmissions(planOn(record), { ...data, period, asOf: today })
  const { dueDays } = record.document
  const coverage = describeReporting(expected, {
    openings: await readOpenings(read, record.id),
    dueDays,
    now,
  })
  const indicators = await describeReportIndicators(read, record, period)
  const { rows, bodies, sources } = rowsOf(record, onDate, facts)
  const findings = await findingsOn(read, record, onDate)
  return {
    programme: describeHead(record, today),
    act: actOf(record),
    edition: describeEdition(record, edition),
    ...{ period, year },
    asOf: now.toISOString(),
    revision: `${await revisionOf(read, record, { until, now })}.${digestOf([indicators, findings])}`,
    demo: data.submissions.some(({ demo }) => demo),
    unit: REPORT_UNIT,
    bodies: { ...bodies, ...bodiesNamed(record, { coverage, indicators }) },
    sources,
    coverage,
    activities: describeActivities(plan, { standings, carried }),
    sections: sectionsOf(record, edition.number, facts),
    rows,
    ...describeMoney(lines),
    indicators,
    lacking: indicators.filter(({ lacks }) => lacks.length > 0).length,
    findings,
  }
}
