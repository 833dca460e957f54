import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Figure, FigureState } from '#shared/engine/figure.ts'
import type { Connection } from '../db/database.ts'
import { gatheredColumn } from '../db/dialect.ts'
import { figures, submissions } from '../db/schema.ts'
import type { SubmissionRecord } from '../submissions/submission-data.ts'

/** Accepted figures of one submission: indicator → operand → figure. */
export type AcceptedFigures = ReadonlyMap<string, Record<string, Figure>>

/** What a report of a period reads: every submission of the period, and the figures of the accepted ones. */
export type ReportData = {
  readonly submissions: ReadonlyMap<string, SubmissionRecord>
  readonly figures: ReadonlyMap<string, AcceptedFigures>
}

const gathered = {
  indicators: gatheredColumn(figures.indicator),
  operands: gatheredColumn(figures.operand),
  values: gatheredColumn(figures.value),
  /** Why there is no value; null where there is one. */
  states: gatheredColumn(sql`CASE WHEN ${figures.state} = 'value' THEN NULL ELSE ${figures.state} END`),
  grounds: gatheredColumn(figures.ground),
}
type Gathered = Readonly<Record<keyof typeof gathered, string>>

type Blank = Exclude<FigureState, 'value'>

function plainFigure(value: string | null, state: Blank | null, ground: string | null): Figure {
  if (state === null && value !== null) return { state: 'value', value }
  const blank = state ?? 'not-reported'
  return ground === null ? { state: blank } : { state: blank, ground }
}

function byIndicator(rows: Gathered): AcceptedFigures {
  const indicators: string[] = JSON.parse(rows.indicators)
  const operands: string[] = JSON.parse(rows.operands)
  const states: (Blank | null)[] = JSON.parse(rows.states)
  const values: (string | null)[] = JSON.parse(rows.values)
  const grounds: (string | null)[] = JSON.parse(rows.grounds)
  const grouped = new Map<string, Record<string, Figure>>()
  let current: { readonly indicator: string; readonly own: Record<string, Figure> } | undefined
  indicators.forEach((indicator, at) => {
    if (current?.indicator !== indicator) {
      current = { indicator, own: grouped.get(indicator) ?? {} }
      grouped.set(indicator, current.own)
    }
    const operand = operands[at] ?? ''
    current.own[operand] = plainFigure(values[at] ?? null, states[at] ?? null, grounds[at] ?? null)
  })
  return grouped
}

/** Reads a period. The cost does not grow with the history: figures are found by their submission. */
export async function readPeriod(read: Connection, document: string, period: string): Promise<ReportData> {
  const rows = await read
    .select()
    .from(submissions)
    .where(and(eq(submissions.document, document), eq(submissions.period, period)))
  const accepted = rows.filter(({ status }) => status === 'accepted')
  const held = await figuresOfSubmissions(
    read,
    accepted.map(({ id }) => id),
  )
  return { submissions: new Map(rows.map((row) => [row.body, row])), figures: held }
}

/** Figures of the submissions, by submission. */
export async function figuresOfSubmissions(
  read: Connection,
  ids: readonly string[],
): Promise<Map<string, AcceptedFigures>> {
  if (ids.length === 0) return new Map()
  const rows = await read
    .select({ submission: figures.submission, ...gathered })
    .from(figures)
    .where(inArray(figures.submission, [...ids]))
    .groupBy(figures.submission)
  return new Map(rows.map((one) => [one.submission, byIndicator(one)]))
}

/** The last accepted figures, before the period, of each body: what bounds of a missing one are drawn from (S14). */
export async function lastAccepted(
  read: Connection,
  { document, period, bodies }: { document: string; period: string; bodies: readonly string[] },
): Promise<Map<string, AcceptedFigures>> {
  if (bodies.length === 0) return new Map()
  const earlier = await read
    .select({ id: submissions.id, body: submissions.body })
    .from(submissions)
    .where(
      and(
        eq(submissions.document, document),
        eq(submissions.status, 'accepted'),
        lt(submissions.period, period),
        inArray(submissions.body, [...bodies]),
      ),
    )
    .orderBy(desc(submissions.period))
  const latest = new Map<string, string>()
  for (const { id, body } of earlier) if (!latest.has(body)) latest.set(body, id)
  const held = await figuresOfSubmissions(read, [...latest.values()])
  return new Map([...latest].map(([body, id]) => [body, held.get(id) ?? new Map()]))
}
