import type { ProblemKind } from '#shared/api/problem.ts'
import type { Message } from '#shared/language/say.ts'

/** A sentence that is put into the reader's language when it is sent. */
export type Phrase = {
  readonly message: Message
  readonly values?: Readonly<Record<string, string | number>>
}

export type FieldProblem = Phrase & {
  /** JSON pointer into the request: `#/body/figures/3/value`, `#/query/period`, `#/params/id`. */
  readonly pointer: string
}

/** An expected refusal: thrown by commands and queries, answered as a problem document (RFC 9457). */
export class ProblemError extends Error {
  readonly kind: ProblemKind
  readonly detail: Phrase
  readonly fields: readonly FieldProblem[]
  /** Further members of the document, such as the current version in a conflict. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    kind: ProblemKind,
    detail: Phrase,
    {
      fields = [],
      extra = {},
    }: { fields?: readonly FieldProblem[]; extra?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(`${kind}: ${typeof detail.message.en === 'string' ? detail.message.en : detail.message.en.other}`)
    this.kind = kind
    this.detail = detail
    this.fields = fields
    this.extra = extra
  }
}
