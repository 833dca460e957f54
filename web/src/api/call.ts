import type { Answered, Endpoint, Sent } from '#shared/api/endpoint.ts'
import { kindOfProblem, type Problem, type ProblemKind, problemShape } from '#shared/api/problem.ts'
import { callMessages } from '#shared/language/call-messages.ts'
import { type Language, say } from '#shared/language/say.ts'

/** A refusal of the server, or a failure to reach it (`offline`). Switch on `kind`, never on words. */
export class CallError extends Error {
  readonly kind: ProblemKind | 'offline'
  readonly problem: Problem | null

  constructor(kind: ProblemKind | 'offline', problem: Problem | null, words: string) {
    super(words)
    this.kind = kind
    this.problem = problem
  }
}

type Parts = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown }

/** What a caller passes: only the parts that the endpoint has, and those that may be left out optional. */
export type Input<E> = {
  [Part in keyof Sent<E> as Sent<E>[Part] extends undefined ? never : Part]: Sent<E>[Part]
}

export function addressOf(endpoint: Pick<Endpoint, 'path'>, { params = {}, query = {} }: Parts): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(String(params[name] ?? '')),
  )
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))
  return `/api/v1${path}${asked.length === 0 ? '' : `?${search}`}`
}

let language: Language = 'kk'

/** The language in which the server words its refusals. */
export function speak(chosen: Language): void {
  language = chosen
}

async function refusalOf(response: Response): Promise<CallError> {
  const parsed = problemShape.safeParse(await response.json().catch(() => undefined))
  if (parsed.success) return new CallError(kindOfProblem(parsed.data.type), parsed.data, parsed.data.detail)
  return new CallError('internal', null, say(callMessages.unreadable, language))
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch {
    throw new CallError('offline', null, say(callMessages.offline, language))
  }
}

/** Calls an endpoint. Throws `CallError` for every refusal; the answer has the endpoint's type. */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  signal?: AbortSignal,
): Promise<Answered<E>> {
  const parts = input as Parts
  const init: RequestInit = {
    method: endpoint.method,
    headers: { 'accept-language': language },
    credentials: 'same-origin',
  }
  if (signal) init.signal = signal
  if (parts.body instanceof FormData) init.body = parts.body
  else if (parts.body !== undefined) {
    init.body = JSON.stringify(parts.body)
    init.headers = { ...init.headers, 'content-type': 'application/json' }
  }
  const response = await reach(addressOf(endpoint, parts), init)
  if (!response.ok) throw await refusalOf(response)
  return (response.status === 204 ? undefined : await response.json()) as Answered<E>
}

/** Sends a file to an upload endpoint with its fields. */
export async function upload<E extends Endpoint>(
  endpoint: E,
  { params, fields, file }: { params: Record<string, string>; fields: Record<string, string>; file: File },
): Promise<Answered<E>> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', file, file.name)
  return call(endpoint, { params, body } as unknown as Input<E>)
}
