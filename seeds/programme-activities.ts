import type { Transaction } from '#server/db/database.ts'
import { activityVersions, budgetLines, executors } from '#server/db/schema.ts'
import type { ActivityFacts, ProgrammeFacts } from './programme-facts.ts'

type Version = typeof activityVersions.$inferInsert
type Line = typeof budgetLines.$inferInsert
type Executor = typeof executors.$inferInsert

/** A plan as rows of the database. */
export type ActivityRows = { versions: Version[]; lines: Line[]; executors: Executor[] }

/**
 * The edition from which a row is gone, where an act removed it. What the row said before is not kept by the source:
 * it stood from the first edition on, and its wording is unknown (S26).
 */
function removedFrom({ removedBy }: ActivityFacts, { programme }: ProgrammeFacts): number | null {
  if (removedBy === null) return null
  const edition = programme.editions.find(({ act }) => act === removedBy.act)
  if (!edition) throw new Error(`no edition of ${programme.id} is made by ${removedBy.act}`)
  return edition.number
}

function versionOf(activity: ActivityFacts, facts: ProgrammeFacts, ordinal: number): Version {
  const document = facts.programme.id
  const { kind, parent } = activity
  return {
    id: `${document}/${activity.id}#1`,
    document,
    activity: `${document}/${activity.id}`,
    fromEdition: 1,
    toEdition: removedFrom(activity, facts),
    ordinal,
    section: activity.section,
    number: activity.number,
    parent: parent === null ? null : `${document}/${parent}`,
    kind: kind === 'removed' ? 'activity' : kind,
    isKnown: kind !== 'removed',
    title: activity.title,
    correctedTitle: activity.correctedTitle,
    completionForm: activity.completionForm,
    recipient: activity.recipient,
    deadline: activity.deadline,
    fundingSource: activity.fundingSource,
    fundingSourcePrinted: activity.fundingSourcePrinted,
    quantities: activity.quantities.map(({ output, basis, year, value, unit, price }) => ({
      ...{ output, basis, year, value, unit, price },
    })),
    note: activity.note,
  }
}

/** The plan's rows in printed order, with their executors and money. */
export function activityRows(facts: ProgrammeFacts): ActivityRows {
  const document = facts.programme.id
  const rows: ActivityRows = { versions: [], lines: [], executors: [] }
  for (const [index, activity] of facts.activities.entries()) {
    const version = versionOf(activity, facts, index + 1)
    rows.versions.push(version)
    for (const { body, role, order } of activity.executors)
      rows.executors.push({ document, version: version.id, ordinal: order, body, role })
    for (const [ordinal, line] of activity.lines.entries())
      rows.lines.push({ ...line, document, version: version.id, ordinal: ordinal + 1 })
  }
  return rows
}

/** Rows that one statement takes: SQLite allows 32,766 parameters. */
const AT_ONCE = 500

/** Writes a plan, so many rows at once. */
export async function insertActivities(tx: Transaction, rows: ActivityRows): Promise<void> {
  const parts = <T>(all: readonly T[]) =>
    Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) =>
      all.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
    )
  for (const part of parts(rows.versions)) await tx.insert(activityVersions).values(part)
  for (const part of parts(rows.executors)) await tx.insert(executors).values(part)
  for (const part of parts(rows.lines)) await tx.insert(budgetLines).values(part)
}
