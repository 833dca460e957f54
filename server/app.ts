import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Express, Router } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { activityRoutes } from './activities/activity-routes.ts'
import { referenceRoutes } from './acts/reference-routes.ts'
import { auditRoutes } from './audit/audit-routes.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { createContents } from './contents.ts'
import type { Database } from './db/database.ts'
import { evidenceRoutes } from './evidence/evidence-routes.ts'
import { createFileStore } from './evidence/file-store.ts'
import { authenticate, sameOriginOnly } from './http/authenticate.ts'
import { ProblemError } from './http/problem-error.ts'
import { problemHandler } from './http/problem-handler.ts'
import type { Serving } from './http/serve.ts'
import { createDefinitions } from './indicators/definitions.ts'
import { indicatorRoutes } from './indicators/indicator-routes.ts'
import { orderFindingRoutes } from './indicators/order-finding-routes.ts'
import { editingRoutes } from './programme-editing/editing-routes.ts'
import { indicatorValueRoutes } from './programmes/indicator-value-routes.ts'
import { createProgrammes } from './programmes/programme-data.ts'
import { programmeRoutes } from './programmes/programme-routes.ts'
import { programmeReportRoutes } from './reports/programme-report-routes.ts'
import { reportRoutes } from './reports/report-routes.ts'
import { submissionRoutes } from './submissions/submission-routes.ts'
import { systemRoutes } from './system-routes.ts'
import { sessionRoutes } from './users/session-routes.ts'
import { userRoutes } from './users/user-routes.ts'
import { createWorkbooks } from './workbooks/workbooks.ts'

export type AppParts = {
  readonly db: Database
  readonly config: Config
  readonly now: Clock
  readonly log: Logger
  readonly demoPassword: string
  readonly checkAnswers?: boolean
  /** Where the built pages lie; without it only the API is served. */
  readonly webDirectory?: string
}

function apiRouter({ db, config, now, demoPassword, checkAnswers = false }: AppParts): Router {
  const router = Router()
  router.use(express.json({ limit: '1mb' }), sameOriginOnly(config.publicUrl), authenticate(db.read, now))
  const serving: Serving = { router, now, checkAnswers }
  const definitionsOf = createDefinitions(db.read)
  const programmes = createProgrammes(db.read)
  const contentOf = createContents(db.read, { definitionsOf, programmes })
  const files = createFileStore(join(config.dataDirectory, 'evidence'))
  const workbooks = createWorkbooks(join(config.dataDirectory, 'workbooks'))
  sessionRoutes(serving, { db, config, now, demoPassword })
  userRoutes(serving, db)
  referenceRoutes(serving, db, definitionsOf)
  programmeRoutes(serving, db, programmes)
  indicatorValueRoutes(serving, { db, programmes, files })
  editingRoutes(serving, db, programmes)
  programmeReportRoutes(serving, { db, programmes, workbooks })
  reportRoutes(serving, { db, definitionsOf, workbooks })
  indicatorRoutes(serving, db, definitionsOf)
  orderFindingRoutes(serving, db, definitionsOf)
  submissionRoutes(serving, { db, definitionsOf, contentOf })
  activityRoutes(serving, { db, programmes, contentOf, demo: config.demo })
  evidenceRoutes(serving, { db, contentOf, files })
  auditRoutes(serving, db)
  systemRoutes(serving, { db, demo: config.demo })
  router.use(() => {
    throw new ProblemError('not-found', { message: problemMessages.noSuchAddress })
  })
  return router
}

/** The composition root: every part is given what it needs here, and nowhere else. */
export function createApp(parts: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('trust proxy', parts.config.trustedProxies)
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          'script-src': ["'self'"],
          'style-src': ["'self'", "'unsafe-inline'"],
          'upgrade-insecure-requests': null,
        },
      },
      strictTransportSecurity: parts.config.publicUrl?.startsWith('https:') ?? false,
    }),
  )
  app.use('/api/v1', apiRouter(parts))
  const { webDirectory } = parts
  if (webDirectory !== undefined && existsSync(webDirectory)) {
    app.use(
      '/assets',
      express.static(join(webDirectory, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
    )
    app.use(express.static(webDirectory, { index: false, maxAge: 0 }))
    app.get('/{*page}', (_request, response) => {
      response.set('cache-control', 'no-cache').sendFile(join(webDirectory, 'index.html'))
    })
  }
  app.use(problemHandler(parts.log))
  return app
}
