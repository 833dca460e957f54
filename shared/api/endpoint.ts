import type { z } from 'zod'
import type { Action } from '../rules/permissions.ts'

type Schema = z.ZodType

/** What an endpoint answers with: JSON of a shape, a file, or nothing. */
export type Answer = Schema | { readonly file: string } | null

/**
 * One address of the API, described once: the server binds a handler to it, the web calls it, OpenAPI prints it.
 * `permission` is required, so that no address can forget it.
 */
export type Endpoint<
  Params extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Response extends Answer = Answer,
> = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below `/api/v1`, parameters as `:name`. */
  readonly path: string
  readonly permission: Action
  readonly summary: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** The body is a file upload (multipart/form-data), read by the handler itself. */
  readonly upload?: boolean
  readonly response: Response
  readonly status?: number
}

type Output<S> = S extends Schema ? z.output<S> : undefined
type Input<S> = S extends Schema ? z.input<S> : undefined

/** What a handler receives: parsed, defaults filled in. */
export type Received<E> =
  E extends Endpoint<infer P, infer Q, infer B, Answer>
    ? { params: Output<P>; query: Output<Q>; body: Output<B> }
    : never

/** What a caller passes: before parsing, defaults left out. */
export type Sent<E> =
  E extends Endpoint<infer P, infer Q, infer B, Answer>
    ? { params: Input<P>; query: Input<Q>; body: Input<B> }
    : never

export type Answered<E> = E extends { readonly response: infer R }
  ? R extends Schema
    ? z.output<R>
    : undefined
  : never

/** Declares an endpoint, keeping the exact types of its schemas. */
export function endpoint<
  Response extends Answer,
  Params extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
>(declared: Endpoint<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return declared
}

/** The same address with other members, such as the answer that a caller gets who knows what it asks for. */
export function varied<E extends Endpoint, Members extends Partial<Endpoint>>(
  declared: E,
  members: Members,
): Omit<E, keyof Members> & Members {
  return { ...declared, ...members }
}
