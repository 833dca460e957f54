import { problemMessages } from '#shared/language/problem-messages.ts'
import { invalidInput } from './zod-problems.ts'

type Asked = { cursor?: string | undefined; limit: number }

/** The number of rows that come before the asked page. The cursor is ours to read: callers only hand it back. */
export function offsetOf({ cursor }: Pick<Asked, 'cursor'>): number {
  if (cursor === undefined) return 0
  if (!/^\d{1,9}$/.test(cursor))
    throw invalidInput([{ pointer: '#/query/cursor', message: problemMessages.badFormat }])
  return Number(cursor)
}

/** One page of a list that is at hand, in the list's order. */
export function pageOf<T>(all: readonly T[], asked: Asked): { items: T[]; next: string | null } {
  const offset = offsetOf(asked)
  const end = offset + asked.limit
  return { items: all.slice(offset, end), next: end < all.length ? String(end) : null }
}

/** One page of rows that were fetched from `offset` on, with one more than asked to see whether there is a next page. */
export function fetchedPage<T>(rows: readonly T[], asked: Asked): { items: T[]; next: string | null } {
  const items = rows.slice(0, asked.limit)
  return { items, next: rows.length > asked.limit ? String(offsetOf(asked) + asked.limit) : null }
}
