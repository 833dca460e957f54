import { asc, eq, inArray } from 'drizzle-orm'
import { definitionsScope, writesOf } from '../audit/revisions.ts'
import type { Connection } from '../db/database.ts'
import { gatheredColumn } from '../db/dialect.ts'
import {
  activityVersions,
  actRelations,
  acts,
  bodies,
  budgetLines,
  editionDrafts,
  editionNotes,
  editions,
  executors,
  fundingSources,
  passportFields,
  planningDocuments,
  programmeIndicators,
  programmes,
  statedTotals,
} from '../db/schema.ts'
import { readStructure, type StructureRecord } from './structure-data.ts'

export type ActRow = typeof acts.$inferSelect
export type BodyRow = typeof bodies.$inferSelect
export type SourceRow = typeof fundingSources.$inferSelect
export type VersionRow = typeof activityVersions.$inferSelect
export type ExecutorRow = typeof executors.$inferSelect
/** A line of money, in the plan's order. */
export type LineRow = Pick<
  typeof budgetLines.$inferSelect,
  'year' | 'yearBasis' | 'source' | 'state' | 'amount' | 'unit' | 'printed'
>
export type IndicatorRow = typeof programmeIndicators.$inferSelect
export type PassportRow = typeof passportFields.$inferSelect
export type TotalRow = typeof statedTotals.$inferSelect
export type EditionRow = typeof editions.$inferSelect & {
  readonly wording: 'whole' | 'partly-known'
  readonly remark: typeof editionNotes.$inferSelect.remark
  readonly touches: readonly string[]
}

/** A programme through all its editions, as the database has it. */
export type ProgrammeRecord = StructureRecord & {
  readonly id: string
  readonly revision: number
  readonly document: typeof planningDocuments.$inferSelect
  readonly programme: typeof programmes.$inferSelect
  readonly editions: readonly EditionRow[]
  /** Editions that were made here: who works on them, and who approved them. */
  readonly drafts: readonly (typeof editionDrafts.$inferSelect)[]
  readonly acts: ReadonlyMap<string, ActRow>
  readonly relations: readonly (typeof actRelations.$inferSelect)[]
  readonly passport: readonly PassportRow[]
  readonly versions: readonly VersionRow[]
  readonly executors: ReadonlyMap<string, readonly ExecutorRow[]>
  readonly lines: ReadonlyMap<string, readonly LineRow[]>
  readonly totals: readonly TotalRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly bodies: ReadonlyMap<string, BodyRow>
  readonly sources: ReadonlyMap<string, SourceRow>
}

async function readEditions(read: Connection, id: string): Promise<EditionRow[]> {
  const rows = await read
    .select()
    .from(editions)
    .where(eq(editions.document, id))
    .orderBy(asc(editions.number))
  const notes = await read.select().from(editionNotes).where(eq(editionNotes.document, id))
  const byNumber = new Map(notes.map((note) => [note.edition, note]))
  return rows.map((row) => {
    const note = byNumber.get(row.number)
    return {
      ...row,
      wording: note?.wording ?? 'whole',
      remark: note?.remark ?? null,
      touches: note?.touches ?? [],
    }
  })
}

/** The acts that made the editions, and those that amend or repeal the act of the first one. */
async function readActs(read: Connection, rows: readonly EditionRow[]) {
  const own = rows.flatMap(({ act }) => act ?? [])
  if (own.length === 0) return { acts: new Map<string, ActRow>(), relations: [] }
  const relations = await read.select().from(actRelations).where(inArray(actRelations.target, own))
  const wanted = [...new Set([...own, ...relations.map(({ act }) => act)])]
  const found = await read.select().from(acts).where(inArray(acts.id, wanted)).orderBy(asc(acts.date))
  return { acts: new Map(found.map((act) => [act.id, act])), relations }
}

/** In printed order; rows that a later edition put at one place follow by their numbers. */
function byPlace(a: VersionRow, b: VersionRow): number {
  const order = a.ordinal - b.ordinal || a.fromEdition - b.fromEdition
  return order || a.number.localeCompare(b.number, 'en', { numeric: true })
}

const gatheredLine = {
  ordinals: gatheredColumn(budgetLines.ordinal),
  years: gatheredColumn(budgetLines.year),
  yearBases: gatheredColumn(budgetLines.yearBasis),
  sources: gatheredColumn(budgetLines.source),
  states: gatheredColumn(budgetLines.state),
  amounts: gatheredColumn(budgetLines.amount),
  units: gatheredColumn(budgetLines.unit),
  texts: gatheredColumn(budgetLines.printed),
}

