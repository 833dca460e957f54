import type { Evidence, Remark } from '#shared/api/submission-shapes.ts'
import type { EvidenceRecord, RemarkRecord, SubmissionData } from './submission-data.ts'

/** A person by id and display name. */
export function person(
  names: ReadonlyMap<string, string>,
  id: string | null,
): { id: string; name: string } | null {
  return id === null ? null : { id, name: names.get(id) ?? id }
}

function known(names: ReadonlyMap<string, string>, id: string): { id: string; name: string } {
  return { id, name: names.get(id) ?? id }
}

export function describeRemark(remark: RemarkRecord, names: ReadonlyMap<string, string>): Remark {
  const { id, round, indicator, operand, stage, reason, answer } = remark
  return {
    id,
    round,
    indicator,
    operand,
    stage,
    code: remark.code as Remark['code'],
    reason,
    by: known(names, remark.by),
    at: remark.at.toISOString(),
    answer,
    answeredBy: person(names, remark.answeredBy),
    answeredAt: remark.answeredAt?.toISOString() ?? null,
  }
}

export function describeEvidence(
  file: EvidenceRecord,
  { names, evidenceUses }: Pick<SubmissionData, 'names' | 'evidenceUses'>,
): Evidence {
  const { id, submission, indicator, operand, name, type, size, sha256 } = file
  return {
    id,
    submission,
    indicator,
    operand,
    name,
    type,
    size,
    sha256,
    by: known(names, file.by),
    at: file.at.toISOString(),
    usedIn: [...(evidenceUses.get(sha256) ?? [])],
  }
}
