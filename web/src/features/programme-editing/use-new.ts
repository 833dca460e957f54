import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CallError } from '../../api/call.ts'
import { type Faults, faultsIn } from '../../api/faults.ts'

/** Sends the form of a new thing; what is refused stands beside the fields. */
export function useNew<T>(keys: readonly string[], onDone: (made: T) => void) {
  const cache = useQueryClient()
  const [refusal, setRefusal] = useState<{ words: string; faults: Faults }>()
  const [isSending, setSending] = useState(false)
  async function send(work: () => Promise<T>) {
    if (isSending) return
    setSending(true)
    try {
      const made = await work()
      for (const key of keys) void cache.invalidateQueries({ queryKey: [key] })
      onDone(made)
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      setRefusal({ words: error.message, faults: faultsIn(error) })
    } finally {
      setSending(false)
    }
  }
  return { refusal: refusal?.words, faults: refusal?.faults ?? {}, isSending, send }
}
