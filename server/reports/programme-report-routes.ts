import { moneyPassportApi } from '#shared/api/money-passport.ts'
import { programmeReportApi } from '#shared/api/programme-report.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { parseMoneyId } from '#shared/rules/money-address.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type Context, SENT, type Serving, serve } from '../http/serve.ts'
import type { Programmes } from '../programmes/programme-data.ts'
import { asSeenBy } from '../programmes/visible-editions.ts'
import type { Workbooks } from '../workbooks/workbooks.ts'
import { isKnown } from './known-revision.ts'
import { moneyPassport } from './money-passport.ts'
import { programmeReport } from './programme-report.ts'

export function programmeReportRoutes(
  serving: Serving,
  { db, programmes, workbooks }: { db: Database; programmes: Programmes; workbooks: Workbooks },
): void {
  type Asked = { programme: string; period: string }
  const notFound = (id: string) =>
    new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  const seenBy = async (user: Context['user'], id: string) => {
    const record = await programmes.find(id)
    return record && asSeenBy(record, user)
  }
  const reportOf = async ({ programme: id, period }: Asked, { user, now }: Context) => {
    const seen = await seenBy(user, id)
    if (seen) return programmeReport(db.read, seen, { period, now })
    throw notFound(id)
  }

  serve(serving, moneyPassportApi.find, async ({ params: { id } }, { user, now }) => {
    const address = parseMoneyId(id)
    const seen = address && (await seenBy(user, address.programme))
    const passport = address && seen && (await moneyPassport(db.read, seen, { address, now }))
    if (passport) return passport
    throw notFound(id)
  })

  serve(serving, programmeReportApi.report, async ({ query }, context) => {
    const { request, response } = context
    const report = await reportOf(query, context)
    return isKnown(request, response, report.revision) ? SENT : report
  })
  serve(serving, programmeReportApi.workbook, async ({ query }, context) => {
    const { user, request, response } = context
    const report = await reportOf(query, context)
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
