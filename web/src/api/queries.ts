import { queryOptions } from '@tanstack/react-query'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { addressOf, call, type Input } from './call.ts'

/**
 * A query for TanStack: its key is the address, so that one address is fetched once, whoever asks.
 * `useQuery(query(submissionApi.find, { params: { id } }))`
 */
export function query<E extends Endpoint>(endpoint: E, input: Input<E>) {
  return queryOptions({
    queryKey: keyOf(endpoint, input),
    queryFn: ({ signal }) => call(endpoint, input, signal),
  })
}

/** The key under which an address is kept, for writing a newer answer into the cache. */
export function keyOf<E extends Endpoint>(endpoint: E, input: Input<E>): readonly string[] {
  const address = addressOf(endpoint, input as Record<string, Record<string, unknown>>)
  const [path = ''] = address.split('?')
  return [...path.split('/').slice(3), address]
}
