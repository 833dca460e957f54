import { sql } from 'drizzle-orm'
import { activityApi } from '#shared/api/activities.ts'
import { auditApi } from '#shared/api/audit.ts'
import { indicatorValuesApi } from '#shared/api/indicator-values.ts'
import { indicatorApi } from '#shared/api/indicators.ts'
import { moneyPassportApi } from '#shared/api/money-passport.ts'
import { programmeReportApi } from '#shared/api/programme-report.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { referenceApi } from '#shared/api/reference.ts'
import { reportApi } from '#shared/api/reports.ts'
import { sessionApi } from '#shared/api/session.ts'
import { evidenceAddresses, submissionAddresses } from '#shared/api/submission-addresses.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { systemApi } from '#shared/api/system.ts'
import { userApi } from '#shared/api/users.ts'
import type { Database } from './db/database.ts'
import { settings } from './db/schema.ts'
import { openApiOf } from './http/openapi.ts'
import { type Serving, serve } from './http/serve.ts'

const GROUPS = {
  session: sessionApi,
  reference: referenceApi,
  indicators: indicatorApi,
  submissions: { ...submissionApi, ...submissionAddresses },
  activities: { enter: activityApi.enter },
  programmes: programmesApi,
  'indicator-values': indicatorValuesApi,
  evidence: evidenceAddresses,
  reports: reportApi,
  'programme-reports': programmeReportApi,
  'money-passports': moneyPassportApi,
  audit: auditApi,
  users: userApi,
  system: systemApi,
}

export function systemRoutes(serving: Serving, { db, demo }: { db: Database; demo: boolean }): void {
  const description = openApiOf(GROUPS)
  serve(serving, systemApi.health, async (_input, { now }) => {
    await db.read.select({ one: sql<number>`1` }).from(settings).limit(1)
    return { status: 'ok' as const, database: db.dialect, now: now.toISOString(), demo }
  })
  serve(serving, systemApi.openapi, async () => description)
}
