import { activityApi } from '#shared/api/activities.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type Serving, serve } from '../http/serve.ts'
import type { Programmes } from '../programmes/programme-data.ts'
import { asSeenBy } from '../programmes/visible-editions.ts'
import type { Contents } from '../submissions/content.ts'
import { findSubmission } from '../submissions/submission-data.ts'
import { describeSubmission } from '../submissions/submission-queries.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { describeExecution } from './describe-execution.ts'
import { enterActivities } from './enter-activities.ts'
import { openPeriod } from './open-period.ts'
import { describePeriods } from './period-queries.ts'

type Parts = { db: Database; programmes: Programmes; contentOf: Contents; demo: boolean }

export function activityRoutes(serving: Serving, { db, programmes, contentOf, demo }: Parts): void {
  const find = async (id: string, user: SignedIn) => {
    const record = await programmes.find(id)
    const seen = record && asSeenBy(record, user)
    if (seen) return seen
    throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  }

  serve(serving, activityApi.enter, async ({ params, body }, context) => {
    const { document } = await findSubmission(db.read, params.id)
    const parts = { content: await contentOf(document), record: await programmes.find(document) }
    await db.transaction((tx) => enterActivities(tx, parts, { ...params, ...body, ...context }))
    const entered = await describeSubmission(db.read, contentOf, { ...params, ...context })
    if (entered.kind === 'programme') return entered
    throw new Error(`submission ${params.id} has no activities`)
  })
  serve(serving, programmesApi.periods, async ({ params }, { user, now }) => ({
    items: await describePeriods(db.read, await find(params.id, user), now),
  }))
  serve(serving, programmesApi.openPeriod, async ({ params, body }, { user, now }) => {
    const record = await find(params.id, user)
    await db.transaction((tx) => openPeriod(tx, record, { ...body, user, now, demo }))
    const opened = (await describePeriods(db.read, record, now)).find(({ period }) => period === body.period)
    if (!opened) throw new Error(`period ${body.period} of ${record.id} vanished`)
    return opened
  })
  serve(serving, programmesApi.execution, async ({ params, query }, { user, now }) =>
    describeExecution(db.read, await find(params.id, user), {
      asOf: query.asOf ?? dateInAlmaty(now),
      period: query.period ?? null,
    }),
  )
}
