import { countWrite, definitionsScope } from '#server/audit/revisions.ts'
import type { Connection, Transaction } from '#server/db/database.ts'
import {
  actRelations,
  acts,
  bodies,
  duties,
  editions,
  indicators,
  indicatorVersions,
  nodeBodies,
  nodes,
  planningDocuments,
  scoringMethods,
  targets,
} from '#server/db/schema.ts'
import { type KpiFacts, readKpiFacts } from './facts.ts'

/** Whether the reference facts are in the database already. */
export async function isSeeded(read: Connection): Promise<boolean> {
  const [document] = await read.select({ id: planningDocuments.id }).from(planningDocuments).limit(1)
  return document !== undefined
}

async function loadActs(tx: Transaction, { order }: KpiFacts): Promise<void> {
  await tx.insert(acts).values(order.acts)
  await tx.insert(actRelations).values(order.relations)
  await tx.insert(duties).values(
    order.duties.map((duty, index) => ({
      id: `${order.edition.act}/${index + 1}`,
      act: order.edition.act,
      ordinal: index + 1,
      ...duty,
    })),
  )
  await tx.insert(scoringMethods).values(order.scoringMethod)
}

async function loadDocument(
  tx: Transaction,
  { order, bodies: bodyFacts, sections }: KpiFacts,
): Promise<void> {
  const document = order.document.id
  await tx.insert(bodies).values(bodyFacts)
  await tx.insert(planningDocuments).values({ ...order.document, kind: 'kpi-order', frequency: 'quarter' })
  await tx.insert(editions).values({ document, ...order.edition, status: 'approved' })
  await tx.insert(nodes).values(
    sections.map(({ number, title }) => ({
      id: `${document}/s${number}`,
      document,
      parent: null,
      kind: 'section' as const,
      number: String(number),
      ordinal: number,
      title,
      fromEdition: order.edition.number,
      toEdition: null,
    })),
  )
  await tx
    .insert(nodeBodies)
    .values(
      sections.flatMap((section) =>
        section.bodies.map((body) => ({ node: `${document}/s${section.number}`, body })),
      ),
    )
}

async function loadIndicators(tx: Transaction, { order, indicators: facts }: KpiFacts): Promise<void> {
  const document = order.document.id
  const fromEdition = order.edition.number
  const recordedAt = new Date(`${order.edition.effectiveFrom}T00:00:00Z`)
  await tx.insert(indicators).values(facts.map(({ number }) => ({ id: `${document}/${number}`, document })))
  await tx.insert(indicatorVersions).values(
    facts.map(({ section, targets: _targets, ...defined }, index) => ({
      ...defined,
      id: `${document}/${defined.number}#1`,
      indicator: `${document}/${defined.number}`,
      document,
      node: `${document}/s${section}`,
      fromEdition,
      toEdition: null,
      recordedAt,
      supersededAt: null,
      ordinal: index + 1,
    })),
  )
  const rows = facts.flatMap(({ number, direction, targets: byYear }) =>
    Object.entries(byYear).map(([year, value]) => ({
      indicator: `${document}/${number}`,
      year: Number(year),
      fromEdition,
      toEdition: null,
      value,
      comparator: direction === 'lower' ? ('<=' as const) : ('>=' as const),
    })),
  )
  await tx.insert(targets).values(rows)
}

/** Loads the order: acts, bodies, sections, KPIs and their targets, exactly as the facts have them. */
export async function seedReference(tx: Transaction): Promise<void> {
  const facts = readKpiFacts()
  await loadActs(tx, facts)
  await loadDocument(tx, facts)
  await loadIndicators(tx, facts)
  await countWrite(tx, definitionsScope(facts.order.document.id))
}
