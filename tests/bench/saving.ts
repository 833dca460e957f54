import { countWrite, periodScope } from '#server/audit/revisions.ts'
import { submissions } from '#server/db/schema.ts'
import { createDefinitions } from '#server/indicators/definitions.ts'
import { enterFigures } from '#server/submissions/enter-figures.ts'
import type { SignedIn } from '#server/users/signed-in.ts'
import { submissionId } from '#shared/rules/identity.ts'
import { bareSaving } from './bare.ts'
import { compare, printRow } from './measure.ts'
import { NATION, type National } from './national.ts'

const FORM = 40

/**
 * Saving a form of forty figures as the product does (permission, window, version, reading of numbers, old values,
 * upserts, audit event with its digest, revision count) against the bare upserts, both durable.
 */
export async function benchSaving(
  { db, file }: National,
  { now, runs }: { now: Date; runs: number },
): Promise<void> {
  const open = submissionId(NATION.document, 'body-0', 'open')
  const bareOpen = submissionId(NATION.document, 'body-1', 'open')
  await db.transaction(async (tx) => {
    for (const [id, body] of [
      [open, 'body-0'],
      [bareOpen, 'body-1'],
    ] as const) {
      await tx.insert(submissions).values({
        id,
        document: NATION.document,
        body,
        period: '2025-Q1',
        status: 'draft',
        version: 1,
        round: 1,
        deadline: now,
        demo: true,
      })
    }
    await countWrite(tx, periodScope(NATION.document, '2025-Q1'))
  })
  const user: SignedIn = {
    id: 'author',
    email: 'author@bench',
    name: 'Author',
    language: 'kk',
    memberships: [{ role: 'analyst', body: 'body-0' }],
  }
  const definitions = await createDefinitions(db.read)(NATION.document)
  const after = new Date('2025-04-05T04:00:00Z')
  let typed = 0
  let version = 1
  const form = () => {
    typed++
    return Array.from({ length: FORM }, (_, index) => ({
      indicator: `national/1.${(index >> 1) + 1}`,
      operand: index % 2 ? 'denominator' : 'numerator',
      value: String(typed + index),
    }))
  }
  const bare = bareSaving(file, bareOpen)
  const save = async () => {
    await db.transaction((tx) =>
      enterFigures(tx, definitions, { id: open, version: version++, figures: form(), user, now: after }),
    )
  }
  printRow(
    `saving a form of ${FORM} figures / bare transaction of the rows`,
    await compare(save, () => bare.save(form()), runs),
    '≤ 3',
  )
  bare.close()
}
