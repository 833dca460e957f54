import type { PeriodKind } from '#shared/engine/period.ts'
import { totalPlaceNames } from '#shared/language/passport-field-messages.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import type { Translated } from '#shared/language/say.ts'
import { slugOf } from '#shared/language/slug.ts'
import { recordEvent } from '../audit/record-event.ts'
import { countWrite, definitionsScope } from '../audit/revisions.ts'
import type { Transaction } from '../db/database.ts'
import { acts, bodies, editionDrafts, editions, planningDocuments, programmes } from '../db/schema.ts'
import { type FieldProblem, ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { checkHead } from './check-head.ts'
import { openDraft } from './draft.ts'
import { programmeIn } from './write-draft.ts'

type By = { readonly user: SignedIn; readonly now: Date }
type Started = By & {
  readonly id: string
  readonly number: number
  readonly act: string | null
  readonly effectiveFrom: string | null
}

async function insertDraft(tx: Transaction, { id, number, act, effectiveFrom, user, now }: Started) {
  await tx.insert(editions).values({ document: id, number, act, effectiveFrom, status: 'draft' })
  await tx.insert(editionDrafts).values({
    ...{ document: id, edition: number, version: 1, preparedBy: user.id, preparedAt: now },
    ...{ sentBy: null, sentAt: null, approvedBy: null, approvedAt: null },
  })
  await countWrite(tx, definitionsScope(id))
  await recordEvent(tx, {
    at: now,
    user: user.id,
    action: 'edition.begun',
    subject: `programme/${id}`,
    after: { edition: number, act, effectiveFrom },
  })
}

export type NewEdition = By & { readonly id: string; readonly act: string; readonly effectiveFrom: string }

/** Begins a draft on top of the last approved edition, and answers its number. One draft at a time. */
export async function beginEdition(tx: Transaction, asked: NewEdition): Promise<number> {
  const { id, act, effectiveFrom } = asked
  const record = await programmeIn(tx, id)
  const last = record.editions.at(-1)
  if (!record.editions.some(({ status }) => status === 'approved')) {
    const message = record.drafts.length > 0 ? editingProblems.draftStands : editingProblems.neverApproved
    throw new ProblemError('conflict', { message, values: { number: last?.number ?? 1 } })
  }
  if (last?.status === 'draft')
    throw new ProblemError(
      'conflict',
      { message: editingProblems.draftStands, values: { number: last.number } },
      { extra: { edition: last.number } },
    )
  const number = (last?.number ?? 0) + 1
  const { acts: known } = await openDraft(tx, record, number)
  const problems = checkHead(record, known, { act, effectiveFrom, number, at: '#/body' })
  if (problems.length > 0) throw invalidInput(problems)
  await insertDraft(tx, { ...asked, number })
  return number
}

export type NewProgramme = By & {
  readonly id?: string | undefined
  readonly title: Translated
  readonly years: { readonly from: number; readonly until: number }
  readonly owner: string | null
  readonly act: string | null
  readonly frequency: PeriodKind
}

/** An id that no document has: the one asked for, or one made from the title and the years. */
async function freeId(tx: Transaction, { id, title, years }: NewProgramme): Promise<string | undefined> {
  const rows = await tx.select({ id: planningDocuments.id }).from(planningDocuments)
  const taken = new Set([...rows.map((row) => row.id), 'new'])
  if (id !== undefined) return taken.has(id) ? undefined : id
  const made = `${slugOf(title.en || title.kk)}-${years.from}-${years.until}`
  const tries = [made, ...Array.from({ length: 98 }, (_, index) => `${made}-${index + 2}`)]
  return tries.find((one) => !taken.has(one))
}

/** By the 10th of the month after the period. */
const DUE_DAYS = 10

/** Begins a programme with an empty first draft, and answers its id. */
export async function beginProgramme(tx: Transaction, asked: NewProgramme): Promise<string> {
  const { title, years, owner, act, frequency } = asked
  const known = new Map((await tx.select().from(acts)).map((row) => [row.id, row]))
  const bodyIds = new Set((await tx.select({ id: bodies.id }).from(bodies)).map((row) => row.id))
  const id = await freeId(tx, asked)
  const faults: [string, boolean, FieldProblem['message'], string][] = [
    ['id', id === undefined, editingProblems.idTaken, asked.id ?? ''],
    ['years/until', years.until < years.from, editingProblems.yearsBackwards, ''],
    ['owner', owner !== null && !bodyIds.has(owner), problemMessages.noSuchThing, owner ?? ''],
    ['act', act !== null && !known.has(act), editingProblems.noSuchAct, act ?? ''],
  ]
  const problems = faults.flatMap(([field, isFaulty, message, value]) =>
    isFaulty ? [{ pointer: `#/body/${field}`, message, values: { id: value } }] : [],
  )
  if (problems.length > 0 || id === undefined) throw invalidInput(problems)
  await tx.insert(planningDocuments).values({ id, kind: 'programme', title, dueDays: DUE_DAYS, frequency })
  await tx.insert(programmes).values({
    ...{ document: id, fromYear: years.from, untilYear: years.until, owner },
    ...{ totalPlaces: totalPlaceNames, footnotes: [], draft: null },
  })
  const effectiveFrom = known.get(act ?? '')?.inForceFrom ?? null
  await insertDraft(tx, { ...asked, id, number: 1, act, effectiveFrom })
  return id
}
