import { CallError } from './call.ts'

/** Problems by field of a form: `name`, `memberships.0.body`, `row.amounts.2.amount`. */
export type Faults = Readonly<Record<string, string>>

/** `#/body/owner` becomes `owner`; the one change of a draft that a form makes is the form: `#/body/changes/0/row/title` is `row.title`. */
export function faultsIn(error: unknown): Faults {
  const errors = error instanceof CallError ? (error.problem?.errors ?? []) : []
  return Object.fromEntries(
    errors.map(({ pointer, detail }) => [
      pointer.replace(/^#\/body\/(changes\/\d+\/)?/, '').replaceAll('/', '.'),
      detail,
    ]),
  )
}
