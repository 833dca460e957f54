import type { ComponentProps } from 'react'
import { RefusalNote } from './form-frame.tsx'

/** Why something is not removed: it has no field under which the reason could stand. */
export function RemovalNote({ refusal }: Pick<ComponentProps<typeof RefusalNote>, 'refusal'>) {
  if (!refusal) return null
  const reasons = Object.values(refusal.faults).join(' ')
  return (
    <RefusalNote refusal={refusal.isConflict || reasons === '' ? refusal : { ...refusal, words: reasons }} />
  )
}
