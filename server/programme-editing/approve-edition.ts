import { and, eq } from 'drizzle-orm'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import { approveObstacles, sendObstacles } from '#shared/rules/draft-edition.ts'
import type { Transaction } from '../db/database.ts'
import { actRelations, editions, findingExplanations } from '../db/schema.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { editionOf } from '../programmes/edition-at.ts'
import { findingsOf } from '../programmes/finding-queries.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'
import { standingOfDraft } from './draft-queries.ts'
import { refuseFor, refuseOwnWork } from './draft-refusals.ts'
import { answerReturn } from './draft-returns.ts'
import type { Write } from './draft-version.ts'
import { writeDraft } from './write-draft.ts'

/**
 * Offers a draft for approval: with its act, its date, and something in it; one that was returned with an answer to
 * the remark.
 */
export async function sendEdition(
  tx: Transaction,
  write: Write & { readonly answer?: string | undefined },
): Promise<void> {
  const { number, version, user, now, answer } = write
  const sent = { action: 'edition.sent' as const, set: { sentBy: user.id, sentAt: now } }
  await writeDraft(tx, write, sent, async (record) => {
    await answerReturn(tx, write)
    refuseFor(sendObstacles(await standingOfDraft(tx, record, number)), editingProblems.cannotSend)
    return { after: { edition: number, version, ...(answer === undefined ? {} : { answer }) } }
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
  const approved = { action: 'edition.approved' as const, set: { approvedBy: user.id, approvedAt: now } }
  await writeDraft(tx, write, approved, async (record) => {
    const standing = await standingOfDraft(tx, record, number)
    refuseOwnWork(standing, user.id)
    const obstacles = [...sendObstacles(standing), ...approveObstacles(standing, user.id)]
    refuseFor(
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
