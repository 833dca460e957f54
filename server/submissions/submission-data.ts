import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import type { Figure } from '#shared/engine/figure.ts'
import { previousPeriod } from '#shared/engine/period.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Connection } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { figures, submissions } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readPapers, type SubmissionPapers } from './submission-papers.ts'

export type SubmissionRecord = typeof submissions.$inferSelect
export type FigureRecord = typeof figures.$inferSelect

/** Figures of one submission: indicator → operand → record. */
export type FiguresByIndicator = ReadonlyMap<string, Readonly<Record<string, FigureRecord>>>

/** How many quarters back the form and the suspicion marks look. */
const HISTORY_QUARTERS = 8

/** A record as the engine reads it. */
export function figureOf(record: FigureRecord): Figure {
  if (record.state === 'value' && record.value !== null) return { state: 'value', value: record.value }
  const state = record.state === 'value' ? 'not-reported' : record.state
  return record.ground === null ? { state } : { state, ground: record.ground }
}

/** An indicator's figures as the engine reads them. */
export function figuresOf(
  records: Readonly<Record<string, FigureRecord>> | undefined,
): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(records ?? {}).map(([operand, record]) => [operand, figureOf(record)]),
  )
}

/** Groups records by indicator and operand. */
export function byIndicator(records: readonly FigureRecord[]): FiguresByIndicator {
  const grouped = new Map<string, Record<string, FigureRecord>>()
  for (const record of records) {
    const known = grouped.get(record.indicator)
    if (known) known[record.operand] = record
    else grouped.set(record.indicator, { [record.operand]: record })
  }
  return grouped
}

/** The submission, or a refusal that names the id. */
export async function findSubmission(read: Connection, id: string): Promise<SubmissionRecord> {
  const statement = prepared(read, 'find-submission', () =>
    read
      .select()
      .from(submissions)
      .where(eq(submissions.id, sql.placeholder('id')))
      .prepare('find_submission'),
  )
  const [found] = await statement.execute({ id })
  if (found) return found
  throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
}

/** What the submission holds of these indicators. */
export async function readFigures(
  read: Connection,
  submission: string,
  indicators: readonly string[],
): Promise<FiguresByIndicator> {
  const places = indicators.map((_, index) => sql.placeholder(`indicator${index}`))
  const statement = prepared(read, `figures-of-${indicators.length}`, () =>
    read
      .select()
      .from(figures)
      .where(and(eq(figures.submission, sql.placeholder('submission')), inArray(figures.indicator, places)))
      .prepare(`figures_of_${indicators.length}`),
  )
  const named = Object.fromEntries(indicators.map((indicator, index) => [`indicator${index}`, indicator]))
  return byIndicator(await statement.execute({ submission, ...named }))
}

/** A submission of figures with everything that its page shows. */
export type SubmissionData = SubmissionPapers & {
  readonly figures: FiguresByIndicator
  /** The body's earlier submissions of the last two years with their figures, oldest first. */
  readonly earlier: readonly { readonly submission: SubmissionRecord; readonly figures: FiguresByIndicator }[]
}

function earliest(period: string): string {
  let first = period
  for (let step = 0; step < HISTORY_QUARTERS; step++) first = previousPeriod(first)
  return first
}

/** Reads a submission of figures whole. */
export async function readSubmission(read: Connection, id: string): Promise<SubmissionData> {
  const submission = await findSubmission(read, id)
  const { document, body, period } = submission
  const line = await read
    .select()
    .from(submissions)
    .where(
      and(
        eq(submissions.document, document),
        eq(submissions.body, body),
        gte(submissions.period, earliest(period)),
        lte(submissions.period, period),
      ),
    )
    .orderBy(asc(submissions.period))
  const records = await read
    .select()
    .from(figures)
    .where(
      inArray(
        figures.submission,
        line.map((one) => one.id),
      ),
    )
  const bySubmission = Map.groupBy(records, (record) => record.submission)
  const grouped = (one: SubmissionRecord) => byIndicator(bySubmission.get(one.id) ?? [])
  const papers = await readPapers(
    read,
    submission,
    records.map(({ by }) => by),
  )
  return {
    ...papers,
    figures: grouped(submission),
    earlier: line.filter((one) => one.id !== id).map((one) => ({ submission: one, figures: grouped(one) })),
  }
}
