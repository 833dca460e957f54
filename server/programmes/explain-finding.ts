import { programmeProblems } from '#shared/language/programme-problem-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { findingExplanations } from '../db/schema.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { findingsOf } from './finding-queries.ts'
import type { ProgrammeRecord } from './programme-data.ts'

type Explanation = {
  readonly finding: string
  readonly text: string
  readonly user: SignedIn
  readonly now: Date
}

/** Whether any edition of the programme has the finding. */
function isFound(record: ProgrammeRecord, id: string): boolean {
  return record.editions.some(({ number }) => findingsOf(record, number).some((finding) => finding.id === id))
}

/** Explains a contradiction. It stays listed as explained; an earlier explanation is kept behind the new one. */
export async function explainFinding(
  tx: Transaction,
  record: ProgrammeRecord,
  { finding, text, user, now }: Explanation,
): Promise<void> {
  if (!isFound(record, finding))
    throw invalidInput([
      { pointer: '#/body/finding', message: programmeProblems.noSuchFinding, values: { finding } },
    ])
  await tx.insert(findingExplanations).values({ document: record.id, finding, at: now, text, by: user.id })
  await recordEvent(tx, {
    at: now,
    user: user.id,
    action: 'finding.explained',
    subject: `programme/${record.id}`,
    after: { finding, text },
  })
}
