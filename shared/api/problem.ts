import { z } from 'zod'

/** The closed list of problem kinds and their HTTP status (RFC 9457). Clients switch on `type`, never on text. */
export const PROBLEM_KINDS = {
  'invalid-input': 422,
  'not-signed-in': 401,
  'not-permitted': 403,
  'not-found': 404,
  conflict: 409,
  'period-closed': 409,
  'too-large': 413,
  'too-many-requests': 429,
  internal: 500,
} as const
export type ProblemKind = keyof typeof PROBLEM_KINDS

export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })),
    instance: z.string(),
  })
  .loose()
  .meta({ id: 'Problem' })
export type Problem = z.output<typeof problemShape>

/** The address that names a kind of problem. */
export function problemType(kind: ProblemKind): string {
  return `/problems/${kind}`
}

/** The kind that a problem document names; `internal` where it names none of ours. */
export function kindOfProblem(type: string): ProblemKind {
  const kind = type.slice('/problems/'.length)
  return kind in PROBLEM_KINDS ? (kind as ProblemKind) : 'internal'
}
