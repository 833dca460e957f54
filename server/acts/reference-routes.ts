import { asc } from 'drizzle-orm'
import { editingApi } from '#shared/api/programme-editing.ts'
import { type Act, type Body, referenceApi } from '#shared/api/reference.ts'
import { previousPeriod, quarterOf } from '#shared/engine/period.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { isReportable } from '#shared/rules/reporting-window.ts'
import type { Connection, Database } from '../db/database.ts'
import { actRelations, acts, duties, editions, planningDocuments } from '../db/schema.ts'
import { pageOf } from '../http/paging.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type Serving, serve } from '../http/serve.ts'
import { type Definitions, KPI_DOCUMENT } from '../indicators/definitions.ts'
import { listIndicators } from '../indicators/indicator-queries.ts'
import { addAct } from './act-commands.ts'

type ActRow = typeof acts.$inferSelect
type Relation = typeof actRelations.$inferSelect

function reference({ id, kind, number, date }: ActRow) {
  return { id, kind, number, date }
}

/** The last quarter that an ended act obliges to report. */
function lastPeriod({ inForceFrom: from, inForceUntil: until }: ActRow): string | null {
  if (until === null) return null
  const quarter = quarterOf(until)
  return isReportable(quarter, { from, until }) ? quarter : previousPeriod(quarter)
}

function statusOf(act: ActRow, relations: readonly Relation[]): Act['status'] {
  if (act.inForceUntil !== null) return 'repealed'
  return relations.some(({ relation, target }) => relation === 'amends' && target === act.id)
    ? 'amended'
    : 'in-force'
}

/** Quarters are reported under an order; a programme has half-years and dates of its own. */
function documentOf(act: ActRow, id: string, kind: 'kpi-order' | 'programme' = 'kpi-order') {
  return { id, kind, lastPeriod: kind === 'kpi-order' ? lastPeriod(act) : null }
}

/** Every act with what it amends, what amended it and what repealed it. */
async function listActs(read: Connection): Promise<Act[]> {
  const rows = await read.select().from(acts).orderBy(asc(acts.date), asc(acts.id))
  const relations = await read.select().from(actRelations)
  const dutyRows = await read.select().from(duties).orderBy(asc(duties.ordinal))
  const editionRows = await read.select().from(editions)
  const documents = new Map((await read.select().from(planningDocuments)).map((row) => [row.id, row.kind]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const named = (id: string) => {
    const row = byId.get(id)
    return row ? [reference(row)] : []
  }
  return rows.map((act) => {
    const own = relations.filter((one) => one.act === act.id && one.relation === 'amends')
    const onto = relations.filter((one) => one.target === act.id)
    const repeal = onto.find(({ relation }) => relation === 'repeals')
    const [repealing] = repeal ? named(repeal.act) : []
    const edition = editionRows.find((one) => one.act === act.id && one.status === 'approved')
    return {
      ...reference(act),
      title: act.title,
      issuer: act.issuer,
      status: statusOf(act, relations),
      inForceFrom: act.inForceFrom,
      amends: own.flatMap(({ target, clause }) => named(target).map((one) => ({ ...one, clause }))),
      amendedBy: onto.filter(({ relation }) => relation === 'amends').flatMap(({ act: by }) => named(by)),
      repealedBy: repealing && repeal ? { ...repealing, on: repeal.date } : null,
      document: edition ? documentOf(act, edition.document, documents.get(edition.document)) : null,
      duties: dutyRows
        .filter((duty) => duty.act === act.id)
        .map(({ who, what, due, clause }) => ({ who, what, due, clause })),
      remark: act.remark,
    }
  })
}

/** Bodies of the KPI order have sections; those that programmes name are of their own time and have a kind. */
const WHICH: Readonly<Record<'kpi' | 'programmes' | 'all', (body: Body) => boolean>> = {
  kpi: ({ sections }) => sections.length > 0,
  programmes: ({ sections }) => sections.length === 0,
  all: () => true,
}

async function listBodies(definitionsOf: Definitions): Promise<Body[]> {
  const definitions = await definitionsOf(KPI_DOCUMENT)
  return [...definitions.bodies.values()].map(({ id, number, name, shortName }) => ({
    id,
    number,
    name,
    shortName,
    sections: definitions.nodes
      .filter(({ bodies }) => bodies.includes(id))
      .map((node) => ({ id: node.id, number: node.number, title: node.title })),
    indicators: listIndicators(definitions, { body: id }).length,
  }))
}

export function referenceRoutes(serving: Serving, db: Database, definitionsOf: Definitions): void {
  serve(serving, referenceApi.acts, async ({ query }) => pageOf(await listActs(db.read), query))
  const findAct = async (id: string) => {
    const act = (await listActs(db.read)).find((one) => one.id === id)
    if (act) return act
    throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  }
  serve(serving, referenceApi.act, ({ params }) => findAct(params.id))
  serve(serving, editingApi.addAct, async ({ body }, { user, now }) =>
    findAct(await db.transaction((tx) => addAct(tx, { ...body, user, now }))),
  )
  serve(serving, referenceApi.bodies, async ({ query }) => {
    const bodies = await listBodies(definitionsOf)
    return pageOf(bodies.filter(WHICH[query.of]), query)
  })
}
