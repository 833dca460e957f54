import { and, eq } from 'drizzle-orm'
import { draftObstacleWords } from '#shared/language/draft-obstacle-messages.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import { approveObstacles, type DraftObstacle, sendObstacles } from '#shared/rules/draft-edition.ts'
import type { Transaction } from '../db/database.ts'
import { actRelations, editions, findingExplanations } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { editionOf } from '../programmes/edition-at.ts'
import { findingsOf } from '../programmes/finding-queries.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { standingOfDraft } from './draft-queries.ts'
import type { Write } from './draft-version.ts'
import { writeDraft } from './write-draft.ts'

function refuse(
  obstacles: readonly DraftObstacle[],
  message: typeof editingProblems.cannotSend | typeof editingProblems.cannotApprove,
): void {
  if (obstacles.length === 0) return
  const fields = obstacles.map((obstacle) => ({ pointer: '#/body', message: draftObstacleWords[obstacle] }))
  throw new ProblemError('conflict', { message }, { fields, extra: { obstacles } })
}

/** Offers a draft for approval: with its act, its date, and something in it. */
export async function sendEdition(tx: Transaction, write: Write): Promise<void> {
  const { number, version, user, now } = write
  const sent = { action: 'edition.sent', set: { sentBy: user.id, sentAt: now } }
  await writeDraft(tx, write, sent, async (record) => {
    refuse(sendObstacles(await standingOfDraft(tx, record, number)), editingProblems.cannotSend)
    return { after: { edition: number, version } }
  })
}

type Acknowledged = readonly { readonly finding: string; readonly text: string }[]

/** Keeps why each error stands; refuses a finding that the draft has not, and errors that nobody explains. */
async function acknowledge(
  tx: Transaction,
  record: ProgrammeRecord,
  { number, user, now, acknowledged }: Write & { acknowledged: Acknowledged },
): Promise<void> {
  const findings = findingsOf(record, number)
  const ids = new Set(findings.map(({ id }) => id))
  const unknown = acknowledged.flatMap(({ finding }, index) =>
    ids.has(finding)
      ? []
      : [
          {
            pointer: `#/body/acknowledged/${index}/finding`,
            message: editingProblems.findingUnknown,
            values: { id: finding },
          },
        ],
  )
  if (unknown.length > 0) throw invalidInput(unknown)
  const texts = new Map(acknowledged.map(({ finding, text }) => [finding, text]))
  for (const [finding, text] of texts)
    await tx.insert(findingExplanations).values({ document: record.id, finding, at: now, text, by: user.id })
  const { unexplained } = await standingOfDraft(tx, record, number)
  if (unexplained > 0)
    throw invalidInput([
      {
        pointer: '#/body/acknowledged',
        message: editingProblems.errorsUnexplained,
        values: { count: unexplained },
      },
    ])
}

/** The act of an approved edition amends the one that approved the programme. */
async function relateActs(tx: Transaction, record: ProgrammeRecord, number: number): Promise<void> {
  const [first] = record.editions
  const edition = record.editions.find((one) => one.number === number)
  if (!first?.act || !edition?.act || first.number === number) return
  const date = edition.effectiveFrom ?? record.acts.get(edition.act)?.date ?? ''
  await tx
    .insert(actRelations)
    .values({ act: edition.act, relation: 'amends', target: first.act, date, clause: null })
    .onConflictDoNothing()
}

/**
 * Approves a draft that others made (S30, administrators too): from now on nothing of it is changed. It takes effect
 * from its date.
 */
export async function approveEdition(
  tx: Transaction,
  write: Write & { readonly acknowledged: Acknowledged },
): Promise<void> {
  const { id, number, user, now, acknowledged } = write
  const approved = { action: 'edition.approved', set: { approvedBy: user.id, approvedAt: now } }
  await writeDraft(tx, write, approved, async (record) => {
    const standing = await standingOfDraft(tx, record, number)
    if (standing.authors.includes(user.id))
      throw new ProblemError('not-permitted', { message: editingProblems.ownWork })
    const obstacles = [...sendObstacles(standing), ...approveObstacles(standing, user.id)]
    refuse(
      obstacles.filter((obstacle) => obstacle !== 'errors-unexplained'),
      editingProblems.cannotApprove,
    )
    await acknowledge(tx, record, write)
    await tx
      .update(editions)
      .set({ status: 'approved' })
      .where(and(eq(editions.document, id), eq(editions.number, number)))
    await relateActs(tx, record, number)
    const { act, effectiveFrom } = editionOf(record, number)
    return { after: { edition: number, act, effectiveFrom, acknowledged } }
  })
}
