import { and, count, eq, inArray } from 'drizzle-orm'
import { can } from '#shared/rules/permissions.ts'
import type { Connection } from '../db/database.ts'
import { figures } from '../db/schema.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import type { Content, Described } from './content.ts'
import { figureBlockers } from './figure-blockers.ts'
import { windowOf } from './open-submission.ts'
import { type Progress, progressOf, roughProgress } from './progress.ts'
import { cellsOf, openCells } from './returned-cells.ts'
import { sealedFigures } from './sealed-figures.ts'
import { byIndicator, readSubmission, type SubmissionRecord } from './submission-data.ts'
import { assessRows, describeRow } from './submission-rows.ts'

/** A submission's indicators with their figures, assessed by the definitions in force, or as they stood at a time. */
async function assessed(
  read: Connection,
  definitions: DocumentDefinitions,
  { submission, at }: { submission: SubmissionRecord; at: Date | null },
) {
  const data = await readSubmission(read, submission.id)
  const inForce = definitionsFor(definitions, submission.period, at)
  const rows = assessRows(data, inForce.byBody.get(submission.body) ?? [], inForce.method)
  return { data, rows, method: inForce.method }
}

async function describe(
  read: Connection,
  definitions: DocumentDefinitions,
  { submission, ...asking }: { submission: SubmissionRecord } & Parameters<Content['describe']>[2],
): Promise<Described> {
  const { data, rows, method } = await assessed(read, definitions, { submission, at: submission.acceptedAt })
  const hands = [...data.figures.values()].flatMap((records) => Object.values(records).map(({ by }) => by))
  const isOpen = asking.mayEnter && can(asking.user, 'enter-figures', { body: submission.body })
  return {
    papers: data,
    progress: progressOf(rows),
    hands: new Set(hands.flatMap((id) => id ?? [])),
    own: {
      kind: 'kpi-order',
      rows: rows.map((row) => describeRow(row, data, { language: asking.language, isOpen })),
      method,
    },
  }
}

async function progressOfAll(
  read: Connection,
  definitions: DocumentDefinitions,
  listed: readonly SubmissionRecord[],
): Promise<Map<string, Progress>> {
  const ids = listed.map(({ id }) => id)
  const records = await read.select().from(figures).where(inArray(figures.submission, ids))
  const held = Map.groupBy(records, ({ submission }) => submission)
  const told = listed.map(({ id, body, period, acceptedAt }): [string, Progress] => {
    const inForce = definitionsFor(definitions, period, acceptedAt)
    return [id, roughProgress(inForce.byBody.get(body) ?? [], byIndicator(held.get(id) ?? []))]
  })
  return new Map(told)
}

async function countOf(read: Connection, where: ReturnType<typeof and>): Promise<number> {
  const [found] = await read.select({ figures: count() }).from(figures).where(where)
  return found?.figures ?? 0
}

/** Figures of a KPI order. */
export function figuresContent(definitions: DocumentDefinitions): Content {
  const inForce = ({ period, body }: SubmissionRecord) =>
    definitionsFor(definitions, period).byBody.get(body) ?? []
  return {
    kind: 'kpi-order',
    listName: 'figures',
    bodyName(body) {
      const found = definitions.bodies.get(body)
      if (!found) throw new Error(`body ${body} is not in the database`)
      return found.name
    },
    window: (submission, now) => windowOf(definitions, submission, now),
    isRetrospective: () => false,
    partsOf: async (_read, submission, asked) => cellsOf(inForce(submission), asked),
    open: (tx, { submission, parts, now }) => openCells(tx, { submission: submission.id, cells: parts, now }),
    async close(tx, submission) {
      await tx.update(figures).set({ returned: false }).where(eq(figures.submission, submission))
    },
    /** A file of an indicator may change when any of its operands came back. */
    isReturned: async (read, submission, { subject }) =>
      (await countOf(
        read,
        and(eq(figures.submission, submission), eq(figures.indicator, subject), eq(figures.returned, true)),
      )) > 0,
    isEnteredBy: async (read, submission, user) =>
      (await countOf(read, and(eq(figures.submission, submission), eq(figures.by, user)))) > 0,
    async blockers(read, submission) {
      const { rows } = await assessed(read, definitions, { submission, at: null })
      return figureBlockers(rows)
    },
    async sealed(read, submission, at) {
      const { data, rows, method } = await assessed(read, definitions, { submission, at })
      return sealedFigures(data, rows, method.version)
    },
    decisionKey: ({ subject }) => subject,
    named: ({ subject, part }) => ({ indicator: subject, operand: part }),
    progress: (read, listed) => progressOfAll(read, definitions, listed),
    describe: (read, submission, asking) => describe(read, definitions, { submission, ...asking }),
  }
}
