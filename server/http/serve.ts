import type { Request, Response, Router } from 'express'
import type { Answered, Endpoint, Received } from '#shared/api/endpoint.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { type Language, languageOf } from '#shared/language/say.ts'
import { can } from '#shared/rules/permissions.ts'
import type { Clock } from '../clock.ts'
import { ANONYMOUS, type SignedIn } from '../users/signed-in.ts'
import { ProblemError } from './problem-error.ts'
import { fieldProblems, invalidInput, unstorableTexts } from './zod-problems.ts'

/** What every handler is given beside its parsed input. */
export type Context = {
  readonly user: SignedIn
  readonly language: Language
  readonly now: Date
  readonly request: Request
  readonly response: Response
}

/** A handler answers with JSON of the endpoint's shape; one that has written the response itself answers `SENT`. */
export const SENT = Symbol('the response has been written')

export type Handler<E> = (input: Received<E>, context: Context) => Promise<Answered<E> | typeof SENT>

export type Serving = {
  readonly router: Router
  readonly now: Clock
  /** Also check every answer against its schema: on in tests, so that the description stays true. */
  readonly checkAnswers: boolean
}

const PARTS = ['params', 'query', 'body'] as const

/** Parses the parts of a request by the endpoint's schemas; refuses with all faults at once. */
function receive(declared: Endpoint, request: Request): Record<string, unknown> {
  const sources = {
    params: idOf(request.params),
    query: request.query,
    body: declared.upload ? undefined : request.body,
  }
  const faults = PARTS.flatMap((part) => unstorableTexts(sources[part], [part]))
  const parsed: Record<string, unknown> = {}
  for (const part of PARTS) {
    const schema = declared[part]
    if (!schema) continue
    const result = schema.safeParse(sources[part] ?? (part === 'body' ? undefined : {}), {
      reportInput: true,
    })
    if (result.success) parsed[part] = result.data
    else faults.push(...fieldProblems(part, result.error))
  }
  if (faults.length > 0) throw invalidInput(faults)
  return parsed
}

/** An id such as `kpi-2023/1.1` may come percent-encoded, or as two steps of the path: then they are joined here. */
function idOf({ idHead, idTail, ...others }: Request['params']): Record<string, unknown> {
  return idHead === undefined ? others : { ...others, id: `${String(idHead)}/${String(idTail)}` }
}

function permit(declared: Endpoint, user: SignedIn): void {
  if (can(user === ANONYMOUS ? undefined : user, declared.permission)) return
  if (user === ANONYMOUS) throw new ProblemError('not-signed-in', { message: problemMessages.signInFirst })
  throw new ProblemError('not-permitted', { message: problemMessages.roleMissing })
}

/** Binds an endpoint to its handler: permission, parsing, answer. */
export function serve<E extends Endpoint>(serving: Serving, declared: E, handler: Handler<E>): void {
  const { router, now, checkAnswers } = serving
  async function answer(request: Request, response: Response): Promise<void> {
    const user: SignedIn = response.locals.user ?? ANONYMOUS
    permit(declared, user)
    const input = receive(declared, request) as Received<E>
    const context = {
      user,
      language: languageOf(request.get('accept-language')),
      now: now(),
      request,
      response,
    }
    const result = await handler(input, context)
    if (result === SENT) return
    if (declared.response === null) {
      response.status(204).end()
      return
    }
    if (checkAnswers && 'parse' in declared.response) declared.response.parse(result)
    if (!response.get('cache-control')) response.set('cache-control', 'no-store')
    response
      .status(declared.status ?? 200)
      .type('application/json')
      .send(JSON.stringify(result))
  }
  const method = declared.method.toLowerCase() as 'get' | 'post' | 'patch' | 'put' | 'delete'
  router[method](declared.path, answer)
  if (declared.path.startsWith('/indicators/:id'))
    router[method](declared.path.replace(':id', ':idHead/:idTail'), answer)
}
