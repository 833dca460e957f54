import { orderFindingsApi } from '#shared/api/findings.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import type { Database } from '../db/database.ts'
import { findingsInWords } from '../findings/describe-findings.ts'
import { explainFinding } from '../findings/explain-finding.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type Serving, serve } from '../http/serve.ts'
import { type Definitions, type DocumentDefinitions, KPI_DOCUMENT } from './definitions.ts'
import { editionOn, planOfOrder } from './order-plan.ts'

/** An order names no body or source by id within its indicators. */
const asItIs = (text: string) => text

/** Contradictions within the order that sets the KPIs. */
export function orderFindingRoutes(serving: Serving, db: Database, definitionsOf: Definitions): void {
  const find = (id: string): Promise<DocumentDefinitions> => {
    if (id === KPI_DOCUMENT) return definitionsOf(id)
    throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  }
  const found = (definitions: DocumentDefinitions, edition: number) =>
    findingsInWords(db.read, {
      document: definitions.document.id,
      plan: planOfOrder(definitions, edition),
      nameOf: asItIs,
      sourceName: asItIs,
    })
  serve(serving, orderFindingsApi.list, async ({ params, query }, { now }) => {
    const definitions = await find(params.id)
    const asOf = query.asOf ?? dateInAlmaty(now)
    const edition = editionOn(definitions, asOf)
    return { order: params.id, edition, asOf, items: await found(definitions, edition) }
  })
  serve(serving, orderFindingsApi.explain, async ({ params, body }, { user, now }) => {
    const definitions = await find(params.id)
    const plans = definitions.editions.map(({ number }) => planOfOrder(definitions, number))
    const subject = `order/${params.id}`
    await db.transaction((tx) =>
      explainFinding(tx, { document: params.id, subject, plans, ...body, user, now }),
    )
    const items = await found(definitions, editionOn(definitions, dateInAlmaty(now)))
    return { items: items.filter(({ id }) => id === body.finding) }
  })
}
