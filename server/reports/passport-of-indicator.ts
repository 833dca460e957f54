import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Passport } from '#shared/api/reports.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { standingFigures } from '#shared/engine/assess.ts'
import { describeComputed, type Figures } from '#shared/engine/figure.ts'
import { withNumbers } from '#shared/engine/formula/render.ts'
import { formatDecimal } from '#shared/language/format.ts'
import { LANGUAGES, type Translated } from '#shared/language/say.ts'
import { figureId } from '#shared/rules/identity.ts'
import type { Connection } from '../db/database.ts'
import { seals } from '../db/schema.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import { describeIndicator, sentenceOf } from '../indicators/indicator-queries.ts'
import { sealDigest } from '../reviews/seal.ts'
import { describeEvidence, person } from '../submissions/describe-parts.ts'
import { figureOf, type SubmissionData } from '../submissions/submission-data.ts'
import { namesOf } from '../submissions/submission-papers.ts'
import {
  type AssessedRow,
  describeAchievement,
  describeFigure,
  describePath,
} from '../submissions/submission-rows.ts'
import { figureHistory } from './figure-history.ts'

export type PassportParts = {
  readonly id: string
  readonly data: SubmissionData
  readonly definitions: DocumentDefinitions
  readonly row: AssessedRow
}

/** The formula with the period's numbers put in, in each language's way of writing them. */
function numbersPutIn({ inForce, records }: AssessedRow): Translated {
  const inLanguages = LANGUAGES.map((language) => {
    const values = inForce.version.operands.map(({ key }) => [
      key,
      shown(records[key]?.value ?? null, language),
    ])
    return [language, withNumbers(inForce.version.compiled.tree, Object.fromEntries(values))]
  })
  return Object.fromEntries(inLanguages)
}

function shown(value: string | null, language: (typeof LANGUAGES)[number]): string {
  return value === null ? '…' : formatDecimal(value, language)
}

function operandParts({ data, row }: PassportParts): Passport['operands'] {
  return row.inForce.version.operands.map(({ key, name, nature }) => ({
    key,
    figure: figureId(data.submission.id, row.inForce.version.number, key),
    name,
    nature,
    value: reportedValue(row, key),
    ground: row.records[key]?.ground ?? null,
    note: row.records[key]?.note ?? null,
    previous: describeFigure(row.previous.figures[key]),
  }))
}

function reportedValue({ records, inForce, assessment }: AssessedRow, key: string): ValueShape {
  const record = records[key]
  const figures: Figures = record ? { [key]: figureOf(record) } : {}
  return describeFigure(standingFigures(inForce.version.compiled, figures, assessment.computed)[key])
}

const sealedRows = z.object({
  rows: z.array(
    z.object({
      indicator: z.string(),
      computed: z.object({ state: z.string(), value: z.string().nullable() }),
      figures: z.array(z.object({ operand: z.string(), state: z.string(), value: z.string().nullable() })),
    }),
  ),
})

/** The sealed revisions, each with the value it holds and whether its digest still fits its content. */
async function revisionsOf(
  read: Connection,
  { data, row }: PassportParts,
  operand: string | null,
): Promise<Passport['revisions']> {
  const rows = await read
    .select()
    .from(seals)
    .where(eq(seals.submission, data.submission.id))
    .orderBy(asc(seals.revision))
  const names = await namesOf(
    read,
    rows.map(({ by }) => by),
  )
  return rows.map(({ revision, payload, digest, previousDigest, reason, at, by }) => {
    const sealed = sealedRows
      .parse(JSON.parse(payload))
      .rows.find(({ indicator }) => indicator === row.inForce.version.indicator)
    const value = operand === null ? sealed?.computed : sealed?.figures.find((one) => one.operand === operand)
    return {
      revision,
      at: at.toISOString(),
      by: person(names, by) ?? { id: by, name: by },
      value: { state: (value?.state ?? 'not-reported') as ValueShape['state'], value: value?.value ?? null },
      digest,
      matches: sealDigest(payload, previousDigest) === digest,
      reason,
    }
  })
}

async function common(read: Connection, parts: PassportParts, operand: string | null) {
  const { id, data, definitions, row } = parts
  const { submission } = data
  const { version, target, firstTarget } = row.inForce
  return {
    id,
    body: submission.body,
    bodyName: definitions.bodies.get(submission.body)?.name ?? null,
    period: submission.period,
    submission: submission.id,
    indicator: describeIndicator(definitions, version),
    demo: submission.demo,
    parts: [],
    score: null,
    target,
    firstTarget,
    coverage: null,
    history: await figureHistory(read, { submission: submission.id, indicator: version.indicator, operand }),
    evidence: data.evidence
      .filter(
        (file) =>
          file.indicator === version.indicator &&
          (operand === null || file.operand === null || file.operand === operand),
      )
      .map((file) => describeEvidence(file, data)),
    revisions: await revisionsOf(read, parts, operand),
  }
}

/** The passport of an indicator's value for a body and period. */
export async function indicatorPassport(read: Connection, parts: PassportParts): Promise<Passport> {
  const { row } = parts
  const { version } = row.inForce
  return {
    ...(await common(read, parts, null)),
    subject: 'indicator',
    title: version.name,
    operand: null,
    decimals: version.decimals,
    unit: version.unit,
    value: describeComputed(row.assessment.computed),
    calculation: { formula: version.formula, sentence: sentenceOf(version), withNumbers: numbersPutIn(row) },
    operands: operandParts(parts),
    path: describePath(row.assessment.path),
    achievement: describeAchievement(row.assessment),
    band: row.assessment.band ?? null,
  }
}

/** The passport of one operand; undefined where the indicator has no such operand. */
export async function operandPassport(
  read: Connection,
  parts: PassportParts,
  key: string,
): Promise<Passport | undefined> {
  const { row } = parts
  const operand = row.inForce.version.operands.find((one) => one.key === key)
  if (!operand) return undefined
  const value = reportedValue(row, key)
  return {
    ...(await common(read, parts, key)),
    subject: 'operand',
    title: operand.name,
    operand: key,
    decimals: decimalsOf(value.value),
    unit: operand.unit?.kk ?? '',
    value,
    calculation: null,
    operands: operandParts(parts).filter((one) => one.key === key),
    path: null,
    achievement: null,
    band: null,
  }
}

/** As many places as were typed. */
function decimalsOf(text: string | null): number {
  return text?.split('.')[1]?.length ?? 0
}
