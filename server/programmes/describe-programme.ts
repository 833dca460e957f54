import type { Programme, ProgrammeSummary } from '#shared/api/programme-shapes.ts'
import { moneyBy } from '#shared/engine/budget.ts'
import type { PlanRow } from '#shared/engine/plan.ts'
import { actReference, describeEdition, namedBodies, shortTitleOf } from './describe-parts.ts'
import { editionAt, lives } from './edition-at.ts'
import { localId, nodeIdentity, planAt } from './plan-at.ts'
import type { ActRow, EditionRow, ProgrammeRecord } from './programme-data.ts'

function repealOf({ acts, relations }: ProgrammeRecord) {
  const relation = relations.find((one) => one.relation === 'repeals')
  const act = relation && acts.get(relation.act)
  return relation && act ? { ...actReference(act), on: relation.date } : null
}

/** Title, years, status, repeal: what every answer about a programme begins with. A repeal shows from its day on. */
export function describeHead(record: ProgrammeRecord, asOf: string) {
  const { document, programme, editions } = record
  const repeal = repealOf(record)
  const isApproved = editions.some(({ status }) => status === 'approved')
  const isRepealed = repeal !== null && repeal.on <= asOf
  return {
    id: record.id,
    title: document.title,
    shortTitle: shortTitleOf(record),
    years: { from: programme.fromYear, until: programme.untilYear },
    frequency: document.frequency,
    status: isRepealed ? ('repealed' as const) : isApproved ? ('in-force' as const) : ('draft' as const),
    repealedBy: repeal,
    owner: programme.owner,
  }
}

/** A row that asks something of somebody: not a heading, not a tombstone, not a number whose text is lost. */
function isActivity({ status, isHeading, title }: PlanRow): boolean {
  return status === 'active' && !isHeading && title !== null
}

/** A programme in the list. */
export function summarise(
  record: ProgrammeRecord,
  asOf: string,
  findings: ProgrammeSummary['findings'],
): ProgrammeSummary {
  const edition = editionAt(record, asOf)
  const { rows, indicators } = planAt(record, edition.number)
  return {
    ...describeHead(record, asOf),
    edition: describeEdition(record, edition),
    counts: {
      activities: rows.filter(isActivity).length,
      removed: rows.filter(({ status }) => status === 'removed').length,
      indicators: indicators.length,
    },
    findings,
    money: moneyBy(rows, ['year'], 'thousand-tenge').total.computed,
  }
}

function describeActs({ acts, relations, editions }: ProgrammeRecord): Programme['acts'] {
  const editionBy = new Map(editions.map(({ act, number }) => [act, number]))
  const said = (act: ActRow, relation: Programme['acts'][number]['relation'], on: string) => ({
    ...actReference(act),
    title: act.title,
    relation,
    on,
    edition: editionBy.get(act.id) ?? null,
  })
  const first = acts.get(editions[0]?.act ?? '')
  const onto = relations.flatMap(({ act: id, relation, date }) => {
    const act = acts.get(id)
    return act ? [said(act, relation, date)] : []
  })
  const all = [...(first ? [said(first, 'approves', first.date)] : []), ...onto]
  return all.sort((a, b) => (a.on < b.on ? -1 : 1))
}

function describeTree(record: ProgrammeRecord, edition: EditionRow): Programme['tree'] {
  return record.nodes
    .filter((node) => lives(node, edition.number))
    .map(({ id, kind, number, parent, title, result }) => ({
      id: localId(record, nodeIdentity(id)),
      kind,
      number,
      parent: parent === null ? null : localId(record, parent),
      title,
      result,
    }))
}

/** A programme as it stood on a date. */
export function describeProgramme(record: ProgrammeRecord, asOf: string, number?: number): Programme {
  const edition = editionAt(record, asOf, number)
  const duties = record.duties
    .filter((duty) => lives(duty, edition.number))
    .map(({ id, scope, from, to, what, deadline, consolidates, clause }) => ({
      ...{ id, scope, from, to, what, deadline, consolidates, clause },
    }))
  return {
    ...describeHead(record, asOf),
    asOf,
    edition: describeEdition(record, edition),
    editions: record.editions.map((one) => describeEdition(record, one)),
    passport: record.passport
      .filter((field) => lives(field, edition.number))
      .map(({ key, label, isLabelPrinted, value, refersTo }) => ({
        ...{ key, label, isLabelPrinted, value, refersTo },
      })),
    stages: record.stages
      .filter((stage) => lives(stage, edition.number))
      .map(({ id, number, fromYear, untilYear, place }) => ({
        ...{ id, number, place },
        from: fromYear,
        until: untilYear,
      })),
    tree: describeTree(record, edition),
    acts: describeActs(record),
    duties,
    footnotes: record.programme.footnotes,
    draft: record.programme.draft,
    bodies: namedBodies(record, [
      record.programme.owner,
      ...duties.flatMap(({ from, to }) => [to, ...from.map(({ body }) => body)]),
    ]),
  }
}
