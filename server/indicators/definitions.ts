import { asc, eq } from 'drizzle-orm'
import type { CompiledIndicator } from '#shared/engine/indicator.ts'
import { compileIndicator, type IndicatorKind } from '#shared/engine/indicator.ts'
import type { ScoringMethod } from '#shared/engine/score.ts'
import { definitionsScope, writesOf } from '../audit/revisions.ts'
import type { Connection } from '../db/database.ts'
import {
  acts,
  bodies,
  editions,
  indicatorVersions,
  nodeBodies,
  nodes,
  planningDocuments,
  scoringMethods,
  targets,
} from '../db/schema.ts'

/** The document that this installation reports on: order 170-ө. A second document is another id. */
export const KPI_DOCUMENT = 'kpi-2023'

export type VersionRow = typeof indicatorVersions.$inferSelect & { readonly compiled: CompiledIndicator }
export type TargetRow = typeof targets.$inferSelect
export type NodeRow = typeof nodes.$inferSelect & { readonly bodies: readonly string[] }
/** An edition made by an act: a draft of an order without one defines nothing yet. */
export type EditionRow = typeof editions.$inferSelect & {
  readonly act: string
  readonly effectiveFrom: string
  readonly date: string
}

/** Everything that says what a document's figures mean, through all its editions. */
export type DocumentDefinitions = {
  readonly document: typeof planningDocuments.$inferSelect
  readonly revision: number
  readonly editions: readonly EditionRow[]
  /** The act that approves the document, with its days in force. */
  readonly act: typeof acts.$inferSelect
  readonly bodies: ReadonlyMap<string, typeof bodies.$inferSelect>
  readonly nodes: readonly NodeRow[]
  /** In the order of the document; several versions of one indicator follow each other. */
  readonly versions: readonly VersionRow[]
  readonly targets: ReadonlyMap<string, readonly TargetRow[]>
  readonly methods: readonly (ScoringMethod & { readonly effectiveFrom: string })[]
}

function compiled(row: typeof indicatorVersions.$inferSelect): VersionRow {
  const { formula, operands, direction } = row
  return {
    ...row,
    compiled: compileIndicator({ formula, operands, direction, kind: row.kind as IndicatorKind }),
  }
}

function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  return Map.groupBy(rows, keyOf)
}

async function loadDefinitions(
  read: Connection,
  document: string,
  revision: number,
): Promise<DocumentDefinitions> {
  const [found] = await read.select().from(planningDocuments).where(eq(planningDocuments.id, document))
  const editionRows = await read
    .select({ edition: editions, act: acts })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.act))
    .where(eq(editions.document, document))
    .orderBy(asc(editions.number))
  const first = editionRows[0]
  if (!found || !first) throw new Error(`document ${document} is not in the database`)
  const nodeRows = await read
    .select()
    .from(nodes)
    .where(eq(nodes.document, document))
    .orderBy(asc(nodes.ordinal))
  const links = groupedBy(await read.select().from(nodeBodies), ({ node }) => node)
  const versionRows = await read
    .select()
    .from(indicatorVersions)
    .where(eq(indicatorVersions.document, document))
    .orderBy(asc(indicatorVersions.ordinal), asc(indicatorVersions.recordedAt))
  const targetRows = await read.select().from(targets).orderBy(asc(targets.year), asc(targets.fromEdition))
  const bodyRows = await read.select().from(bodies).orderBy(asc(bodies.number))
  const methods = await read.select().from(scoringMethods).orderBy(asc(scoringMethods.effectiveFrom))
  return {
    document: found,
    revision,
    editions: editionRows.map(({ edition, act }) => ({
      ...edition,
      act: act.id,
      effectiveFrom: edition.effectiveFrom ?? act.inForceFrom,
      date: act.date,
    })),
    act: first.act,
    bodies: new Map(bodyRows.map((row) => [row.id, row])),
    nodes: nodeRows.map((row) => ({ ...row, bodies: (links.get(row.id) ?? []).map(({ body }) => body) })),
    versions: versionRows.map(compiled),
    targets: groupedBy(targetRows, ({ indicator }) => indicator),
    methods,
  }
}

export type Definitions = (document: string) => Promise<DocumentDefinitions>

/** Definitions are read once and kept under their revision number: one small read tells whether they still stand. */
export function createDefinitions(read: Connection): Definitions {
  const kept = new Map<string, DocumentDefinitions>()
  return async function definitionsOf(document) {
    const [revision = 0] = await writesOf(read, [definitionsScope(document)])
    const known = kept.get(document)
    if (known && known.revision === revision) return known
    const loaded = await loadDefinitions(read, document, revision)
    kept.set(document, loaded)
    return loaded
  }
}
