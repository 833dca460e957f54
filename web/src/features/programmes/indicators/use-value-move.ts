import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CallError } from '../../../api/call.ts'

type Move = {
  work: () => Promise<unknown>
  onDone?: () => void
}

/** A step of a value. Afterwards, and after a refusal too, the programme's indicators and values are read anew. */
export function useValueMove(programme: string, { work, onDone }: Move) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => work(),
    onSuccess: () => onDone?.(),
    onSettled: () => cache.invalidateQueries({ queryKey: ['programmes', programme, 'indicators'] }),
  })
}

/** The refusal of a field of the body, or undefined. */
export function fieldError(error: Error | null, field: string): string | undefined {
  if (!(error instanceof CallError)) return undefined
  return error.problem?.errors.find(({ pointer }) => pointer === `#/body/${field}`)?.detail
}
