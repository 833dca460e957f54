import type { ActivityEvidence, ActivityRemark } from '#shared/api/activity-shapes.ts'
import type { Evidence, Remark } from '#shared/api/submission-shapes.ts'
import type { EvidenceRecord, RemarkRecord, SubmissionPapers } from './submission-papers.ts'

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

function remarkOf(remark: RemarkRecord, names: ReadonlyMap<string, string>) {
  const { id, round, stage, reason, answer } = remark
  return {
    id,
    round,
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

/** A remark on a figure. */
export function describeRemark(remark: RemarkRecord, names: ReadonlyMap<string, string>): Remark {
  return { ...remarkOf(remark, names), indicator: remark.indicator, operand: remark.operand }
}

/** A remark on an activity. */
export function describeActivityRemark(
  remark: RemarkRecord,
  names: ReadonlyMap<string, string>,
): ActivityRemark {
  return { ...remarkOf(remark, names), activity: remark.indicator, due: remark.operand }
}

type Uses = Pick<SubmissionPapers, 'names' | 'evidenceUses'>

function evidenceOf(file: EvidenceRecord, { names, evidenceUses }: Uses) {
  const { id, submission, name, type, size, sha256 } = file
  return {
    id,
    submission,
    name,
    type,
    size,
    sha256,
    by: known(names, file.by),
    at: file.at.toISOString(),
    usedIn: [...(evidenceUses.get(sha256) ?? [])],
  }
}

/** A file that proves a figure. */
export function describeEvidence(file: EvidenceRecord, uses: Uses): Evidence {
  return { ...evidenceOf(file, uses), indicator: file.indicator, operand: file.operand }
}

/** A file that proves an activity. */
export function describeActivityEvidence(file: EvidenceRecord, uses: Uses): ActivityEvidence {
  return { ...evidenceOf(file, uses), activity: file.indicator, due: file.operand }
}
