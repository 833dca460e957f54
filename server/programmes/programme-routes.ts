import { programmesApi } from '#shared/api/programmes.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import type { Database } from '../db/database.ts'
import { explainFinding } from '../findings/explain-finding.ts'
import { pageOf } from '../http/paging.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type Serving, serve } from '../http/serve.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { describeComparison, describeEditions } from './compare-editions.ts'
import { describeCalendar } from './describe-calendar.ts'
import { describeIndicators } from './describe-indicators.ts'
import { describeMoney } from './describe-money.ts'
import { describePlan } from './describe-plan.ts'
import { describeProgramme, summarise } from './describe-programme.ts'
import { describeTexts } from './describe-texts.ts'
import { countFindings, describeFindings } from './finding-queries.ts'
import { withLatest } from './indicator-values.ts'
import { planAt } from './plan-at.ts'
import type { Programmes } from './programme-data.ts'
import { asSeenBy } from './visible-editions.ts'

export function programmeRoutes(serving: Serving, db: Database, programmes: Programmes): void {
  const seen = async (id: string, user: SignedIn) => {
    const record = await programmes.find(id)
    return record && asSeenBy(record, user)
  }
  const find = async (id: string, user: SignedIn) => {
    const record = await seen(id, user)
    if (record) return record
    throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
  }
  const dateOf = ({ asOf }: { asOf?: string | undefined }, now: Date) => asOf ?? dateInAlmaty(now)

  serve(serving, programmesApi.list, async ({ query }, { user, now }) => {
    const ids = await programmes.ids()
    const found = await Promise.all(ids.map((id) => seen(id, user)))
    const records = found.filter((record) => record !== undefined)
    const asOf = dateOf(query, now)
    return pageOf(
      records.map((record) => summarise(record, asOf, countFindings(record, asOf))),
      query,
    )
  })
  serve(serving, programmesApi.find, async ({ params, query }, { user, now }) =>
    describeProgramme(await find(params.id, user), dateOf(query, now), query.edition),
  )
  serve(serving, programmesApi.plan, async ({ params, query }, { user, now }) =>
    describePlan(await find(params.id, user), dateOf(query, now), query.edition),
  )
  serve(serving, programmesApi.money, async ({ params, query }, { user, now }) =>
    describeMoney(await find(params.id, user), dateOf(query, now), query),
  )
  serve(serving, programmesApi.indicators, async ({ params, query }, { user, now }) => {
    const record = await find(params.id, user)
    const described = describeIndicators(record, dateOf(query, now), query.edition)
    return withLatest(db.read, record, described)
  })
  serve(serving, programmesApi.measures, async ({ params, query }, { user, now }) =>
    describeTexts(await find(params.id, user), dateOf(query, now), query.edition),
  )
  serve(serving, programmesApi.editions, async ({ params }, { user, now }) =>
    describeEditions(await find(params.id, user), dateInAlmaty(now)),
  )
  serve(serving, programmesApi.compare, async ({ params, query }, { user }) =>
    describeComparison(await find(params.id, user), query),
  )
  serve(serving, programmesApi.findings, async ({ params, query }, { user, now }) =>
    describeFindings(db.read, await find(params.id, user), {
      asOf: dateOf(query, now),
      edition: query.edition,
    }),
  )
  serve(serving, programmesApi.explainFinding, async ({ params, body }, { user, now }) => {
    const record = await find(params.id, user)
    const asOf = dateInAlmaty(now)
    const subject = `programme/${record.id}`
    const plans = record.editions.map(({ number }) => planAt(record, number))
    await db.transaction((tx) =>
      explainFinding(tx, { document: record.id, subject, plans, ...body, user, now }),
    )
    const { items } = await describeFindings(db.read, record, { asOf })
    return { items: items.filter(({ id }) => id === body.finding) }
  })
  serve(serving, programmesApi.calendar, async ({ params, query }, { user, now }) =>
    describeCalendar(await find(params.id, user), dateOf(query, now), query),
  )
}
