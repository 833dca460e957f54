import { and, eq, inArray } from 'drizzle-orm'
import { submissionRefusals } from '#shared/language/submission-messages.ts'
import type { Transaction } from '../db/database.ts'
import { figures } from '../db/schema.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import type { IndicatorInForce } from '../indicators/definitions-in-force.ts'
import type { AskedSubject, Subject } from './content.ts'

/** The cells that subjects come to: the operand, or all of the indicator's; unknown ones are problems. */
export function cellsOf(
  inForce: readonly IndicatorInForce[],
  asked: readonly AskedSubject[],
): { parts: Subject[]; problems: FieldProblem[] } {
  const operandsOf = new Map(
    inForce.map(({ version }) => [version.indicator, version.operands.map(({ key }) => key)]),
  )
  const problems: FieldProblem[] = []
  const parts = asked.flatMap(({ subject, part, pointers }): Subject[] => {
    const known = operandsOf.get(subject)
    if (!known) {
      problems.push({
        pointer: pointers.subject,
        message: submissionRefusals.noSuchIndicator,
        values: { id: subject },
      })
      return []
    }
    if (part === null) return known.map((key) => ({ subject, part: key }))
    if (known.includes(part)) return [{ subject, part }]
    const values = { indicator: subject, id: part, known: known.join(', ') }
    problems.push({ pointer: pointers.part, message: submissionRefusals.noSuchOperand, values })
    return []
  })
  return { parts, problems }
}

/** Opens exactly these cells; one that was never typed gets an empty row to carry the mark. */
export async function openCells(
  tx: Transaction,
  { submission, cells, now }: { submission: string; cells: readonly Subject[]; now: Date },
): Promise<void> {
  await tx.update(figures).set({ returned: false }).where(eq(figures.submission, submission))
  for (const [indicator, group] of Map.groupBy(cells, ({ subject }) => subject)) {
    const operands = group.flatMap(({ part }) => part ?? [])
    const rows = operands.map((operand) => ({
      submission,
      indicator,
      operand,
      state: 'not-reported' as const,
      value: null,
      ground: null,
      note: null,
      returned: true,
      by: null,
      at: now,
    }))
    await tx.insert(figures).values(rows).onConflictDoNothing()
    await tx
      .update(figures)
      .set({ returned: true })
      .where(
        and(
          eq(figures.submission, submission),
          eq(figures.indicator, indicator),
          inArray(figures.operand, operands),
        ),
      )
  }
}
