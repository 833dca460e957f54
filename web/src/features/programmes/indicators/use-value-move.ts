import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { CallError, call, type Input } from '../../../api/call.ts'

/** Enters or decides a value; then the programme's indicators and values are read anew. */
export function useValueMove<E extends Endpoint>(endpoint: E, programme: string, onDone: () => void) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<E>) => call(endpoint, input),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['programmes', programme, 'indicators'] })
      onDone()
    },
  })
}

/** The refusal of a field of the body, or undefined. */
export function fieldError(error: Error | null, field: string): string | undefined {
  if (!(error instanceof CallError)) return undefined
  return error.problem?.errors.find(({ pointer }) => pointer === `#/body/${field}`)?.detail
}
