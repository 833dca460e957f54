import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { evidenceRefusals } from '#shared/language/evidence-messages.ts'
import { translated } from '#shared/language/translated.ts'
import { SENT } from '../http/serve.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { type Inspection, inspectFile } from './content-type.ts'
import type { FileStore, StoredFile } from './file-store.ts'
import { receiveUpload, type Upload } from './receive-upload.ts'

/** The refusal of a file whose content is not what may prove a figure. */
function refusedContent(name: string, inspection: Extract<Inspection, { ok: false }>) {
  const messages = {
    'wrong-kind': evidenceRefusals.wrongKind,
    'wrong-name': evidenceRefusals.wrongName,
    macros: evidenceRefusals.macros,
  }
  const message = translated(messages[inspection.reason], {
    name,
    found: inspection.found ?? evidenceRefusals.unknownContent,
  })
  return invalidInput([{ pointer: '#/body/file', message }])
}

/** A received file with the type that its content shows. */
export type ToldUpload = Upload & { readonly type: string }

/** Receives the one file of a request, tells it by its content and keeps it; `record` then writes what it proves. */
export async function takeFile<Answer>(
  request: Request,
  files: FileStore,
  record: (upload: ToldUpload) => Promise<Answer>,
): Promise<Answer> {
  const upload = await receiveUpload(request, files)
  try {
    const inspection = await inspectFile(upload.file.path, upload.name)
    if (!inspection.ok) throw refusedContent(upload.name, inspection)
    // Bytes first: a row without its file would be a lie, a file without a row is only a spare copy.
    await files.keep(upload.file)
    return await record({ ...upload, type: inspection.type })
  } finally {
    await files.discard(upload.file.path)
  }
}

/** Sends a kept file as a download that no browser runs or stores. */
export async function sendFile(
  response: Response,
  files: FileStore,
  { name, type, size, sha256 }: StoredFile & { readonly name: string; readonly type: string },
): Promise<typeof SENT> {
  const stream = await files.open(sha256)
  response.attachment(name).set({
    'content-type': type,
    'content-length': String(size),
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  })
  await pipeline(stream, response)
  return SENT
}
