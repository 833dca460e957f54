import type { DueStanding, ProgrammeExecution } from '#shared/api/execution-shapes.ts'
import { UNASKED } from '#shared/rules/due-standing.ts'

/** How a due date is drawn; `ahead`: it has not come, or nothing is known of it yet. */
export const DUE_MARKS = ['done', 'late', 'overdue', 'ahead', 'void'] as const
export type DueMark = (typeof DUE_MARKS)[number]

type Standing = Pick<DueStanding, 'standing' | 'isOverdue'>

/** The standing of a row's due date by accepted reports; undefined while it is not known. */
export type StandingOf = (row: string, date: string) => Standing | undefined

/** The mark of a due date by its standing. */
export function markOf(due: Standing | undefined): DueMark {
  if (due === undefined) return 'ahead'
  if (UNASKED.includes(due.standing)) return 'void'
  if (due.isOverdue) return 'overdue'
  if (due.standing === 'done-late') return 'late'
  return due.standing === 'done' ? 'done' : 'ahead'
}

/** Looks standings up by row and date. */
export function standingsOf(execution: Pick<ProgrammeExecution, 'rows'> | undefined): StandingOf {
  const known = new Map(
    execution?.rows.flatMap(({ row, due }) => due.map((one) => [`${row} ${one.date}`, one] as const)),
  )
  return (row, date) => known.get(`${row} ${date}`)
}

type Dated = { readonly id: string; readonly deadline: { readonly due: readonly string[] } | null }

/** How many due dates bear each mark. */
export function countMarks(rows: readonly Dated[], standingOf: StandingOf): Record<DueMark, number> {
  const counts = { done: 0, late: 0, overdue: 0, ahead: 0, void: 0 }
  for (const { id, deadline } of rows)
    for (const date of deadline?.due ?? []) counts[markOf(standingOf(id, date))]++
  return counts
}
