import { eq } from 'drizzle-orm'
import type { EventToRecord } from '#server/audit/record-event.ts'
import type { Connection, Transaction } from '#server/db/database.ts'
import { indicatorValues, settings } from '#server/db/schema.ts'
import { startOfDay } from '#shared/rules/reporting-window.ts'
import type { StoreFile } from './attached-files.ts'
import { demoPdf } from './demo-files.ts'
import { OPENED } from './programme-situations.ts'
import { demoUser } from './seed-users.ts'

const SETTING = 'demo-indicator-values'
const SOURCE = 'Көрсетілімге арналған ойдан шығарылған сан (синтетикалық)'

/** `reachedOn`: the day of a milestone, from the year of it on. */
type Series = {
  programme: string
  number: string
  first: number
  values: readonly string[]
  reachedOn?: string
}

const DIVIDE = 'digital-divide-2007-2009'
const E_GOVERNMENT = 'e-government-2008-2010'
const INFORMATION = 'information-kazakhstan-2020'

/** Invented values by year, from the first year on. The indicator's number is the tail of its id. */
const SERIES: readonly Series[] = [
  { programme: DIVIDE, number: 'IND-1', first: 2007, values: ['7.4', '12.9', '19.1'] },
  { programme: DIVIDE, number: 'IND-2', first: 2007, values: ['8.2', '14.6', '21.3'] },
  { programme: E_GOVERNMENT, number: 'I08', first: 2008, values: ['187', '206'] },
  { programme: E_GOVERNMENT, number: 'I10', first: 2008, values: ['0', '1'], reachedOn: '2009-06-19' },
  { programme: E_GOVERNMENT, number: 'I13', first: 2008, values: ['44', '58.5', '71'] },
  { programme: INFORMATION, number: 'P-02', first: 2013, values: ['36', '33', '30'] },
  { programme: INFORMATION, number: 'P-04', first: 2013, values: ['56.8', '60.1', '63.9'] },
  { programme: INFORMATION, number: 'P-06', first: 2013, values: ['3.1', '3.2', '3.4'] },
  { programme: INFORMATION, number: '1.1-01', first: 2013, values: ['49', '46', '41'] },
  { programme: INFORMATION, number: '1.1-02', first: 2013, values: ['12', '9', '7'] },
  { programme: INFORMATION, number: '1.1-03', first: 2013, values: ['41.5', '52', '63.7'] },
  { programme: INFORMATION, number: '1.2-02', first: 2013, values: ['18', '27', '39'] },
  { programme: INFORMATION, number: '1.3-02', first: 2013, values: ['3.6', '3.8', '4.1'] },
  { programme: INFORMATION, number: '1.3-04', first: 2013, values: ['21', '29.5', '36'] },
  { programme: INFORMATION, number: '1.3-05', first: 2013, values: ['17', '22', '28'] },
]

/** The one that waits for acceptance. */
const WAITING = '1.3-05 2015'

/** The one that a file proves. */
const PROVED = 'IND-2 2009'

/** So many minutes after nine in the morning, some days after the half-year was opened. */
const moment = (days: number, minutes: number) =>
  new Date(startOfDay(OPENED.on).getTime() + (days * 24 + 9) * 3_600_000 + minutes * 60_000)

function rowsOf(): (typeof indicatorValues.$inferInsert)[] {
  const all = SERIES.flatMap(({ programme, number, first, values, reachedOn }) =>
    values.map((value, index) => ({
      ...{ programme, number, period: String(first + index), value },
      reachedOn: value === '1' ? (reachedOn ?? null) : null,
    })),
  )
  return all.map(({ programme, number, period, value, reachedOn }, index) => ({
    document: programme,
    indicator: `${programme}/${number}`,
    ...{ reachedOn, period, revision: 1, state: 'value' as const, value, source: SOURCE, demo: true },
    by: programme === DIVIDE ? demoUser('analyst', 'agency-statistics-2007') : demoUser('methodologist'),
    at: moment(5, index),
    ...(`${number} ${period}` === WAITING
      ? {}
      : { acceptedBy: demoUser('reviewer'), acceptedAt: moment(6, index) }),
  }))
}

/** Whether the invented values are in the database already. */
export async function hasIndicatorDemo(read: Connection): Promise<boolean> {
  const [found] = await read.select().from(settings).where(eq(settings.key, SETTING))
  return found !== undefined
}

type Tools = {
  readonly recordEvent: (tx: Transaction, event: EventToRecord) => Promise<void>
  readonly storeFile: StoreFile
}

type Row = ReturnType<typeof rowsOf>[number]

/** The steps that the audit tells of a value: entered, proved, accepted. */
function stepsOf(row: Row): EventToRecord[] {
  const { document, indicator, period, revision, value, reachedOn, source, by, at } = row
  const subject = `programme/${indicator}`
  const after = { document, period, revision, state: 'value', value, reachedOn, source }
  const entered = { at, user: by, action: 'indicator-value.entered' as const, subject, after }
  const { evidenceName: name, evidenceSha256: sha256, acceptedBy, acceptedAt } = row
  const proof = {
    ...entered,
    action: 'indicator-value.evidence-added' as const,
    after: { period, revision, name, sha256 },
  }
  const accepted = { ...entered, action: 'indicator-value.accepted' as const }
  return [
    entered,
    ...(name ? [proof] : []),
    ...(acceptedBy && acceptedAt ? [{ ...accepted, at: acceptedAt, user: acceptedBy }] : []),
  ]
}

async function proved(row: Row, storeFile: StoreFile): Promise<Row> {
  if (!`${row.indicator} ${row.period}`.endsWith(`/${PROVED}`)) return row
  const { sha256, size } = await storeFile(demoPdf(`Demo survey ${PROVED}`))
  const evidenceName = `survey-${row.period}.pdf`
  return { ...row, evidenceName, evidenceType: 'application/pdf', evidenceSha256: sha256, evidenceSize: size }
}

/** A handful of invented values of target indicators, marked as what they are. */
export async function seedIndicatorDemo(tx: Transaction, { recordEvent, storeFile }: Tools): Promise<void> {
  const rows: Row[] = []
  for (const row of rowsOf()) rows.push(await proved(row, storeFile))
  await tx.insert(indicatorValues).values(rows)
  const steps = rows.flatMap(stepsOf).toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const step of steps) await recordEvent(tx, step)
  await tx.insert(settings).values({ key: SETTING, value: { values: rows.length }, demo: true })
}
