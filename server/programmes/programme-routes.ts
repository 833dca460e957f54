import { asc, eq } from 'drizzle-orm'
import type { PrintedText } from '#shared/api/programme-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import type { Connection, Database } from '../db/database.ts'
import { programmeTexts } from '../db/schema.ts'
import { pageOf } from '../http/paging.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type Serving, serve } from '../http/serve.ts'
import { describeComparison, describeEditions } from './compare-editions.ts'
import { describeCalendar } from './describe-calendar.ts'
import { describeIndicators } from './describe-indicators.ts'
import { describeMoney } from './describe-money.ts'
import { describePlan } from './describe-plan.ts'
import { describeProgramme, summarise } from './describe-programme.ts'
import { explainFinding } from './explain-finding.ts'
import { countFindings, describeFindings } from './finding-queries.ts'
import { localId } from './plan-at.ts'
import type { ProgrammeRecord, Programmes } from './programme-data.ts'

type Milestone = { what: string; when: string; value: string | null; unit: string | null; quote: string }

async function describeTexts(read: Connection, record: ProgrammeRecord) {
  const rows = await read
    .select()
    .from(programmeTexts)
    .where(eq(programmeTexts.document, record.id))
    .orderBy(asc(programmeTexts.ordinal))
  const nodeOf = (node: string | null) => (node === null ? null : localId(record, node))
  return {
    measures: rows
      .filter(({ kind }) => kind === 'measure')
      .map(({ id, node, content }) => {
        const { number, text } = content as { number: string | null; text: PrintedText }
        return { id, node: nodeOf(node) ?? '', number, text }
      }),
    milestones: rows
      .filter(({ kind }) => kind === 'milestone')
      .map(({ id, node, content }) => ({ id, node: nodeOf(node), ...(content as Milestone) })),
  }
}

export function programmeRoutes(serving: Serving, db: Database, programmes: Programmes): void {
  const find = async (id: string) => {
    const record = await programmes.find(id)
    if (record) return record
    throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  }
  const dateOf = ({ asOf }: { asOf?: string | undefined }, now: Date) => asOf ?? dateInAlmaty(now)

  serve(serving, programmesApi.list, async ({ query }, { now }) => {
    const records = await Promise.all((await programmes.ids()).map(find))
    const asOf = dateOf(query, now)
    return pageOf(
      records.map((record) => summarise(record, asOf, countFindings(record, asOf))),
      query,
    )
  })
  serve(serving, programmesApi.find, async ({ params, query }, { now }) =>
    describeProgramme(await find(params.id), dateOf(query, now)),
  )
  serve(serving, programmesApi.plan, async ({ params, query }, { now }) =>
    describePlan(await find(params.id), dateOf(query, now)),
  )
  serve(serving, programmesApi.money, async ({ params, query }, { now }) =>
    describeMoney(await find(params.id), dateOf(query, now), query),
  )
  serve(serving, programmesApi.indicators, async ({ params, query }, { now }) =>
    describeIndicators(await find(params.id), dateOf(query, now)),
  )
  serve(serving, programmesApi.measures, async ({ params }) => describeTexts(db.read, await find(params.id)))
  serve(serving, programmesApi.editions, async ({ params }, { now }) =>
    describeEditions(await find(params.id), dateInAlmaty(now)),
  )
  serve(serving, programmesApi.compare, async ({ params, query }) =>
    describeComparison(await find(params.id), query),
  )
  serve(serving, programmesApi.findings, async ({ params, query }, { now }) =>
    describeFindings(db.read, await find(params.id), dateOf(query, now)),
  )
  serve(serving, programmesApi.explainFinding, async ({ params, body }, { user, now }) => {
    const record = await find(params.id)
    const asOf = dateInAlmaty(now)
    await db.transaction((tx) => explainFinding(tx, record, { ...body, user, now }))
    const { items } = await describeFindings(db.read, record, asOf)
    return { items: items.filter(({ id }) => id === body.finding) }
  })
  serve(serving, programmesApi.calendar, async ({ params, query }, { now }) =>
    describeCalendar(await find(params.id), dateOf(query, now), query),
  )
}
