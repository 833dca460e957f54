import { indicatorApi } from '#shared/api/indicators.ts'
import { reportApi } from '#shared/api/reports.ts'
import { periodsBetween } from '#shared/engine/period.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Database } from '../db/database.ts'
import { SENT, type Serving, serve } from '../http/serve.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { type Definitions, KPI_DOCUMENT } from '../indicators/definitions.ts'
import { indicatorSeries } from '../indicators/series-queries.ts'
import type { Workbooks } from '../workbooks/workbooks.ts'
import { isKnown } from './known-revision.ts'
import { createAssessedPeriods, kpiReport } from './kpi-report.ts'
import { findPassport } from './passport.ts'
import { scoresOver } from './scores.ts'

const LONGEST_RANGE = 80

type Parts = { db: Database; definitionsOf: Definitions; workbooks: Workbooks }

export function reportRoutes(serving: Serving, { db, definitionsOf, workbooks }: Parts): void {
  const sources = {
    read: db.read,
    definitionsOf,
    assessedPeriod: createAssessedPeriods(db.read, definitionsOf),
  }
  const document = KPI_DOCUMENT

  serve(serving, reportApi.scores, async ({ query }, { now }) => {
    const periods = query.from <= query.to ? periodsBetween(query.from, query.to) : []
    if (periods.length === 0 || periods.length > LONGEST_RANGE) {
      throw invalidInput([{ pointer: '#/query/to', message: problemMessages.badPeriodOrder }])
    }
    return scoresOver(db.read, sources, { document, periods, now })
  })
  serve(serving, reportApi.kpi, async ({ query }, { now, request, response }) => {
    const report = await kpiReport(db.read, sources, { document, ...query, now })
    return isKnown(request, response, report.revision) ? SENT : report
  })
  serve(serving, reportApi.workbook, async ({ query }, { now, user, request, response }) => {
    const report = await kpiReport(db.read, sources, { document, ...query, now })
    const definitions = await definitionsOf(document)
    const path = await workbooks.make({ report, language: query.lang, madeBy: user.name, definitions })
    try {
      const name = `toqsan-kpi-${query.period}${query.body === undefined ? '' : `-${query.body}`}-${query.lang}.xlsx`
      response.attachment(name).set('cache-control', 'private, no-store')
      await workbooks.send(path, request, response)
    } finally {
      await workbooks.discard(path)
    }
    return SENT
  })
  serve(serving, reportApi.passport, ({ params }, { user, now }) =>
    findPassport(sources, { ...params, user, now }),
  )
  serve(serving, indicatorApi.series, async ({ params, query }, { now }) =>
    indicatorSeries(db.read, await definitionsOf(document), { ...params, ...query, now }),
  )
}
