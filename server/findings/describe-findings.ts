import { asc, eq } from 'drizzle-orm'
import type { FindingShape } from '#shared/api/findings.ts'
import { readDeadline } from '#shared/engine/deadline.ts'
import type { Plan } from '#shared/engine/plan.ts'
import { type FactValue, type Finding, findContradictions } from '#shared/engine/reconcile.ts'
import { factText, findingText, placeText } from '#shared/language/finding-messages.ts'
import { inEveryLanguage, type Language } from '#shared/language/say.ts'
import type { Connection } from '../db/database.ts'
import { findingExplanations } from '../db/schema.ts'
import { namesOf } from '../submissions/submission-papers.ts'

/** One edition of a planning document, with the words for what it names by id. */
export type CheckedDocument = {
  readonly document: string
  readonly plan: Plan
  /** A body or a place of totals as a reader calls it; another text as it is. */
  nameOf(text: string, language: Language): string
  sourceName(code: string, language: Language): string
}

const found = new WeakMap<Plan, readonly Finding[]>()

/** The contradictions of an edition; computed once for each plan. */
export function findingsIn(plan: Plan): readonly Finding[] {
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

function namedValue(checked: CheckedDocument, value: FactValue, language: Language): FactValue {
  if (value.kind === 'text') return { ...value, text: checked.nameOf(value.text, language) }
  if (value.kind !== 'texts') return value
  return { ...value, texts: value.texts.map((text) => checked.nameOf(text, language)) }
}

/** A finding with its bodies and places named in the language. */
function named(checked: CheckedDocument, finding: Finding, language: Language): Finding {
  const values = Object.entries(finding.values).map(([name, value]) => [
    name,
    namedValue(checked, value, language),
  ])
  const places = finding.places.map((place) => ({
    ...place,
    label: { ...place.label, value: checked.nameOf(place.label.value, language) },
    value: place.value && namedValue(checked, place.value, language),
  }))
  return { ...finding, values: Object.fromEntries(values), places }
}

/** What a finding says in one language. */
function inWords(checked: CheckedDocument, finding: Finding, language: Language) {
  const sourceName = (code: string) => checked.sourceName(code, language)
  const told = named(checked, finding, language)
  return {
    ...findingText(told, language, sourceName),
    places: told.places.map((place) => ({
      label: placeText(place, language),
      value: place.value === null ? '' : factText(place.value, language, sourceName),
    })),
  }
}

function describeFinding(checked: CheckedDocument, finding: Finding, explained: Explained): FindingShape {
  const words = inEveryLanguage((language) => inWords(checked, finding, language))
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    title: inEveryLanguage((language) => words[language].title),
    text: inEveryLanguage((language) => words[language].sentence),
    places: finding.places.map(({ ref, value }, index) => ({
      ref,
      label: inEveryLanguage((language) => words[language].places[index]?.label ?? ref),
      value: value && inEveryLanguage((language) => words[language].places[index]?.value ?? ''),
    })),
    difference: finding.difference,
    explained,
  }
}

/** The contradictions of an edition in words, with the explanations that people gave. */
export async function findingsInWords(read: Connection, checked: CheckedDocument): Promise<FindingShape[]> {
  const explanations = await explanationsOf(read, checked.document)
  return findingsIn(checked.plan).map((finding) =>
    describeFinding(checked, finding, explanations.get(finding.id) ?? null),
  )
}
