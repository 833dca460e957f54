import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Logger } from 'pino'
import { PROBLEM_KINDS, type Problem, problemType } from '#shared/api/problem.ts'
import { problemMessages, problemTitles } from '#shared/language/problem-messages.ts'
import { type Language, languageOf, say } from '#shared/language/say.ts'
import { type Phrase, ProblemError } from './problem-error.ts'

function words(phrase: Phrase, language: Language): string {
  return say(phrase.message, language, phrase.values)
}

/** The problem document (RFC 9457) of a refusal, in the reader's language. */
export function problemDocument(
  error: ProblemError,
  { language, instance }: { language: Language; instance: string },
): Problem {
  return {
    ...error.extra,
    type: problemType(error.kind),
    title: problemTitles[error.kind][language],
    status: PROBLEM_KINDS[error.kind],
    detail: words(error.detail, language),
    errors: error.fields.map((field) => ({ pointer: field.pointer, detail: words(field, language) })),
    instance,
  }
}

/** Express's own refusals (of a body that is not JSON, too large, badly encoded) in our terms. */
function refusalOf(error: unknown): ProblemError | undefined {
  if (error instanceof ProblemError) return error
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  if (error.status === 413) {
    return new ProblemError('too-large', {
      message: problemMessages.bodyTooLarge,
      values: { maximum: '1 MB' },
    })
  }
  if (typeof error.status !== 'number' || error.status >= 500 || error.status < 400) return undefined
  return new ProblemError(
    'invalid-input',
    { message: problemMessages.badJson },
    { fields: [{ pointer: '#/body', message: problemMessages.badJson }] },
  )
}

function send(request: Request, response: Response, error: ProblemError): void {
  const language = languageOf(request.get('accept-language'))
  const document = problemDocument(error, { language, instance: request.originalUrl })
  const wait = error.extra.retryAfter
  if (typeof wait === 'number') response.set('retry-after', String(wait))
  response.status(document.status).type('application/problem+json').set('content-language', language)
  response.set('cache-control', 'no-store').send(JSON.stringify(document))
}

/** Answers every error as a problem document; an unexpected one is logged under a number that the reader is given. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const refusal = refusalOf(error)
    if (refusal) {
      send(request, response, refusal)
      return
    }
    const id = randomUUID()
    log.error({ err: error, id, method: request.method, url: request.originalUrl }, 'unexpected error')
    send(
      request,
      response,
      new ProblemError('internal', { message: problemMessages.unexpected, values: { id } }),
    )
  }
}
