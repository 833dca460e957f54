import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { period } from '#shared/api/values.ts'
import { indicatorValueProblems as problems } from '#shared/language/indicator-value-problems.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Connection, Transaction } from '../db/database.ts'
import { indicatorValues } from '../db/schema.ts'
import type { ToldUpload } from '../evidence/take-file.ts'
import { ProblemError } from '../http/problem-error.ts'
import { fieldProblems, invalidInput } from '../http/zod-problems.ts'
import { lastRevision, notWaiting, tell, type ValueMove } from './indicator-value-commands.ts'
import { statusOf, type ValueRow } from './indicator-value-rows.ts'
import { evidenceOf } from './indicator-values.ts'

const revisionFields = z.object({ period, revision: z.coerce.number().int().positive() })

type Revision = z.output<typeof revisionFields>

function ofRevision(indicator: string, { period, revision }: Revision) {
  return and(
    eq(indicatorValues.indicator, indicator),
    eq(indicatorValues.period, period),
    eq(indicatorValues.revision, revision),
  )
}

/** Attaches a file to the value that waits, in the place of an earlier one; only by the person who entered the value. */
export async function attachEvidence(tx: Transaction, move: ValueMove, upload: ToldUpload): Promise<void> {
  const { row, user } = move
  const parsed = revisionFields.safeParse(upload.fields)
  if (!parsed.success) throw invalidInput(fieldProblems('body', parsed.error))
  const asked = parsed.data
  const last = await lastRevision(tx, row.indicator, asked.period)
  if (last?.revision !== asked.revision || statusOf(last) !== 'entered') throw notWaiting(asked)
  if (last.by !== user.id) throw new ProblemError('not-permitted', { message: problems.othersValue })
  const { name, type, file } = upload
  const { sha256, size } = file
  const changed = await tx
    .update(indicatorValues)
    .set({ evidenceName: name, evidenceType: type, evidenceSha256: sha256, evidenceSize: size })
    .where(
      and(
        ofRevision(row.indicator, asked),
        isNull(indicatorValues.acceptedAt),
        isNull(indicatorValues.returnedAt),
      ),
    )
    .returning({ revision: indicatorValues.revision })
  if (changed.length === 0) throw notWaiting(asked)
  await tell(tx, move, 'indicator-value.evidence-added', {
    before: { evidence: evidenceOf(last) },
    after: { ...asked, evidence: { name, type, size, sha256 } },
  })
}

/** The file of a revision that the person may see: an accepted one, or any with `seesWaiting`. */
export async function findEvidence(
  read: Connection,
  { row, revision, seesWaiting }: { row: { indicator: string }; revision: Revision; seesWaiting: boolean },
) {
  const [value] = await read.select().from(indicatorValues).where(ofRevision(row.indicator, revision))
  const file = value && isOpen(value, seesWaiting) ? evidenceOf(value) : null
  if (file) return file
  throw new ProblemError('not-found', {
    message: problemMessages.noSuchThing,
    values: { id: `${revision.period}/${revision.revision}` },
  })
}

/** What is withheld is not told by its file either. */
function isOpen({ acceptedAt, state }: ValueRow, seesWaiting: boolean): boolean {
  return seesWaiting || (acceptedAt !== null && state !== 'withheld')
}
