import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { Transaction } from '../db/database.ts'
import {
  activityVersions,
  budgetLines,
  editions,
  executors,
  indicators,
  nodes,
  passportFields,
  planningDocuments,
  programmeDuties,
  programmeIndicators,
  programmeStages,
  programmes,
  programmeTexts,
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

type IntervalTable =
  | typeof nodes
  | typeof passportFields
  | typeof programmeDuties
  | typeof programmeIndicators
  | typeof programmeStages
  | typeof programmeTexts
  | typeof statedTotals

/** Of the wordings of a subject: drops the draft's own, and has the one before end with it or stand. */
async function endBefore(
  tx: Transaction,
  table: IntervalTable,
  { same, number, isEnded }: { same: SQL | undefined; number: number; isEnded: boolean },
) {
  await tx.delete(table).where(and(same, eq(table.fromEdition, number)))
  await tx
    .update(table)
    .set({ toEdition: isEnded ? number : null })
    .where(and(same, or(isNull(table.toEdition), eq(table.toEdition, number))))
}

async function storeIndicator(tx: Transaction, { document, number, id }: Place, state: State<'indicator'>) {
  const indicator = `${document}/${id}`
  const same = eq(programmeIndicators.indicator, indicator)
  await endBefore(tx, programmeIndicators, { same, number, isEnded: state.isEnded })
  if (!state.own) return
  await tx.insert(indicators).values({ id: indicator, document }).onConflictDoNothing()
  await tx.insert(programmeIndicators).values(state.own)
}

async function storeNode(tx: Transaction, { document, number, id }: Place, state: State<'node'>) {
  const rows = await tx.select({ id: nodes.id }).from(nodes).where(eq(nodes.document, document))
  const wordings = rows.filter((node) => nodeIdentity(node.id) === `${document}/${id}`)
  const ids = wordings.map((node) => node.id)
  if (ids.length > 0)
    await endBefore(tx, nodes, { same: inArray(nodes.id, ids), number, isEnded: state.isEnded })
  if (state.own) await tx.insert(nodes).values(state.own)
}

async function storePassport(tx: Transaction, { document, number, id }: Place, state: State<'passport'>) {
  const same = and(eq(passportFields.document, document), eq(passportFields.key, id))
  await endBefore(tx, passportFields, { same, number, isEnded: state.isEnded })
  if (state.own) await tx.insert(passportFields).values(state.own)
}

async function storeTotal(tx: Transaction, { document, number, id }: Place, state: State<'total'>) {
  const same = and(eq(statedTotals.document, document), eq(statedTotals.id, id))
  await endBefore(tx, statedTotals, { same, number, isEnded: state.isEnded })
  if (state.own) await tx.insert(statedTotals).values(state.own)
}

async function storeStage(tx: Transaction, { document, number, id }: Place, state: State<'stage'>) {
  const same = and(eq(programmeStages.document, document), eq(programmeStages.id, id))
  await endBefore(tx, programmeStages, { same, number, isEnded: state.isEnded })
  if (state.own) await tx.insert(programmeStages).values(state.own)
}

async function storeDuty(tx: Transaction, { document, number, id }: Place, state: State<'duty'>) {
  const same = and(eq(programmeDuties.document, document), eq(programmeDuties.id, id))
  await endBefore(tx, programmeDuties, { same, number, isEnded: state.isEnded })
  if (state.own) await tx.insert(programmeDuties).values(state.own)
}

function storeText(kind: 'measure' | 'milestone') {
  return async (
    tx: Transaction,
    { document, number, id }: Place,
    state: State<'measure'> | State<'milestone'>,
  ) => {
    const { document: ofDocument, kind: ofKind, id: ofText } = programmeTexts
    const same = and(eq(ofDocument, document), eq(ofKind, kind), eq(ofText, id))
    await endBefore(tx, programmeTexts, { same, number, isEnded: state.isEnded })
    if (state.own) await tx.insert(programmeTexts).values(state.own)
  }
}

async function storeProgramme(tx: Transaction, { document }: Place, { own }: State<'programme'>) {
  if (!own) return
  const { title, dueDays, frequency, fromYear, untilYear, owner } = own
  await tx
    .update(planningDocuments)
    .set({ title, dueDays, frequency })
    .where(eq(planningDocuments.id, document))
  await tx.update(programmes).set({ fromYear, untilYear, owner }).where(eq(programmes.document, document))
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
  node: storeNode,
  passport: storePassport,
  total: storeTotal,
  stage: storeStage,
  duty: storeDuty,
  measure: storeText('measure'),
  milestone: storeText('milestone'),
  programme: storeProgramme,
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
