import { indicatorApi } from '#shared/api/indicators.ts'
import { toExcel } from '#shared/engine/formula/excel.ts'
import { parseFormula } from '#shared/engine/formula/parse.ts'
import { formulaProblemText } from '#shared/engine/formula/problem-text.ts'
import { toSentence } from '#shared/engine/formula/sentence.ts'
import { inEveryLanguage, type Language, type Translated } from '#shared/language/say.ts'
import type { Database } from '../db/database.ts'
import { pageOf } from '../http/paging.ts'
import { type Serving, serve } from '../http/serve.ts'
import { type Definitions, KPI_DOCUMENT } from './definitions.ts'
import { correctIndicator } from './indicator-commands.ts'
import { currentVersion, describeIndicator, listIndicators } from './indicator-queries.ts'

function checkFormula(
  { formula, operands }: { formula: string; operands: readonly string[] },
  language: Language,
) {
  const parsed = parseFormula(formula, operands)
  if (!parsed.ok) {
    const problems = parsed.problems.map((problem) => ({
      code: problem.code,
      position: problem.position,
      length: problem.length,
      detail: formulaProblemText(problem, language),
    }))
    return { ok: false, sentence: null, excel: null, problems }
  }
  const names = Object.fromEntries(operands.map((key) => [key, key]))
  const sentence: Translated = inEveryLanguage((one) => toSentence(parsed.tree, { names, language: one }))
  return { ok: true, sentence, excel: toExcel(parsed.tree, (key) => key), problems: [] }
}

export function indicatorRoutes(serving: Serving, db: Database, definitionsOf: Definitions): void {
  const definitions = () => definitionsOf(KPI_DOCUMENT)
  serve(serving, indicatorApi.list, async ({ query }) =>
    pageOf(listIndicators(await definitions(), query), query),
  )
  serve(serving, indicatorApi.find, async ({ params }) => {
    const current = await definitions()
    return describeIndicator(current, currentVersion(current, params.id))
  })
  serve(serving, indicatorApi.correct, async ({ params, body }, { user, now }) => {
    const before = await definitions()
    await db.transaction((tx) => correctIndicator(tx, before, { ...params, ...body, user, now }))
    const after = await definitions()
    return describeIndicator(after, currentVersion(after, params.id))
  })
  serve(serving, indicatorApi.checkFormula, async ({ body }, { language }) => checkFormula(body, language))
}
