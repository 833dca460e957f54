import { countWrite, definitionsScope } from '#server/audit/revisions.ts'
import type { Connection, Transaction } from '#server/db/database.ts'
import {
  actRelations,
  acts,
  bodies,
  editionNotes,
  editions,
  fundingSources,
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
} from '#server/db/schema.ts'
import { daysToReport } from '#shared/engine/duties.ts'
import { PERIOD_KINDS } from '#shared/engine/period.ts'
import { activityRows, insertActivities } from './programme-activities.ts'
import {
  PROGRAMMES,
  type ProgrammeFacts,
  readFundingSources,
  readProgrammeBodies,
  readProgrammeFacts,
} from './programme-facts.ts'

/** Bodies of the programmes are numbered after those of the KPI order. */
const FIRST_BODY_NUMBER = 101
/** Where a document states no date of reporting. */
const DUE_DAYS = 10

/** Whether the programmes are in the database already: an installation from before them gets them at its next start. */
export async function hasProgrammes(read: Connection): Promise<boolean> {
  const [found] = await read.select({ id: programmes.document }).from(programmes).limit(1)
  return found !== undefined
}

/** Undated drafts are no acts: what they amend is told by the programme. */
async function loadActs(tx: Transaction, { programme }: ProgrammeFacts): Promise<void> {
  const dated = programme.acts.flatMap(({ date, inForceFrom, ...act }) =>
    date === null ? [] : [{ ...act, date, inForceFrom: inForceFrom ?? date }],
  )
  await tx.insert(acts).values(dated).onConflictDoNothing()
  const relations = programme.relations.flatMap(({ act, relation, target, date, touches }) =>
    date === null ? [] : [{ act, relation, target, date, clause: touches.join('; ') || null }],
  )
  if (relations.length > 0) await tx.insert(actRelations).values(relations)
}

async function loadEditions(tx: Transaction, { programme }: ProgrammeFacts): Promise<void> {
  const dated = new Set(programme.acts.filter(({ date }) => date !== null).map(({ id }) => id))
  await tx.insert(editions).values(
    programme.editions.map(({ number, act, effectiveFrom }) => ({
      document: programme.id,
      number,
      act: dated.has(act) ? act : null,
      effectiveFrom,
      status: programme.status,
    })),
  )
  await tx.insert(editionNotes).values(
    programme.editions.map(({ number, act, wording, remark }) => ({
      document: programme.id,
      edition: number,
      wording,
      remark,
      touches: programme.relations.find((one) => one.act === act)?.touches ?? [],
    })),
  )
}

async function loadTree(tx: Transaction, { programme, tree }: ProgrammeFacts): Promise<void> {
  const document = programme.id
  const common = { document, fromEdition: 1, toEdition: null }
  const sections = programme.sections.map(({ number, title, result }, index) => ({
    ...common,
    id: `${document}/s${number}`,
    parent: null,
    kind: 'section' as const,
    number,
    ordinal: index + 1,
    title,
    result,
  }))
  const branches = tree.map(({ id, kind, parent, number, title, objective }, index) => ({
    ...common,
    id: `${document}/${id}`,
    parent: parent === null ? null : `${document}/${parent}`,
    kind,
    number,
    ordinal: index + 1,
    title,
    result: objective,
  }))
  const rows = [...sections, ...branches]
  if (rows.length > 0) await tx.insert(nodes).values(rows)
}

/** How often and how soon the document's general duties have it reported on. */
function reportingOf({ duties, programme }: ProgrammeFacts) {
  const general = duties.filter(({ scope }) => scope === 'general')
  const frequency =
    PERIOD_KINDS.find((kind) => general.every(({ period }) => period.includes(kind))) ?? 'year'
  const deadlines = general.map(({ rule }) => ({ deadline: rule }))
  return { frequency, dueDays: daysToReport(deadlines, { term: programme.years, frequency }) ?? DUE_DAYS }
}

async function loadHeader(tx: Transaction, facts: ProgrammeFacts): Promise<void> {
  const { programme, totals } = facts
  const document = programme.id
  await tx.insert(planningDocuments).values({
    ...{ id: document, kind: 'programme', title: programme.title },
    ...reportingOf(facts),
  })
  await tx.insert(programmes).values({
    document,
    shortTitle: programme.shortTitle,
    fromYear: programme.years.from,
    untilYear: programme.years.until,
    owner: programme.owner,
    totalPlaces: Object.fromEntries(totals.places.map(({ id, name }) => [id, name])),
    footnotes: programme.footnotes,
    draft: programme.draft && { printedDate: programme.draft.printedDate, year: programme.draft.year },
  })
  await tx.insert(passportFields).values(
    programme.passport.map((field, index) => ({
      ...field,
      document,
      fromEdition: 1,
      toEdition: null,
      ordinal: index + 1,
    })),
  )
}

