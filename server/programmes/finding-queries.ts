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
import { namesOf } from '../submissions/submission-data.ts'
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

function valueText(value: FactValue, sourceName: SourceName) {
  return inEveryLanguage((language) => factText(value, language, sourceName(language)))
}

function describeFinding({ sources }: ProgrammeRecord, finding: Finding, explained: Explained): FindingShape {
  const sourceName: SourceName = (language) => (code) => sources.get(code)?.name[language] ?? code
  const text = inEveryLanguage((language) => findingText(finding, language, sourceName(language)).sentence)
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    title: inEveryLanguage((language) => findingText(finding, language).title),
    text,
    places: finding.places.map((place) => ({
      ref: place.ref,
      label: inEveryLanguage((language) => placeText(place, language)),
      value: place.value && valueText(place.value, sourceName),
    })),
    difference: finding.difference,
    explained,
  }
}

/** The contradictions of the edition in force on a date, with the explanations that people gave. */
export async function describeFindings(read: Connection, record: ProgrammeRecord, asOf: string) {
  const edition = editionAt(record, asOf)
  const explanations = await explanationsOf(read, record.id)
  return {
    ...standingOf(record, asOf, edition),
    items: findingsOf(record, edition.number).map((finding) =>
      describeFinding(record, finding, explanations.get(finding.id) ?? null),
    ),
  }
}
