import { eq } from 'drizzle-orm'
import { ulid } from 'ulid'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import { countWrite, definitionsScope } from '../audit/revisions.ts'
import type { Transaction } from '../db/database.ts'
import { indicatorVersions, type OperandRow } from '../db/schema.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { SignedIn } from '../users/signed-in.ts'
import type { DocumentDefinitions } from './definitions.ts'
import { currentVersion } from './indicator-queries.ts'

export type Correction = {
  readonly id: string
  readonly direction?: 'higher' | 'lower' | undefined
  readonly operands?: readonly { key: string; nature: OperandRow['nature'] }[] | undefined
  readonly decimals?: number | undefined
  readonly reason: string
  readonly user: SignedIn
  readonly now: Date
}

function correctedOperands(
  held: readonly OperandRow[],
  asked: NonNullable<Correction['operands']>,
  indicator: string,
): OperandRow[] {
  const known = held.map(({ key }) => key)
  const problems = asked.flatMap(({ key }, index): FieldProblem[] =>
    known.includes(key)
      ? []
      : [
          {
            pointer: `#/body/operands/${index}/key`,
            message: submissionRefusals.noSuchOperand,
            values: { indicator, id: key, known: known.join(', ') },
          },
        ],
  )
  if (problems.length > 0) throw invalidInput(problems)
  return held.map((operand) => ({
    ...operand,
    nature: asked.find(({ key }) => key === operand.key)?.nature ?? operand.nature,
  }))
}

/**
 * States what the act leaves open. The definition so far is superseded, not overwritten: periods accepted by it
 * keep it (S24).
 */
export async function correctIndicator(
  tx: Transaction,
  definitions: DocumentDefinitions,
  correction: Correction,
): Promise<void> {
  const { compiled: _compiled, ...before } = currentVersion(definitions, correction.id)
  const operands = correction.operands
    ? correctedOperands(before.operands, correction.operands, correction.id)
    : before.operands
  const after = {
    direction: correction.direction ?? before.direction,
    decimals: correction.decimals ?? before.decimals,
    operands,
  }
  await tx
    .update(indicatorVersions)
    .set({ supersededAt: correction.now })
    .where(eq(indicatorVersions.id, before.id))
  await tx
    .insert(indicatorVersions)
    .values({ ...before, ...after, id: ulid(), recordedAt: correction.now, supersededAt: null })
  await countWrite(tx, definitionsScope(before.document))
  await recordEvent(tx, {
    at: correction.now,
    user: correction.user.id,
    action: 'indicator.corrected',
    subject: `indicator/${correction.id}`,
    before: {
      direction: before.direction,
      decimals: before.decimals,
      operands: before.operands.map(({ key, nature }) => ({ key, nature })),
    },
    after: {
      ...after,
      operands: operands.map(({ key, nature }) => ({ key, nature })),
      reason: correction.reason,
    },
  })
}
