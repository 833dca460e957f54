import { submissionAddresses as addresses } from '#shared/api/submission-addresses.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import type { Database, Transaction } from '../db/database.ts'
import { type Context, type Serving, serve } from '../http/serve.ts'
import type { Definitions } from '../indicators/definitions.ts'
import { returnSubjects } from '../reviews/return-subjects.ts'
import {
  acceptSubmission,
  approveSubmission,
  beginReview,
  keepDecisions,
  reopenSubmission,
} from '../reviews/review-commands.ts'
import { askedSubjects } from './asked-subjects.ts'
import type { Content, Contents } from './content.ts'
import { enterFigures } from './enter-figures.ts'
import { answerRemark, sendSubmission } from './submission-commands.ts'
import { findSubmission } from './submission-data.ts'
import { describeFigureSubmission, describeSubmission, listSubmissions } from './submission-queries.ts'

type Parts = { db: Database; definitionsOf: Definitions; contentOf: Contents }

export function submissionRoutes(serving: Serving, { db, definitionsOf, contentOf }: Parts): void {
  const page = (id: string, { user, now, language }: Context) =>
    describeSubmission(db.read, contentOf, { id, user, now, language })

  /** Runs one command in one transaction and answers the submission as it then is. */
  async function command(
    id: string,
    context: Context,
    run: (tx: Transaction, content: Content) => Promise<void>,
  ) {
    const { document } = await findSubmission(db.read, id)
    const content = await contentOf(document)
    await db.transaction((tx) => run(tx, content))
    return page(id, context)
  }

  serve(serving, addresses.list, ({ query }, { user, now }) =>
    listSubmissions(db.read, contentOf, { user, now, filter: query }),
  )
  serve(serving, addresses.find, ({ params }, context) => page(params.id, context))
  serve(serving, submissionApi.enter, async ({ params, body }, context) => {
    const { document } = await findSubmission(db.read, params.id)
    const definitions = await definitionsOf(document)
    await db.transaction((tx) => enterFigures(tx, definitions, { ...params, ...body, ...context }))
    return describeFigureSubmission(db.read, contentOf, { ...params, ...context })
  })
  serve(serving, addresses.send, ({ params, body }, context) =>
    command(params.id, context, (tx, content) =>
      sendSubmission(tx, content, { ...params, ...body, ...context }),
    ),
  )
  serve(serving, addresses.approve, ({ params, body }, context) =>
    command(params.id, context, (tx, content) =>
      approveSubmission(tx, content, { ...params, ...body, ...context }),
    ),
  )
  serve(serving, addresses.return, ({ params, body: { version, figures, activities } }, context) => {
    const returned = askedSubjects('figures', figures, activities)
    return command(params.id, context, (tx, content) =>
      returnSubjects(tx, content, { ...params, version, returned, ...context }),
    )
  })
  serve(serving, addresses.review, ({ params, body }, context) =>
    command(params.id, context, (tx) => beginReview(tx, { ...params, ...body, ...context })),
  )
  serve(
    serving,
    addresses.decide,
    ({ params, body: { version, decisions: figures, activities } }, context) => {
      const decisions = askedSubjects('decisions', figures, activities)
      return command(params.id, context, (tx, content) =>
        keepDecisions(tx, content, { ...params, version, decisions, ...context }),
      )
    },
  )
  serve(serving, addresses.accept, ({ params, body }, context) =>
    command(params.id, context, (tx, content) =>
      acceptSubmission(tx, content, { ...params, ...body, ...context }),
    ),
  )
  serve(serving, addresses.reopen, ({ params, body: { version, figures, activities } }, context) => {
    const reopened = askedSubjects('figures', figures, activities)
    return command(params.id, context, (tx, content) =>
      reopenSubmission(tx, content, { ...params, version, reopened, ...context }),
    )
  })
  serve(serving, addresses.answer, ({ params, body }, context) =>
    command(params.id, context, (tx, content) =>
      answerRemark(tx, content, { ...params, ...body, ...context }),
    ),
  )
}