type GatheredLines = Readonly<Record<keyof typeof gatheredLine, string>>

function linesOf(gathered: GatheredLines): LineRow[] {
  const column = <T>(name: keyof GatheredLines): T[] => JSON.parse(gathered[name])
  const years = column<string | number | null>('years')
  const yearBases = column<string | null>('yearBases')
  const sources = column<string | null>('sources')
  const states = column<LineRow['state']>('states')
  const amounts = column<string | null>('amounts')
  const units = column<LineRow['unit']>('units')
  const texts = column<string | null>('texts')
  const order = column<string | number>('ordinals').map(Number)
  const lines = order.map((ordinal, at) => ({
    ordinal,
    line: {
      year: years[at] == null ? null : Number(years[at]),
      yearBasis: yearBases[at] ?? null,
      source: sources[at] ?? null,
      state: states[at] ?? 'absent',
      amount: amounts[at] ?? null,
      unit: units[at] ?? 'tenge',
      printed: texts[at] ?? null,
    },
  }))
  return lines.sort((a, b) => a.ordinal - b.ordinal).map(({ line }) => line)
}

/** A plan's money is by far the most of it: gathered in the database, by row of the plan. */
async function readLines(read: Connection, id: string): Promise<Map<string, LineRow[]>> {
  const rows = await read
    .select({ version: budgetLines.version, ...gatheredLine })
    .from(budgetLines)
    .where(eq(budgetLines.document, id))
    .groupBy(budgetLines.version)
  return new Map(rows.map((row) => [row.version, linesOf(row)]))
}

async function readPlan(read: Connection, id: string) {
  const versions = await read
    .select()
    .from(activityVersions)
    .where(eq(activityVersions.document, id))
    .orderBy(asc(activityVersions.ordinal), asc(activityVersions.fromEdition))
  const executorRows = await read
    .select()
    .from(executors)
    .where(eq(executors.document, id))
    .orderBy(asc(executors.version), asc(executors.ordinal))
  return {
    versions: versions.toSorted(byPlace),
    executors: Map.groupBy(executorRows, ({ version }) => version),
    lines: await readLines(read, id),
  }
}

/** A programme as a connection sees it; null where there is none. */
export async function readProgramme(
  read: Connection,
  id: string,
  revision: number,
): Promise<ProgrammeRecord | null> {
  const [document] = await read.select().from(planningDocuments).where(eq(planningDocuments.id, id))
  const [programme] = await read.select().from(programmes).where(eq(programmes.document, id))
  if (!document || !programme) return null
  const editionRows = await readEditions(read, id)
  const bodyRows = await read.select().from(bodies)
  const sourceRows = await read.select().from(fundingSources)
  return {
    id,
    revision,
    document,
    programme,
    editions: editionRows,
    drafts: await read.select().from(editionDrafts).where(eq(editionDrafts.document, id)),
    ...(await readActs(read, editionRows)),
    ...(await readStructure(read, id)),
    passport: await read
      .select()
      .from(passportFields)
      .where(eq(passportFields.document, id))
      .orderBy(asc(passportFields.ordinal)),
    ...(await readPlan(read, id)),
    totals: await read
      .select()
      .from(statedTotals)
      .where(eq(statedTotals.document, id))
      .orderBy(asc(statedTotals.ordinal)),
    indicators: await read
      .select()
      .from(programmeIndicators)
      .where(eq(programmeIndicators.document, id))
      .orderBy(asc(programmeIndicators.ordinal)),
    bodies: new Map(bodyRows.map((row) => [row.id, row])),
    sources: new Map(sourceRows.map((row) => [row.id, row])),
  }
}

export type Programmes = {
  /** Undefined where there is no such programme. */
  readonly find: (id: string) => Promise<ProgrammeRecord | undefined>
  readonly ids: () => Promise<string[]>
}

/** Programmes are read once and kept under their revision: one small read tells whether they still stand (S29). */
export function createProgrammes(read: Connection): Programmes {
  const kept = new Map<string, ProgrammeRecord>()
  return {
    async find(id) {
      const [revision = 0] = await writesOf(read, [definitionsScope(id)])
      const known = kept.get(id)
      if (known?.revision === revision) return known
      const found = await readProgramme(read, id, revision)
      if (found === null) return undefined
      kept.set(id, found)
      return found
    },
    async ids() {
      const rows = await read
        .select({ id: programmes.document })
        .from(programmes)
        .orderBy(asc(programmes.fromYear), asc(programmes.document))
      return rows.map(({ id }) => id)
    },
  }
}
