import type { Plan } from '#shared/engine/plan.ts'
import { programmeProblems } from '#shared/language/programme-problem-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { findingExplanations } from '../db/schema.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { findingsIn } from './describe-findings.ts'

type Explanation = {
  readonly document: string
  /** What the trail calls the document: `programme/e-government-2008-2010`. */
  readonly subject: string
  /** The document's editions: the finding must be in one of them. */
  readonly plans: readonly Plan[]
  readonly finding: string
  readonly text: string
  readonly user: SignedIn
  readonly now: Date
}

/** Explains a contradiction. It stays listed as explained; an earlier explanation is kept behind the new one. */
export async function explainFinding(
  tx: Transaction,
  { document, subject, plans, finding, text, user, now }: Explanation,
): Promise<void> {
  if (!plans.some((plan) => findingsIn(plan).some(({ id }) => id === finding)))
    throw invalidInput([
      { pointer: '#/body/finding', message: programmeProblems.noSuchFinding, values: { finding } },
    ])
  await tx.insert(findingExplanations).values({ document, finding, at: now, text, by: user.id })
  await recordEvent(tx, {
    at: now,
    user: user.id,
    action: 'finding.explained',
    subject,
    after: { finding, text },
  })
}
