import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Passport } from '#shared/api/reports.ts'
import type { Connection } from '../db/database.ts'
import { events } from '../db/schema.ts'
import { person } from '../submissions/describe-parts.ts'
import { namesOf } from '../submissions/submission-papers.ts'

type Entry = Passport['history'][number]
type EventRow = typeof events.$inferSelect
type Asked = { submission: string; indicator: string; operand: string | null }

const cell = z
  .object({ state: z.string(), value: z.string().nullable(), ground: z.string().nullable().optional() })
  .nullable()
const enteredCells = z.object({
  figures: z.array(z.object({ indicator: z.string(), operand: z.string(), before: cell, after: cell })),
})
const returnedCells = z.object({
  figures: z.array(
    z.object({ indicator: z.string(), operand: z.string().nullable().optional(), reason: z.string() }),
  ),
})
const answered = z.object({ indicator: z.string(), operand: z.string().nullable(), answer: z.string() })
const evidenced = z.object({
  indicator: z.string(),
  operand: z.string().nullable().optional(),
  name: z.string(),
})

const WHOLE_SUBMISSION = new Set([
  'submission.sent',
  'submission.approved',
  'submission.accepted',
  'review.begun',
])

function words(value: z.output<typeof cell>): string | null {
  if (value === null) return null
  return value.value ?? (value.ground ? `${value.state}: ${value.ground}` : value.state)
}

function concerns(asked: Asked, one: { indicator: string; operand?: string | null | undefined }): boolean {
  if (one.indicator !== asked.indicator) return false
  return (
    asked.operand === null ||
    one.operand === undefined ||
    one.operand === null ||
    one.operand === asked.operand
  )
}

/** What an event says about the asked figure: nothing, or one entry a changed cell. */
function entriesOf(event: EventRow, asked: Asked): Omit<Entry, 'at' | 'by' | 'action'>[] {
  const nothing = { operand: null, before: null, after: null, text: null }
  if (WHOLE_SUBMISSION.has(event.action)) return [nothing]
  if (event.action === 'figures.entered') {
    const entered = enteredCells.safeParse(event.after)
    if (!entered.success) return []
    return entered.data.figures
      .filter((one) => concerns(asked, one))
      .map(({ operand, before, after }) => ({
        operand,
        before: words(before),
        after: words(after),
        text: null,
      }))
  }
  if (event.action === 'submission.returned' || event.action === 'submission.reopened') {
    const returned = returnedCells.safeParse(event.after)
    if (!returned.success) return []
    return returned.data.figures
      .filter((one) => concerns(asked, one))
      .map(({ operand, reason }) => ({ ...nothing, operand: operand ?? null, text: reason }))
  }
  return otherEntries(event, asked)
}

function otherEntries(event: EventRow, asked: Asked): Omit<Entry, 'at' | 'by' | 'action'>[] {
  const nothing = { operand: null, before: null, after: null, text: null }
  if (event.action === 'remark.answered') {
    const answer = answered.safeParse(event.after)
    return answer.success && concerns(asked, answer.data)
      ? [{ ...nothing, operand: answer.data.operand, text: answer.data.answer }]
      : []
  }
  if (event.action === 'evidence.added' || event.action === 'evidence.removed') {
    const file = evidenced.safeParse(event.after ?? event.before)
    return file.success && concerns(asked, file.data)
      ? [{ ...nothing, operand: file.data.operand ?? null, text: file.data.name }]
      : []
  }
  return []
}

/** Who did what to the figure, oldest first, read from the audit trail itself. */
export async function figureHistory(read: Connection, asked: Asked): Promise<Entry[]> {
  const rows = await read
    .select()
    .from(events)
    .where(eq(events.submission, asked.submission))
    .orderBy(asc(events.at), asc(events.id))
  const names = await namesOf(
    read,
    rows.map(({ user }) => user),
  )
  return rows.flatMap((event) =>
    entriesOf(event, asked).map((entry) => ({
      at: event.at.toISOString(),
      action: event.action,
      by: person(names, event.user),
      ...entry,
    })),
  )
}
