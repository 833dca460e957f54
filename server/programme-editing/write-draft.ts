import type { EventAction } from '#shared/language/audit-messages.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { type EventToRecord, recordEvent } from '../audit/record-event.ts'
import { countWrite, definitionsScope } from '../audit/revisions.ts'
import type { Transaction } from '../db/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type ProgrammeRecord, readProgramme } from '../programmes/programme-data.ts'
import { takeVersion, type Write } from './draft-version.ts'

/** The programme as this transaction sees it. */
export async function programmeIn(tx: Transaction, id: string): Promise<ProgrammeRecord> {
  const record = await readProgramme(tx, id, 0)
  if (record) return record
  throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
}

type Told = Pick<EventToRecord, 'before' | 'after'>

/**
 * Writes to a draft edition: takes its next version, does the work on the programme, counts the write, and keeps in
 * the audit what the work tells of itself.
 */
export async function writeDraft(
  tx: Transaction,
  write: Write,
  { action, set }: { readonly action: EventAction; readonly set?: Parameters<typeof takeVersion>[2] },
  work: (record: ProgrammeRecord) => Promise<Told>,
): Promise<void> {
  const { id, user, now } = write
  await takeVersion(tx, write, set)
  const told = await work(await programmeIn(tx, id))
  await countWrite(tx, definitionsScope(id))
  await recordEvent(tx, { at: now, user: user.id, action, subject: `programme/${id}`, ...told })
}
