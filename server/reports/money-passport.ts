import type { MoneyPassport } from '#shared/api/money-passport.ts'
import { type MoneyKey, standsAt, statedByHeadings } from '#shared/engine/budget.ts'
import { convertMoney, moneyDifference, sumMoney } from '#shared/engine/money.ts'
import { lastWithin, periodEnd, periodOf } from '#shared/engine/period.ts'
import type { Plan } from '#shared/engine/plan.ts'
import { type MoneyLine, moneyLines } from '#shared/engine/programme-money.ts'
import { inEveryLanguage } from '#shared/language/say.ts'
import { type MoneyAddress, moneyId } from '#shared/rules/money-address.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import { type ExecutionData, readExecution } from '../activities/execution-data.ts'
import { describeSums, REPORT_UNIT } from '../activities/execution-money.ts'
import type { Connection } from '../db/database.ts'
import { describeKey, statedAt } from '../programmes/describe-money.ts'
import { describeEdition, namedBodies, namedSources, shortTitleOf } from '../programmes/describe-parts.ts'
import { describePlan } from '../programmes/describe-plan.ts'
import { editionAt, editionOf, lives } from '../programmes/edition-at.ts'
import { localId, planAt } from '../programmes/plan-at.ts'
import type { EditionRow, ProgrammeRecord } from '../programmes/programme-data.ts'
import { reportsOfRow } from './money-reports.ts'

type Place = {
  readonly record: ProgrammeRecord
  readonly plan: Plan
  readonly address: MoneyAddress
  readonly today: string
}

const NOTHING: Pick<ExecutionData, 'submissions' | 'money'> = { submissions: [], money: [] }

function editionOfAddress(record: ProgrammeRecord, { standing }: MoneyAddress): EditionRow {
  return 'edition' in standing
    ? editionOf(record, standing.edition)
    : editionAt(record, periodEnd(standing.period))
}

/** The lines at the place, with what was reported of them by the period's end. */
function linesAt({ plan, address, today }: Place, { money }: Pick<ExecutionData, 'money'>): MoneyLine[] {
  const { standing, key } = address
  const first = periodOf(`${plan.years.from}-01-01`, plan.frequency)
  const period = 'period' in standing ? standing.period : first
  const rows = new Map(plan.rows.map((row) => [row.id, row]))
  return moneyLines(plan, { period, asOf: today, unit: REPORT_UNIT, reported: money }).filter((line) => {
    const row = rows.get(line.row)
    return row !== undefined && standsAt({ row, line }, key)
  })
}

function describeLine({ record, plan, address }: Place, line: MoneyLine): MoneyPassport['lines'][number] {
  const { row: id, year, source, planned, plannedState } = line
  const row = plan.rows.find((one) => one.id === id)
  const { allocated, spent } = describeSums([line])
  return {
    id: moneyId({ ...address, key: { year, source, row: id } }),
    ...{ row: id, number: row?.number ?? id, title: titleOf(record, id) },
    ...{ year, source, planned, plannedState, allocated, spent },
  }
}

function titleOf(record: ProgrammeRecord, row: string) {
  return record.versions.findLast(({ activity }) => localId(record, activity) === row)?.title ?? null
}

function headingsAt({ record, plan, address }: Place): MoneyPassport['headings'] {
  return statedByHeadings(plan.rows)
    .filter((placed) => standsAt(placed, address.key))
    .flatMap(({ row, line }) => {
      if (line.amount === null) return []
      const amount = convertMoney(line.amount, line.unit, REPORT_UNIT)
      return { row: row.id, number: row.number, title: titleOf(record, row.id), amount }
    })
}

/** What the document prints of the place, each with how far the rows are from it. */
function statedOf({ record, plan, address }: Place, computed: string | null): MoneyPassport['stated'] {
  return statedAt(plan, address.key).map(({ place, amount, unit }) => {
    const printed = convertMoney(amount, unit, REPORT_UNIT)
    return {
      place: record.programme.totalPlaces[place] ?? inEveryLanguage(() => place),
      amount: printed,
      difference: computed === null ? null : moneyDifference(computed, printed),
    }
  })
}

/** What each edition says of a row's money at the place, and in which the wording begins. */
function wordingsOf(record: ProgrammeRecord, { year, source, row }: MoneyKey): MoneyPassport['wordings'] {
  if (row === undefined) return []
  const versions = record.versions.filter(({ activity }) => localId(record, activity) === row)
  return record.editions.map((edition) => {
    const version = versions.find((one) => lives(one, edition.number))
    const isSetHere = version?.fromEdition === edition.number
    const described = { edition: describeEdition(record, edition), isSetHere }
    if (!version?.isKnown) return { ...described, amounts: null, planned: null }
    const amounts = (record.lines.get(version.id) ?? []).filter(
      (line) =>
        (year === undefined || line.year === year) && (source === undefined || line.source === source),
    )
    return { ...described, amounts, planned: sumMoney(amounts, REPORT_UNIT).computed }
  })
}

/** Undefined where the plan has no such place. Reports are those on the address's period and the ones before. */
export async function moneyPassport(
  read: Connection,
  record: ProgrammeRecord,
  { address, now }: { address: MoneyAddress; now: Date },
): Promise<MoneyPassport | undefined> {
  const { key, standing, subject } = address
  const edition = editionOfAddress(record, address)
  const today = dateInAlmaty(now)
  const place = { record, plan: planAt(record, edition.number), address, today }
  const period = 'period' in standing ? standing.period : null
  const data = period === null ? NOTHING : await readExecution(read, record, { asOf: today, period })
  const lines = linesAt(place, data)
  const { planned, allocated, spent, missing } = describeSums(lines)
  const stated = statedOf(place, planned.value)
  const { row: rowId = null, ...names } = describeKey(key)
  const row = describePlan(record, '', edition.number).rows.find(({ id }) => id === rowId) ?? null
  if (lines.length === 0 && stated.length === 0 && row === null) return undefined
  const until = period && lastWithin(period, place.plan.frequency)
  const reports = row === null ? [] : await reportsOfRow(read, record.id, { key, until })
  return {
    ...{ id: moneyId(address), subject, period, unit: REPORT_UNIT, ...names, row },
    programme: { id: record.id, shortTitle: shortTitleOf(record) },
    edition: describeEdition(record, edition),
    ...{ planned, allocated, spent, missing, stated },
    lines: lines.map((line) => describeLine(place, line)),
    headings: headingsAt(place),
    wordings: wordingsOf(record, key),
    reports: reports.map(({ demo: _demo, ...report }) => report),
    bodies: namedBodies(record, [
      ...missing,
      ...reports.map(({ body }) => body),
      ...(names.executor ?? []),
      ...(row?.executors.map(({ body }) => body) ?? []),
    ]),
    sources: namedSources(record, [names.source ?? null, ...lines.map(({ source }) => source)]),
    demo: reports.some(({ demo }) => demo) || data.submissions.some(({ demo }) => demo),
  }
}
