import { programmeReportApi } from '#shared/api/programme-report.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { SENT, type Serving, serve } from '../http/serve.ts'
import type { Programmes } from '../programmes/programme-data.ts'
import type { Workbooks } from '../workbooks/workbooks.ts'
import { isKnown } from './known-revision.ts'
import { programmeReport } from './programme-report.ts'

export function programmeReportRoutes(
  serving: Serving,
  { db, programmes, workbooks }: { db: Database; programmes: Programmes; workbooks: Workbooks },
): void {
  const reportOf = async ({ programme: id, period }: { programme: string; period: string }, now: Date) => {
    const record = await programmes.find(id)
    if (record) return programmeReport(db.read, record, { period, now })
    throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  }

  serve(serving, programmeReportApi.report, async ({ query }, { now, request, response }) => {
    const report = await reportOf(query, now)
    return isKnown(request, response, report.revision) ? SENT : report
  })
  serve(serving, programmeReportApi.workbook, async ({ query }, { now, user, request, response }) => {
    const report = await reportOf(query, now)
    const path = await workbooks.makeProgramme({ report, language: query.lang, madeBy: user.name })
    try {
      const name = `toqsan-${query.programme}-${query.period}-${query.lang}.xlsx`
      response.attachment(name).set('cache-control', 'private, no-store')
      await workbooks.send(path, request, response)
    } finally {
      await workbooks.discard(path)
    }
    return SENT
  })
}
