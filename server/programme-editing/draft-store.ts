import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../db/database.ts'
import {
  activityVersions,
  budgetLines,
  editions,
  executors,
  indicators,
  nodes,
  passportFields,
  programmeIndicators,
  statedTotals,
} from '../db/schema.ts'
import { nodeIdentity } from '../programmes/plan-at.ts'
import type { Held, Kept, SubjectKind, Subjects } from './draft.ts'

type Place = { readonly document: string; readonly number: number; readonly id: string }
type State<Kind extends SubjectKind> = Pick<Held<Subjects[Kind]>, 'isEnded' | 'own'>
type Store = {
  readonly [Kind in SubjectKind]: (tx: Transaction, place: Place, state: State<Kind>) => Promise<void>
}

async function storeRow(tx: Transaction, { document, number, id }: Place, state: State<'row'>) {
  const activity = `${document}/${id}`
  const ofActivity = and(eq(activityVersions.document, document), eq(activityVersions.activity, activity))
  const versions = await tx
    .select({ id: activityVersions.id, from: activityVersions.fromEdition, to: activityVersions.toEdition })
    .from(activityVersions)
    .where(ofActivity)
  const own = versions.filter(({ from }) => from === number).map((version) => version.id)
  if (own.length > 0) {
    await tx.delete(executors).where(and(eq(executors.document, document), inArray(executors.version, own)))
    await tx
      .delete(budgetLines)
      .where(and(eq(budgetLines.document, document), inArray(budgetLines.version, own)))
    await tx.delete(activityVersions).where(inArray(activityVersions.id, own))
  }
  const before = versions.filter(({ from, to }) => from < number && (to === null || to === number))
  for (const version of before)
    await tx
      .update(activityVersions)
      .set({ toEdition: state.isEnded ? number : null })
      .where(eq(activityVersions.id, version.id))
  if (!state.own) return
  await tx.insert(activityVersions).values(state.own.version)
  if (state.own.executors.length > 0) await tx.insert(executors).values([...state.own.executors])
  const place = { document, version: state.own.version.id }
  const lines = state.own.lines.map((line, index) => ({ ...line, ...place, ordinal: index + 1 }))
  if (lines.length > 0) await tx.insert(budgetLines).values(lines)
}

async function storeIndicator(tx: Transaction, { document, number, id }: Place, state: State<'indicator'>) {
  const indicator = `${document}/${id}`
  const same = eq(programmeIndicators.indicator, indicator)
  await tx.delete(programmeIndicators).where(and(same, eq(programmeIndicators.fromEdition, number)))
  const rows = await tx.select().from(programmeIndicators).where(same)
  for (const row of rows.filter(({ toEdition }) => toEdition === null || toEdition === number))
    await tx
      .update(programmeIndicators)
      .set({ toEdition: state.isEnded ? number : null })
      .where(eq(programmeIndicators.id, row.id))
  if (!state.own) return
  await tx.insert(indicators).values({ id: indicator, document }).onConflictDoNothing()
  await tx.insert(programmeIndicators).values(state.own)
}

async function storeSection(tx: Transaction, { document, number, id }: Place, state: State<'section'>) {
  const rows = await tx.select().from(nodes).where(eq(nodes.document, document))
  for (const row of rows.filter((node) => nodeIdentity(node.id) === `${document}/${id}`)) {
    if (row.fromEdition === number) await tx.delete(nodes).where(eq(nodes.id, row.id))
    else if (row.toEdition === null || row.toEdition === number)
      await tx
        .update(nodes)
        .set({ toEdition: state.isEnded ? number : null })
        .where(eq(nodes.id, row.id))
  }
  if (state.own) await tx.insert(nodes).values(state.own)
}

async function storePassport(tx: Transaction, { document, number, id }: Place, state: State<'passport'>) {
  const same = and(eq(passportFields.document, document), eq(passportFields.key, id))
  await tx.delete(passportFields).where(and(same, eq(passportFields.fromEdition, number)))
  const rows = await tx.select().from(passportFields).where(same)
  for (const row of rows.filter(({ toEdition }) => toEdition === null || toEdition === number))
    await tx
      .update(passportFields)
      .set({ toEdition: state.isEnded ? number : null })
      .where(and(same, eq(passportFields.fromEdition, row.fromEdition)))
  if (state.own) await tx.insert(passportFields).values(state.own)
}

async function storeTotal(tx: Transaction, { document, number, id }: Place, state: State<'total'>) {
  const same = and(eq(statedTotals.document, document), eq(statedTotals.id, id))
  await tx.delete(statedTotals).where(and(same, eq(statedTotals.fromEdition, number)))
  const rows = await tx.select().from(statedTotals).where(same)
  for (const row of rows.filter(({ toEdition }) => toEdition === null || toEdition === number))
    await tx
      .update(statedTotals)
      .set({ toEdition: state.isEnded ? number : null })
      .where(and(same, eq(statedTotals.fromEdition, row.fromEdition)))
  if (state.own) await tx.insert(statedTotals).values(state.own)
}

async function storeHead(tx: Transaction, { document, number }: Place, { own }: State<'edition'>) {
  if (own)
    await tx
      .update(editions)
      .set({ act: own.act, effectiveFrom: own.effectiveFrom })
      .where(and(eq(editions.document, document), eq(editions.number, number)))
}

const STORE: Store = {
  row: storeRow,
  indicator: storeIndicator,
  section: storeSection,
  passport: storePassport,
  total: storeTotal,
  edition: storeHead,
}

/** The kind and id of a subject: `row/4/2.1` is the row `4/2.1`. */
export function readSubject(subject: string): { kind: SubjectKind; id: string } {
  const slash = subject.indexOf('/')
  const kind = subject.slice(0, slash)
  if (!(kind in STORE)) throw new RangeError(`no such subject: ${subject}`)
  return { kind: kind as SubjectKind, id: subject.slice(slash + 1) }
}

/** Writes what a draft edition keeps of a subject: its own row, and whether it ends the one before. */
export async function storeSubject(
  tx: Transaction,
  { document, number, subject }: { document: string; number: number; subject: string },
  state: Kept,
): Promise<void> {
  const { kind, id } = readSubject(subject)
  const store = STORE[kind] as (tx: Transaction, place: Place, state: Kept) => Promise<void>
  await store(tx, { document, number, id }, { isEnded: state.isEnded, own: state.own ?? undefined })
}
