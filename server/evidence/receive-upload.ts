import busboy from 'busboy'
import type { Request } from 'express'
import { evidenceRefusals } from '#shared/language/evidence-messages.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import type { FileStore, StoredFile } from './file-store.ts'

export const LARGEST_FILE = 20 * 1024 * 1024

export type Upload = {
  readonly fields: Readonly<Record<string, string>>
  readonly name: string
  readonly file: StoredFile & { path: string }
}

function refusal(message: Message): ProblemError {
  return invalidInput([{ pointer: '#/body/file', message }])
}

function parserOf(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 10, fieldSize: 1000, fileSize: LARGEST_FILE },
    })
  } catch {
    throw refusal(evidenceRefusals.notMultipart)
  }
}

/** Reads a multipart request: its fields and its one file, received but not kept. The caller keeps or discards it. */
export async function receiveUpload(request: Request, files: FileStore): Promise<Upload> {
  const parser = parserOf(request)
  const fields: Record<string, string> = {}
  let name = ''
  let isCut = false
  let received: ReturnType<FileStore['receive']> | undefined
  parser.on('field', (field, value) => {
    fields[field] = value
  })
  parser.on('file', (field, stream, { filename }) => {
    if (field !== 'file') {
      stream.resume()
      return
    }
    name = (filename ?? '').normalize('NFC').split(/[\\/]/).at(-1)?.slice(-200) ?? ''
    stream.on('limit', () => {
      isCut = true
    })
    received = files.receive(stream)
    received.catch(() => undefined)
  })
  await parsed(request, parser)
  const file = await received
  if (!file) throw refusal(evidenceRefusals.noFile)
  if (!isCut && file.size > 0) return { fields, name, file }
  await files.discard(file.path)
  if (isCut)
    throw new ProblemError(
      'too-large',
      { message: evidenceRefusals.tooLarge },
      { fields: [{ pointer: '#/body/file', message: evidenceRefusals.tooLarge }] },
    )
  throw refusal(evidenceRefusals.emptyFile)
}

function parsed(request: Request, parser: busboy.Busboy): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.on('close', resolve)
    parser.on('error', () => reject(refusal(problemMessages.badFormat)))
    request.on('aborted', () => reject(refusal(evidenceRefusals.noFile)))
    request.pipe(parser)
  })
}
