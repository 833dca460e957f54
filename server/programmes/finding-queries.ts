import { asc, eq } from 'drizzle-orm'
import type { ProgrammeSummary } from '#shared/api/programme-shapes.ts'
import type { FindingShape } from '#shared/api/programmes.ts'
import { readDeadline } from '#shared/engine/deadline.ts'
import type { Plan } from '#shared/engine/plan.ts'
import { type FactValue, type Finding, findContradictions } from '#shared/engine/reconcile.ts'
import { factText, findingText, placeText } from '#shared/language/finding-messages.ts'
import { inEveryLanguage, type Language } from '#shared/language/say.ts'
import type { Connection } from '../db/database.ts'
import { findingExplanations } from '../db/schema.ts'
import { namesOf } from '../submissions/submission-papers.ts'
import { standingOf } from './describe-parts.ts'
import { editionAt } from './edition-at.ts'
import { planAt } from './plan-at.ts'
import type { ProgrammeRecord } from './programme-data.ts'

const found = new WeakMap<Plan, readonly Finding[]>()

/** The contradictions of an edition; computed once for each state of the programme. */
export function findingsOf(record: ProgrammeRecord, edition: number): readonly Finding[] {
  const plan = planAt(record, edition)
  const findings =
    found.get(plan) ??
    findContradictions(plan, {
      due({ deadline }) {
        if (deadline === null) return null
        const reading = readDeadline(deadline, plan.years)
        return reading.state === 'read' ? reading.due : null
      },
    })
  found.set(plan, findings)
  return findings
}

/** How many contradictions of each weight. */
export function countFindings(record: ProgrammeRecord, asOf: string): ProgrammeSummary['findings'] {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findingsOf(record, editionAt(record, asOf).number)) counts[severity]++
  return counts
}

type Explained = FindingShape['explained']

/** The last explanation of each finding. */
async function explanationsOf(read: Connection, document: string): Promise<Map<string, Explained>> {
  const rows = await read
    .select()
    .from(findingExplanations)
    .where(eq(findingExplanations.document, document))
    .orderBy(asc(findingExplanations.at))
  const names = await namesOf(
    read,
    rows.map(({ by }) => by),
  )
  return new Map(
    rows.map(({ finding, text, by, at }) => [
      finding,
      { text, by: names.get(by) ?? by, at: at.toISOString() },
    ]),
  )
}

type SourceName = (language: Language) => (code: string) => string

function placeValue(
  { value }: Finding['places'][number],
  language: Language,
  sourceName: SourceName,
): string {
  return value === null ? '' : factText(value, language, sourceName(language))
}

/** Ids of bodies and places of totals as a reader calls them. */
function nameOf({ bodies, programme }: ProgrammeRecord, text: string, language: Language): string {
  return bodies.get(text)?.shortName[language] ?? programme.totalPlaces[text]?.[language] ?? text
}

function namedValue(record: ProgrammeRecord, value: FactValue, language: Language): FactValue {
  if (value.kind === 'text') return { ...value, text: nameOf(record, value.text, language) }
  if (value.kind !== 'texts') return value
  return { ...value, texts: value.texts.map((text) => nameOf(record, text, language)) }
}

/** A finding whose values name bodies and places in the language, ready to be put into words. */
function named(record: ProgrammeRecord, finding: Finding, language: Language): Finding {
  const values = Object.entries(finding.values).map(([name, value]) => [
    name,
    namedValue(record, value, language),
  ])
  const places = finding.places.map((place) => ({
    ...place,
    label: { ...place.label, value: nameOf(record, place.label.value, language) },
    value: place.value && namedValue(record, place.value, language),
  }))
  return { ...finding, values: Object.fromEntries(values), places }
}

function describeFinding(record: ProgrammeRecord, finding: Finding, explained: Explained): FindingShape {
  const sourceName: SourceName = (language) => (code) => record.sources.get(code)?.name[language] ?? code
  const inWords = inEveryLanguage((language) => named(record, finding, language))
  const texts = inEveryLanguage((language) => findingText(inWords[language], language, sourceName(language)))
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    title: inEveryLanguage((language) => texts[language].title),
    text: inEveryLanguage((language) => texts[language].sentence),
    places: finding.places.map((place, index) => ({
      ref: place.ref,
      label: inEveryLanguage((language) => placeText(inWords[language].places[index] ?? place, language)),
      value:
        place.value &&
        inEveryLanguage((language) =>
          placeValue(inWords[language].places[index] ?? place, language, sourceName),
        ),
    })),
    difference: finding.difference,
    explained,
  }
}

/** The contradictions of the edition in force on a date, with the explanations that people gave. */
export async function describeFindings(
  read: Connection,
  record: ProgrammeRecord,
  { asOf, edition: number }: { asOf: string; edition?: number | undefined },
) {
  const edition = editionAt(record, asOf, number)
  const explanations = await explanationsOf(read, record.id)
  return {
    ...standingOf(record, asOf, edition),
    items: findingsOf(record, edition.number).map((finding) =>
      describeFinding(record, finding, explanations.get(finding.id) ?? null),
    ),
  }
}
