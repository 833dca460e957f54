import { operandWordsOf } from '#shared/language/operand-messages.ts'
import { rowProblemText } from '#shared/language/row-problem-text.ts'
import { LANGUAGES, type Translated } from '#shared/language/say.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { pointerTo } from '../http/zod-problems.ts'
import type { AssessedRow } from './submission-rows.ts'

function inLanguages(row: AssessedRow, problem: AssessedRow['problems'][number]): Translated {
  const { operands, decimals, number } = row.inForce.version
  const words = LANGUAGES.map((language) => {
    const operandNames = operandWordsOf(operands, language)
    return [language, `${number}. ${rowProblemText(problem, language, { operandNames, places: decimals })}`]
  })
  return Object.fromEntries(words)
}

/** What keeps figures from being sent, each with its pointer and in words. */
export function figureBlockers(rows: readonly AssessedRow[]): FieldProblem[] {
  return rows.flatMap((row) =>
    row.problems
      .filter(({ severity }) => severity === 'blocks')
      .map((problem) => ({
        pointer: pointerTo([
          'figures',
          row.inForce.version.indicator,
          ...(problem.operand === null ? [] : [problem.operand]),
        ]),
        message: inLanguages(row, problem),
      })),
  )
}
