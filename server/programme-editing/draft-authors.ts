import type { editionSteps } from '../db/schema.ts'
import type { ReturnRow } from './draft-returns.ts'
import type { DraftRow } from './draft-version.ts'

type StepRow = Pick<typeof editionSteps.$inferSelect, 'by'>

/** Everybody who prepared a draft, changed it or sent it, be it once. */
export function authorsOf(
  { preparedBy, sentBy }: DraftRow,
  { returns, steps }: { returns: readonly ReturnRow[]; steps: readonly StepRow[] },
): string[] {
  const people = [preparedBy, sentBy, ...returns.map((one) => one.sentBy), ...steps.map(({ by }) => by)]
  return [...new Set(people.filter((one) => one !== null))]
}
