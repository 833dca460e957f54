import { submissionApi } from '#shared/api/submissions.ts'
import type { Database, Transaction } from '../db/database.ts'
import { type Context, type Serving, serve } from '../http/serve.ts'
import type { Definitions, DocumentDefinitions } from '../indicators/definitions.ts'
import { returnFigures } from '../reviews/return-figures.ts'
import {
  acceptSubmission,
  approveSubmission,
  beginReview,
  keepDecisions,
  reopenSubmission,
} from '../reviews/review-commands.ts'
import { enterFigures } from './enter-figures.ts'
import { answerRemark, sendSubmission } from './submission-commands.ts'
import { findSubmission } from './submission-data.ts'
import { describeSubmission, listSubmissions } from './submission-queries.ts'

export function submissionRoutes(serving: Serving, db: Database, definitionsOf: Definitions): void {
  const page = (id: string, { user, now, language }: Context) =>
    describeSubmission(db.read, definitionsOf, { id, user, now, language })

  /** Runs one command in one transaction and answers the submission as it then is. */
  async function command(
    id: string,
    context: Context,
    run: (tx: Transaction, definitions: DocumentDefinitions) => Promise<void>,
  ) {
    const { document } = await findSubmission(db.read, id)
    const definitions = await definitionsOf(document)
    await db.transaction((tx) => run(tx, definitions))
    return page(id, context)
  }

  serve(serving, submissionApi.list, ({ query }, { user, now }) =>
    listSubmissions(db.read, definitionsOf, { user, now, filter: query }),
  )
  serve(serving, submissionApi.find, ({ params }, context) => page(params.id, context))
  serve(serving, submissionApi.enter, ({ params, body }, context) =>
    command(params.id, context, (tx, definitions) =>
      enterFigures(tx, definitions, { ...params, ...body, ...context }),
    ),
  )
  serve(serving, submissionApi.send, ({ params, body }, context) =>
    command(params.id, context, (tx, definitions) =>
      sendSubmission(tx, definitions, { ...params, ...body, ...context }),
    ),
  )
  serve(serving, submissionApi.approve, ({ params, body }, context) =>
    command(params.id, context, (tx) => approveSubmission(tx, { ...params, ...body, ...context })),
  )
  serve(serving, submissionApi.return, ({ params, body }, context) =>
    command(params.id, context, (tx, definitions) =>
      returnFigures(tx, definitions, { ...params, ...body, ...context }),
    ),
  )
  serve(serving, submissionApi.review, ({ params, body }, context) =>
    command(params.id, context, (tx) => beginReview(tx, { ...params, ...body, ...context })),
  )
  serve(serving, submissionApi.decide, ({ params, body }, context) =>
    command(params.id, context, (tx, definitions) =>
      keepDecisions(tx, definitions, { ...params, ...body, ...context }),
    ),
  )
  serve(serving, submissionApi.accept, ({ params, body }, context) =>
    command(params.id, context, (tx, definitions) =>
      acceptSubmission(tx, definitions, { ...params, ...body, ...context }),
    ),
  )
  serve(serving, submissionApi.reopen, ({ params, body }, context) =>
    command(params.id, context, (tx, definitions) =>
      reopenSubmission(tx, definitions, { ...params, ...body, ...context }),
    ),
  )
  serve(serving, submissionApi.answer, ({ params, body }, context) =>
    command(params.id, context, (tx, definitions) =>
      answerRemark(tx, definitions, { ...params, ...body, ...context }),
    ),
  )
}
