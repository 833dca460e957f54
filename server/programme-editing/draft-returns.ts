import { and, asc, eq } from 'drizzle-orm'
import { draftReturnProblems } from '#shared/language/draft-return-messages.ts'
import type { Connection, Transaction } from '../db/database.ts'
import { editionReturns } from '../db/schema.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { ofEdition, type Write } from './draft-version.ts'

export type ReturnRow = typeof editionReturns.$inferSelect

/** The times that a draft came back, the first one first. */
export async function returnsOf(
  read: Connection,
  place: { readonly id: string; readonly number: number },
): Promise<ReturnRow[]> {
  return read
    .select()
    .from(editionReturns)
    .where(ofEdition(place, editionReturns))
    .orderBy(asc(editionReturns.number))
}

/** The remark that waits for an answer. */
export function openReturn(returns: readonly ReturnRow[]): ReturnRow | undefined {
  return returns.find(({ answeredAt }) => answeredAt === null)
}

/** Keeps the answer to the remark that waits for one; refuses a remark left unanswered. */
export async function answerReturn(
  tx: Transaction,
  write: Write & { readonly answer?: string | undefined },
): Promise<void> {
  const { user, now, answer } = write
  const open = openReturn(await returnsOf(tx, write))
  if (open === undefined && answer === undefined) return
  if (open === undefined || answer === undefined) {
    const message = open ? draftReturnProblems.answerNeeded : draftReturnProblems.nothingToAnswer
    throw invalidInput([{ pointer: '#/body/answer', message }])
  }
  await tx
    .update(editionReturns)
    .set({ answer, answeredBy: user.id, answeredAt: now })
    .where(and(ofEdition(write, editionReturns), eq(editionReturns.number, open.number)))
}
