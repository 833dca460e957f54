import { CallError } from '../../api/call.ts'

/** Problems by field: `row.deadline`, `row.amounts.2.amount`, `effectiveFrom`. */
export type Faults = Readonly<Record<string, string>>

/** `#/body/changes/0/row/deadline` becomes `row.deadline`, `#/body/owner` becomes `owner`. */
export function faultsIn(error: unknown): Faults {
  const errors = error instanceof CallError ? (error.problem?.errors ?? []) : []
  return Object.fromEntries(
    errors.map(({ pointer, detail }) => [
      pointer.replace(/^#\/body\/(changes\/\d+\/)?/, '').replaceAll('/', '.'),
      detail,
    ]),
  )
}

/** What no field of a form shows: faults whose names begin with none of its fields. */
export function unplaced(faults: Faults, fields: readonly string[]): string[] {
  return Object.entries(faults).flatMap(([name, detail]) =>
    fields.some((field) => name === field || name.startsWith(`${field}.`)) ? [] : [detail],
  )
}
