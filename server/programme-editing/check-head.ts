import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import type { ActRow, ProgrammeRecord } from '../programmes/programme-data.ts'
import type { Head } from './draft.ts'

type Place = { readonly number: number; readonly at: string }

function actProblems(record: ProgrammeRecord, acts: ReadonlyMap<string, ActRow>, head: Head & Place) {
  const { act: id, number, at } = head
  if (id === null) return []
  const pointer = `${at}/act`
  if (!acts.has(id)) return [{ pointer, message: editingProblems.noSuchAct, values: { id } }]
  const made = record.editions.find((one) => one.act === id && one.number !== number)
  if (!made) return []
  return [{ pointer, message: editingProblems.actUsed, values: { number: made.number } }]
}

function repealOf({ acts, relations }: ProgrammeRecord): string | null {
  const repeal = relations.find(({ relation, act }) => relation === 'repeals' && acts.has(act))
  return repeal?.date ?? null
}

/** What is wrong with the act and the date of an edition: not after the last one, before its act, after the repeal. */
export function checkHead(
  record: ProgrammeRecord,
  acts: ReadonlyMap<string, ActRow>,
  head: Head & Place,
): FieldProblem[] {
  const { effectiveFrom: date, number } = head
  const problems: FieldProblem[] = actProblems(record, acts, head)
  if (date === null) return problems
  const pointer = `${head.at}/effectiveFrom`
  const act = acts.get(head.act ?? '')
  if (act && date < act.date)
    problems.push({ pointer, message: editingProblems.beforeAct, values: { date, act: act.date } })
  const last = record.editions.findLast((one) => one.status === 'approved' && one.number < number)
  if (last?.effectiveFrom && date <= last.effectiveFrom) {
    const values = { date, number: last.number, last: last.effectiveFrom }
    problems.push({ pointer, message: editingProblems.notAfterLast, values })
  }
  const repeal = repealOf(record)
  if (repeal !== null && date >= repeal)
    problems.push({ pointer, message: editingProblems.afterRepeal, values: { date, repeal } })
  return problems
}
