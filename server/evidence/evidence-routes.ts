import { and, eq, isNull } from 'drizzle-orm'
import { evidenceAddresses } from '#shared/api/submission-addresses.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Connection, Database } from '../db/database.ts'
import { evidence } from '../db/schema.ts'
import { pageOf } from '../http/paging.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type Serving, serve } from '../http/serve.ts'
import type { Contents } from '../submissions/content.ts'
import { describeActivityEvidence, describeEvidence } from '../submissions/describe-parts.ts'
import { canSee, permit } from '../submissions/permit.ts'
import { findSubmission, type SubmissionRecord } from '../submissions/submission-data.ts'
import { readPapers } from '../submissions/submission-papers.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { addEvidence, removeEvidence } from './evidence-commands.ts'
import type { FileStore } from './file-store.ts'
import { sendFile, takeFile } from './take-file.ts'

async function requireSight(read: Connection, user: SignedIn, id: string) {
  const submission = await findSubmission(read, id)
  if (!canSee(user, submission))
    throw new ProblemError('not-permitted', { message: problemMessages.otherBody })
  return submission
}

type Parts = { db: Database; contentOf: Contents; files: FileStore }

export function evidenceRoutes(serving: Serving, { db, contentOf, files }: Parts): void {
  async function described(submission: SubmissionRecord) {
    const { kind } = await contentOf(submission.document)
    const papers = await readPapers(db.read, submission, [])
    return papers.evidence.map((file) =>
      kind === 'kpi-order' ? describeEvidence(file, papers) : describeActivityEvidence(file, papers),
    )
  }

  serve(serving, evidenceAddresses.list, async ({ params, query }, { user }) => {
    const submission = await requireSight(db.read, user, params.id)
    return pageOf(await described(submission), query)
  })

  serve(serving, evidenceAddresses.add, async ({ params }, { user, now, request }) => {
    const submission = await findSubmission(db.read, params.id)
    permit(user, 'enter-figures', submission)
    const content = await contentOf(submission.document)
    const id = await takeFile(request, files, (upload) =>
      db.transaction((tx) => addEvidence(tx, content, { ...params, user, now, upload })),
    )
    const added = (await described(submission)).find((file) => file.id === id)
    if (!added) throw new Error(`evidence ${id} vanished`)
    return added
  })

  serve(serving, evidenceAddresses.download, async ({ params }, { user, response }) => {
    const submission = await requireSight(db.read, user, params.id)
    const place = and(
      eq(evidence.id, params.evidence),
      eq(evidence.submission, submission.id),
      isNull(evidence.removedAt),
    )
    const [file] = await db.read.select().from(evidence).where(place)
    if (!file)
      throw new ProblemError('not-found', {
        message: problemMessages.noSuchThing,
        values: { id: params.evidence },
      })
    return sendFile(response, files, file)
  })

  serve(serving, evidenceAddresses.remove, async ({ params }, { user, now }) => {
    const submission = await findSubmission(db.read, params.id)
    const content = await contentOf(submission.document)
    await db.transaction((tx) => removeEvidence(tx, content, { ...params, user, now }))
    return undefined
  })
}
