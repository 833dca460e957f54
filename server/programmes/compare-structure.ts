import type { PrintedText } from '#shared/api/programme-shapes.ts'
import type { EditionComparison } from '#shared/api/programmes.ts'
import { fieldChanges, listChanges } from '#shared/engine/change-fields.ts'
import { programmePassportMessages as words } from '#shared/language/programme-passport-messages.ts'
import type { Translated } from '#shared/language/say.ts'
import { translated } from '#shared/language/translated.ts'
import { lives } from './edition-at.ts'
import { nodeIdentity } from './plan-at.ts'
import type { ProgrammeRecord } from './programme-data.ts'
import type { NodeRow, StageRow } from './structure-data.ts'

type Change = EditionComparison['structure'][number]
type Interval = { readonly fromEdition: number; readonly toEdition: number | null }
type Editions = { readonly from: number; readonly to: number }

/** A row as it is compared: what it is called, its text, and what may change in it. */
type Compared = {
  readonly id: string
  readonly name: Translated
  readonly title: PrintedText | null
  readonly fields: Readonly<Record<string, unknown>>
}

function changesOf<Row extends Interval>(
  part: Change['part'],
  {
    rows,
    editions,
    compared,
  }: { rows: readonly Row[]; editions: Editions; compared: (row: Row) => Compared },
): Change[] {
  const standing = (edition: number) => rows.filter((row) => lives(row, edition)).map(compared)
  const [before, after] = [standing(editions.from), standing(editions.to)]
  const known = new Map([...before, ...after].map((one) => [one.id, one]))
  const told = (id: string, change: Change['change'], fields: Change['fields'] = []): Change[] => {
    const one = known.get(id)
    return one ? [{ part, id, change, name: one.name, title: one.title, fields }] : []
  }
  const { added, removed, changed } = listChanges(before, after, (was, is) => {
    const fields = fieldChanges(was.fields, is.fields, Object.keys(is.fields))
    return fields.length === 0 ? undefined : { id: is.id, fields }
  })
  return [
    ...added.flatMap((id) => told(id, 'added')),
    ...removed.flatMap((id) => told(id, 'removed')),
    ...changed.flatMap(({ id, fields }) => told(id, 'changed', [...fields])),
  ]
}

const nodeName = ({ kind, number }: NodeRow) => translated(words[kind], { number })

function stageCompared({ id, number, fromYear, untilYear, place }: StageRow): Compared {
  const years = `${fromYear}–${untilYear}`
  return {
    id,
    name: translated(words.stage, { number }),
    title: translated(words.stagePrinted, { years, place }),
    fields: { number, years, place: place.kk },
  }
}

/** What changed of the passport, the tree, the stages, the duties, the measures and the promises. */
export function compareStructure(record: ProgrammeRecord, editions: Editions): Change[] {
  const nodes = new Map(record.nodes.map((node) => [nodeIdentity(node.id), node]))
  const under = (id: string | null) => nodes.get(id ?? '')?.number ?? null
  return [
    ...changesOf('passport', {
      rows: record.passport,
      editions,
      compared: ({ key, label, value }) => ({
        ...{ id: key, name: label, title: value[0] ?? null },
        fields: { name: label.kk, title: value.map(({ kk }) => kk).join('\n\n') },
      }),
    }),
    ...changesOf('node', {
      rows: record.nodes,
      editions,
      compared: (node) => ({
        ...{ id: nodeIdentity(node.id), name: nodeName(node), title: node.title },
        fields: { title: node.title.kk, result: node.result?.kk ?? null, under: under(node.parent) },
      }),
    }),
    ...changesOf('stage', { rows: record.stages, editions, compared: stageCompared }),
    ...changesOf('duty', {
      rows: record.duties,
      editions,
      compared: ({ id, scope, from, to, what, deadline, consolidates, clause }) => ({
        ...{ id, name: words.duty, title: what },
        fields: { scope, executors: from, recipient: to, title: what.kk, deadline, consolidates, clause },
      }),
    }),
    ...changesOf('measure', {
      rows: record.measures,
      editions,
      compared: ({ id, node, content: { number, text } }) => ({
        ...{ id, name: words.measure, title: text },
        fields: { under: under(node), number, title: text.kk },
      }),
    }),
    ...changesOf('milestone', {
      rows: record.milestones,
      editions,
      compared: ({ id, node, content: { quote, what, when } }) => ({
        ...{ id, name: words.milestone, title: { kk: quote, ru: null, en: null } },
        fields: { under: under(node), title: quote, what, when },
      }),
    }),
  ]
}
