import { editingApi } from '#shared/api/programme-editing.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import type { Database, Transaction } from '../db/database.ts'
import { isUniqueViolation } from '../db/violations.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type Context, type Serving, serve } from '../http/serve.ts'
import { describeFindings } from '../programmes/finding-queries.ts'
import type { Programmes } from '../programmes/programme-data.ts'
import { amendEdition, undoStep } from './amend-edition.ts'
import { approveEdition, sendEdition } from './approve-edition.ts'
import { beginEdition, beginProgramme } from './begin-edition.ts'
import { discardEdition } from './discard-edition.ts'
import { describeDraft, listFundingSources } from './draft-queries.ts'
import { returnEdition } from './return-edition.ts'

type Place = { readonly id: string; readonly number: number }

/** Two people who begin the same thing at once: the second is told that it stands. */
async function once<T>(db: Database, number: number, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(work)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new ProblemError('conflict', { message: editingProblems.draftStands, values: { number } })
  }
}

export function editingRoutes(serving: Serving, db: Database, programmes: Programmes): void {
  const find = async (id: string) => {
    const record = await programmes.find(id)
    if (record) return record
    throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  }
  const draftAt = async ({ id, number }: Place, { user, now }: Context) =>
    describeDraft(db.read, await find(id), { number, user, now })

  serve(serving, editingApi.addProgramme, async ({ body }, context) => {
    const id = await once(db, 1, (tx) => beginProgramme(tx, { ...body, ...context }))
    return draftAt({ id, number: 1 }, context)
  })
  serve(serving, editingApi.beginEdition, async ({ params: { id }, body }, context) => {
    const last = (await find(id)).editions.at(-1)?.number ?? 0
    const number = await once(db, last + 1, (tx) => beginEdition(tx, { id, ...body, ...context }))
    return draftAt({ id, number }, context)
  })
  serve(serving, editingApi.drafts, async (_input, context) => {
    const records = await Promise.all((await programmes.ids()).map(find))
    const open = records.flatMap(({ id, drafts }) =>
      drafts.filter(({ approvedAt }) => approvedAt === null).map(({ edition }) => ({ id, number: edition })),
    )
    return { items: await Promise.all(open.map((place) => draftAt(place, context))) }
  })
  serve(serving, editingApi.draft, async ({ params }, context) => draftAt(params, context))
  serve(serving, editingApi.amend, async ({ params, body: { version, changes } }, context) => {
    await db.transaction((tx) => amendEdition(tx, { ...params, version, ...context }, changes))
    return draftAt(params, context)
  })
  serve(serving, editingApi.undo, async ({ params, body }, context) => {
    await db.transaction((tx) => undoStep(tx, { ...params, ...body, ...context }))
    return draftAt(params, context)
  })
  serve(serving, editingApi.send, async ({ params, body }, context) => {
    await db.transaction((tx) => sendEdition(tx, { ...params, ...body, ...context }))
    return draftAt(params, context)
  })
  serve(serving, editingApi.sendBack, async ({ params, body }, context) => {
    await db.transaction((tx) => returnEdition(tx, { ...params, ...body, ...context }))
    return draftAt(params, context)
  })
  serve(serving, editingApi.approve, async ({ params, body }, context) => {
    await db.transaction((tx) => approveEdition(tx, { ...params, ...body, ...context }))
    const asked = { asOf: dateInAlmaty(context.now), edition: params.number }
    const { items } = await describeFindings(db.read, await find(params.id), asked)
    return { draft: await draftAt(params, context), findings: items }
  })
  serve(serving, editingApi.discard, async ({ params, query }, context) => {
    await db.transaction((tx) => discardEdition(tx, { ...params, ...query, ...context }))
    return undefined
  })
  serve(serving, editingApi.fundingSources, async () => ({ items: await listFundingSources(db.read) }))
}
