import type { Indicator } from '#shared/api/indicators.ts'
import { toSentence } from '#shared/engine/formula/sentence.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { inEveryLanguage, type Translated } from '#shared/language/say.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { DocumentDefinitions, VersionRow } from './definitions.ts'

/** The formula as a sentence in each language, with the operands' printed names. */
export function sentenceOf({ compiled, operands }: Pick<VersionRow, 'compiled' | 'operands'>): Translated {
  return inEveryLanguage((language) => {
    const names = Object.fromEntries(operands.map(({ key, name }) => [key, name[language]]))
    return toSentence(compiled.tree, { names, language })
  })
}

/** The nature that all operands share; a rate where a flow stands over a stock. */
function commonNature({ operands }: VersionRow): Indicator['nature'] {
  const [first, ...others] = new Set(operands.map(({ nature }) => nature))
  return first !== undefined && others.length === 0 ? first : 'rate'
}

/** The latest statement of every indicator of the document, in its order. */
function currentVersions(definitions: DocumentDefinitions): VersionRow[] {
  const latest = definitions.editions.at(-1)?.number ?? 0
  return definitions.versions.filter(
    ({ supersededAt, toEdition }) => supersededAt === null && (toEdition === null || toEdition > latest),
  )
}

export function describeIndicator(definitions: DocumentDefinitions, version: VersionRow): Indicator {
  const node = definitions.nodes.find(({ id }) => id === version.node)
  if (!node) throw new Error(`section ${version.node} is not in the database`)
  const actOf = (edition: number) =>
    definitions.editions.find(({ number }) => number === edition)?.act ?? definitions.act.id
  const targets = (definitions.targets.get(version.indicator) ?? []).filter(
    ({ toEdition }) => toEdition === null,
  )
  return {
    id: version.indicator,
    act: actOf(version.fromEdition),
    document: version.document,
    section: version.node,
    sectionTitle: node.title,
    body: node.bodies[0] ?? '',
    bodies: [...node.bodies],
    number: version.number,
    name: version.name,
    unit: version.unit,
    kind: version.kind,
    direction: version.direction,
    nature: commonNature(version),
    inferred: version.inferred,
    weight: version.weight,
    formula: version.formula,
    sentence: sentenceOf(version),
    operands: version.operands,
    targets: targets.map(({ year, value, comparator, fromEdition }) => ({
      year,
      value,
      comparator,
      act: actOf(fromEdition),
    })),
    decimals: version.decimals,
    link: version.link,
    printedFormula: version.printedFormula,
  }
}

type Filter = { body?: string | undefined; section?: string | undefined; act?: string | undefined }

export function listIndicators(
  definitions: DocumentDefinitions,
  { body, section, act }: Filter,
): Indicator[] {
  return currentVersions(definitions)
    .map((version) => describeIndicator(definitions, version))
    .filter((one) => body === undefined || one.bodies.includes(body))
    .filter((one) => section === undefined || one.section === section || one.section.endsWith(`/s${section}`))
    .filter((one) => act === undefined || one.act === act)
}

/** The current version of an indicator; a problem where there is none. */
export function currentVersion(definitions: DocumentDefinitions, indicator: string): VersionRow {
  const version = currentVersions(definitions).find((one) => one.indicator === indicator)
  if (version) return version
  throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id: indicator } })
}
