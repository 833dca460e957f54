import { eq } from 'drizzle-orm'
import type { EventToRecord } from '#server/audit/record-event.ts'
import type { Connection, Transaction } from '#server/db/database.ts'
import { indicatorValues, settings } from '#server/db/schema.ts'
import { startOfDay } from '#shared/rules/reporting-window.ts'
import { OPENED } from './programme-situations.ts'
import { demoUser } from './seed-users.ts'

const SETTING = 'demo-indicator-values'
const SOURCE = 'Көрсетілімге арналған ойдан шығарылған сан (синтетикалық)'

type Series = { programme: string; number: string; first: number; values: readonly string[] }

const DIVIDE = 'digital-divide-2007-2009'
const INFORMATION = 'information-kazakhstan-2020'

/** Invented values by year, from the first year on. The indicator's number is the tail of its id. */
const SERIES: readonly Series[] = [
  { programme: DIVIDE, number: 'IND-1', first: 2007, values: ['7.4', '12.9', '19.1'] },
  { programme: DIVIDE, number: 'IND-2', first: 2007, values: ['8.2', '14.6', '21.3'] },
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

/** So many minutes after nine in the morning, some days after the half-year was opened. */
const moment = (days: number, minutes: number) =>
  new Date(startOfDay(OPENED.on).getTime() + (days * 24 + 9) * 3_600_000 + minutes * 60_000)

function rowsOf(): (typeof indicatorValues.$inferInsert)[] {
  const all = SERIES.flatMap(({ programme, number, first, values }) =>
    values.map((value, index) => ({ programme, number, period: String(first + index), value })),
  )
  return all.map(({ programme, number, period, value }, index) => ({
    document: programme,
    indicator: `${programme}/${number}`,
    ...{ period, revision: 1, state: 'value' as const, value, source: SOURCE, demo: true },
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

type Tools = { readonly recordEvent: (tx: Transaction, event: EventToRecord) => Promise<void> }

/** A handful of invented values of target indicators, marked as what they are. */
export async function seedIndicatorDemo(tx: Transaction, { recordEvent }: Tools): Promise<void> {
  const rows = rowsOf()
  await tx.insert(indicatorValues).values(rows)
  const steps = rows.flatMap(
    ({ document, indicator, period, revision, value, source, by, at, acceptedBy, acceptedAt }) => {
      const subject = `programme/${indicator}`
      const after = { document, period, revision, state: 'value', value, source }
      const entered = { at, user: by, action: 'indicator-value.entered', subject, after }
      if (!acceptedBy || !acceptedAt) return [entered]
      return [entered, { ...entered, at: acceptedAt, user: acceptedBy, action: 'indicator-value.accepted' }]
    },
  )
  for (const step of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await recordEvent(tx, step)
  await tx.insert(settings).values({ key: SETTING, value: { values: rows.length }, demo: true })
}