async function loadTotals(tx: Transaction, { programme, totals }: ProgrammeFacts): Promise<void> {
  if (totals.stated.length === 0) return
  await tx.insert(statedTotals).values(
    totals.stated.map(({ label: _label, remark: _remark, ...total }, index) => ({
      ...total,
      document: programme.id,
      fromEdition: 1,
      toEdition: null,
      ordinal: index + 1,
    })),
  )
}

async function loadIndicators(tx: Transaction, facts: ProgrammeFacts): Promise<void> {
  const document = facts.programme.id
  const idOf = (number: string) => `${document}/${number}`
  if (facts.indicators.length === 0) return
  await tx.insert(indicators).values(facts.indicators.map(({ id }) => ({ id: idOf(id), document })))
  await tx.insert(programmeIndicators).values(
    facts.indicators.map(({ id, section, twin, baseline, targets, unresolved, ...said }, index) => ({
      ...said,
      id: `${idOf(id)}#1`,
      document,
      indicator: idOf(id),
      fromEdition: 1,
      toEdition: null,
      ordinal: index + 1,
      node: section === null ? null : idOf(section),
      twin: twin === null ? null : idOf(twin),
      baseline: baseline && {
        value: baseline.value,
        year: baseline.year,
        asOf: baseline.asOf,
        source: baseline.source,
        basis: baseline.basis,
        comparable: baseline.comparable,
      },
      targets: targets.map(({ time, value, comparator }) => ({ time, value, comparator })),
      unresolved: unresolved.map(({ statedYear, value, probableYear }) => ({
        statedYear,
        value,
        probableYear,
      })),
    })),
  )
}

async function loadStages(tx: Transaction, { programme: { id, stages } }: ProgrammeFacts): Promise<void> {
  if (stages.length === 0) return
  await tx.insert(programmeStages).values(
    stages.map(({ number, from, until, place }, index) => ({
      ...{ document: id, fromEdition: 1, toEdition: null },
      ...{ id: String(index + 1), ordinal: index + 1 },
      ...{ number, fromYear: from, untilYear: until, place },
    })),
  )
}

async function loadTexts(tx: Transaction, facts: ProgrammeFacts): Promise<void> {
  const document = facts.programme.id
  const common = { document, fromEdition: 1, toEdition: null }
  await tx.insert(programmeDuties).values(
    facts.duties.map(({ id, scope, from, to, what, rule, consolidates }, index) => ({
      ...{ ...common, id, scope, from, to, what, consolidates },
      deadline: rule,
      ordinal: index + 1,
    })),
  )
  const nodeOf = (node: string | null) => (node === null ? null : `${document}/${node}`)
  const measures = facts.measures.map(({ id, node, number, text }, index) => ({
    ...{ ...common, id, kind: 'measure' as const, ordinal: index + 1, node: nodeOf(node) },
    content: { number, text },
  }))
  const milestones = facts.milestones.map(({ id, node, ...content }, index) => ({
    ...{ ...common, id, kind: 'milestone' as const, ordinal: index + 1, node: nodeOf(node) },
    content,
  }))
  const rows = [...measures, ...milestones]
  if (rows.length > 0) await tx.insert(programmeTexts).values(rows)
}

async function loadShared(tx: Transaction): Promise<void> {
  await tx.insert(bodies).values(
    readProgrammeBodies().map(({ id, kind, name, shortName }, index) => ({
      ...{ id, kind, name, shortName },
      number: FIRST_BODY_NUMBER + index,
    })),
  )
  await tx
    .insert(fundingSources)
    .values(readFundingSources().map(({ id, kind, name, parts }) => ({ id, kind, name, parts })))
}

/** Loads the three programmes whole: acts, editions, passports, plans, money, indicators, duties, as their facts have them. */
export async function seedProgrammes(tx: Transaction): Promise<void> {
  await loadShared(tx)
  for (const id of PROGRAMMES) {
    const facts = readProgrammeFacts(id)
    await loadHeader(tx, facts)
    await loadStages(tx, facts)
    await loadActs(tx, facts)
    await loadEditions(tx, facts)
    await loadTree(tx, facts)
    await insertActivities(tx, activityRows(facts))
    await loadTotals(tx, facts)
    await loadIndicators(tx, facts)
    await loadTexts(tx, facts)
    await countWrite(tx, definitionsScope(id))
  }
}
