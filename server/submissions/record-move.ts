import type { EventAction } from '#shared/language/audit-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import type { Move } from './submission-commands.ts'
import type { SubmissionRecord } from './submission-data.ts'

type Told = Pick<Move, 'user' | 'now'> & { readonly action: EventAction; readonly after: unknown }

/** Records a step of a submission, from the status in which it was found. */
export async function recordMove(
  tx: Transaction,
  { id, status }: SubmissionRecord,
  { user, now, action, after }: Told,
): Promise<void> {
  await recordEvent(tx, {
    ...{ at: now, user: user.id, action, subject: `submission/${id}`, submission: id },
    ...{ before: { status }, after },
  })
}
