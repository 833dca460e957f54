import { and, eq, inArray } from 'drizzle-orm'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import type { Translated } from '#shared/language/say.ts'
import { slugOf } from '#shared/language/slug.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Transaction } from '../db/database.ts'
import { actRelations, acts } from '../db/schema.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { SignedIn } from '../users/signed-in.ts'

export type NewAct = {
  readonly kind: string
  readonly number: string
  readonly date: string
  readonly title: Translated
  readonly issuer: Translated
  readonly inForceFrom: string
  readonly amends: readonly { readonly act: string; readonly clause: string | null }[]
  readonly user: SignedIn
  readonly now: Date
}

async function problemsOf(tx: Transaction, act: NewAct): Promise<FieldProblem[]> {
  const { kind, number, date, inForceFrom, amends } = act
  const same = and(eq(acts.kind, kind), eq(acts.number, number), eq(acts.date, date))
  const [twin] = await tx.select({ id: acts.id }).from(acts).where(same)
  const wanted = amends.map((one) => one.act)
  const found =
    wanted.length === 0 ? [] : await tx.select({ id: acts.id }).from(acts).where(inArray(acts.id, wanted))
  const known = new Set(found.map(({ id }) => id))
  return [
    ...(twin ? [{ pointer: '#/body/number', message: editingProblems.actTwice }] : []),
    ...(inForceFrom < date
      ? [{ pointer: '#/body/inForceFrom', message: editingProblems.forceBeforeDate }]
      : []),
    ...amends.flatMap(({ act: id }, index) =>
      known.has(id)
        ? []
        : [{ pointer: `#/body/amends/${index}/act`, message: editingProblems.noSuchAct, values: { id } }],
    ),
  ]
}

/** `resolution-1155-1-2007`; told apart by its date where another act of the year has the number. */
async function idFor(tx: Transaction, { kind, number, date }: NewAct): Promise<string> {
  const plain = `${kind}-${slugOf(`n ${number}`).replace(/^n-?/, '')}`
  const made = `${plain}-${date.slice(0, 4)}`
  const [taken] = await tx.select({ id: acts.id }).from(acts).where(eq(acts.id, made))
  return taken ? `${plain}-${date}` : made
}

/** Enters a legal act with what it amends, and answers its id. The same kind, number and date twice is refused. */
export async function addAct(tx: Transaction, act: NewAct): Promise<string> {
  const problems = await problemsOf(tx, act)
  if (problems.length > 0) throw invalidInput(problems)
  const id = await idFor(tx, act)
  const { kind, number, date, title, issuer, inForceFrom, amends, user, now } = act
  await tx
    .insert(acts)
    .values({ id, kind, number, date, title, issuer, inForceFrom, inForceUntil: null, remark: null })
  const relations = new Map(amends.map((one) => [one.act, one]))
  for (const { act: target, clause } of relations.values())
    await tx.insert(actRelations).values({ act: id, relation: 'amends', target, date: inForceFrom, clause })
  await recordEvent(tx, {
    at: now,
    user: user.id,
    action: 'act.added',
    subject: `act/${id}`,
    after: { kind, number, date, title, issuer, inForceFrom, amends },
  })
  return id
}
