import { describeComputed } from '#shared/engine/figure.ts'
import type { SubmissionData } from './submission-data.ts'
import { type AssessedRow, describeAchievement, describePath } from './submission-rows.ts'

function sealedRow(row: AssessedRow) {
  const { version, target, firstTarget } = row.inForce
  const figures = Object.values(row.records).map(({ operand, state, value, ground, note, by, at }) => ({
    operand,
    state,
    value,
    ground,
    note,
    by,
    at: at.toISOString(),
  }))
  return {
    indicator: version.indicator,
    definition: version.id,
    number: version.number,
    formula: version.formula,
    kind: version.kind,
    direction: version.direction,
    natures: Object.fromEntries(version.operands.map(({ key, nature }) => [key, nature])),
    weight: version.weight,
    decimals: version.decimals,
    figures: figures.sort((a, b) => (a.operand < b.operand ? -1 : 1)),
    computed: describeComputed(row.assessment.computed),
    target,
    firstTarget,
    path: describePath(row.assessment.path),
    achievement: describeAchievement(row.assessment),
  }
}

/** What a seal says of figures: what they came to, by which definitions and targets, on which evidence. */
export function sealedFigures(
  { evidence }: Pick<SubmissionData, 'evidence'>,
  rows: readonly AssessedRow[],
  method: string,
): object {
  return {
    method,
    rows: rows.map(sealedRow),
    evidence: evidence.map(({ id, indicator, operand, name, sha256 }) => ({
      id,
      indicator,
      operand,
      name,
      sha256,
    })),
  }
}
