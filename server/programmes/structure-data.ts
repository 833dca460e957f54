import { asc, eq } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import {
  nodes,
  programmeDuties,
  programmeStages,
  programmeTexts,
  type StoredMeasure,
  type StoredMilestone,
} from '../db/schema.ts'

export type NodeRow = typeof nodes.$inferSelect
export type StageRow = typeof programmeStages.$inferSelect
export type DutyRow = typeof programmeDuties.$inferSelect
type TextRow = typeof programmeTexts.$inferSelect
export type MeasureRow = TextRow & { readonly content: StoredMeasure }
export type MilestoneRow = TextRow & { readonly content: StoredMilestone }

/** What a programme is built of beside its plan, through all its editions: each in printed order. */
export type StructureRecord = {
  readonly nodes: readonly NodeRow[]
  readonly stages: readonly StageRow[]
  readonly duties: readonly DutyRow[]
  readonly measures: readonly MeasureRow[]
  readonly milestones: readonly MilestoneRow[]
}

const isMeasure = (row: TextRow): row is MeasureRow => row.kind === 'measure'
const isMilestone = (row: TextRow): row is MilestoneRow => row.kind === 'milestone'

export async function readStructure(read: Connection, id: string): Promise<StructureRecord> {
  const texts = await read
    .select()
    .from(programmeTexts)
    .where(eq(programmeTexts.document, id))
    .orderBy(asc(programmeTexts.ordinal))
  return {
    nodes: await read.select().from(nodes).where(eq(nodes.document, id)).orderBy(asc(nodes.ordinal)),
    stages: await read
      .select()
      .from(programmeStages)
      .where(eq(programmeStages.document, id))
      .orderBy(asc(programmeStages.ordinal)),
    duties: await read
      .select()
      .from(programmeDuties)
      .where(eq(programmeDuties.document, id))
      .orderBy(asc(programmeDuties.ordinal)),
    measures: texts.filter(isMeasure),
    milestones: texts.filter(isMilestone),
  }
}
