import { pipeline } from 'node:stream/promises'
import { and, eq, isNull } from 'drizzle-orm'
import { evidenceApi } from '#shared/api/evidence.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Connection, Database } from '../db/database.ts'
import { evidence } from '../db/schema.ts'
import { pageOf } from '../http/paging.ts'
import { ProblemError } from '../http/problem-error.ts'
import { SENT, type Serving, serve } from '../http/serve.ts'
import type { Definitions } from '../indicators/definitions.ts'
import { describeEvidence } from '../submissions/describe-parts.ts'
import { canSee, permit } from '../submissions/permit.ts'
import { findSubmission, readSubmission } from '../submissions/submission-data.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { inspectFile } from './content-type.ts'
import { addEvidence, refusedContent, removeEvidence } from './evidence-commands.ts'
import type { FileStore } from './file-store.ts'
import { receiveUpload } from './receive-upload.ts'

async function requireSight(read: Connection, user: SignedIn, id: string) {
  const submission = await findSubmission(read, id)
  if (!canSee(user, submission))
    throw new ProblemError('not-permitted', { message: problemMessages.otherBody })
  return submission
}

async function described(read: Connection, submission: string) {
  const data = await readSubmission(read, submission)
  return data.evidence.map((file) => describeEvidence(file, data))
}

type Parts = { db: Database; definitionsOf: Definitions; files: FileStore }

export function evidenceRoutes(serving: Serving, { db, definitionsOf, files }: Parts): void {
  serve(serving, evidenceApi.list, async ({ params, query }, { user }) => {
    await requireSight(db.read, user, params.id)
    return pageOf(await described(db.read, params.id), query)
  })

  serve(serving, evidenceApi.add, async ({ params }, { user, now, request }) => {
    const submission = await findSubmission(db.read, params.id)
    permit(user, 'enter-figures', submission)
    const definitions = await definitionsOf(submission.document)
    const upload = await receiveUpload(request, files)
    try {
      const inspection = await inspectFile(upload.file.path, upload.name)
      if (!inspection.ok) throw refusedContent(upload.name, inspection)
      // Bytes first: a row without its file would be a lie, a file without a row is only a spare copy.
      await files.keep(upload.file)
      const id = await db.transaction((tx) =>
        addEvidence(tx, definitions, { ...params, user, now, upload, type: inspection.type }),
      )
      const added = (await described(db.read, params.id)).find((file) => file.id === id)
      if (!added) throw new Error(`evidence ${id} vanished`)
      return added
    } finally {
      await files.discard(upload.file.path)
    }
  })

  serve(serving, evidenceApi.download, async ({ params }, { user, response }) => {
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
    const stream = await files.open(file.sha256)
    response.attachment(file.name).set({
      'content-type': file.type,
      'content-length': String(file.size),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
    await pipeline(stream, response)
    return SENT
  })

  serve(serving, evidenceApi.remove, async ({ params }, { user, now }) => {
    const submission = await findSubmission(db.read, params.id)
    const definitions = await definitionsOf(submission.document)
    await db.transaction((tx) => removeEvidence(tx, definitions, { ...params, user, now }))
    return undefined
  })
}
