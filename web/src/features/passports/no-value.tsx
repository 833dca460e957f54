import type { ValueShape } from '#shared/api/values.ts'
import { StateLabel } from '../../components/state-mark.tsx'
import { useReason } from './use-reason.ts'

/** What stands where a number would be: the state's mark and word, and why. */
export function NoValue({ value, size = 'small' }: { value: ValueShape; size?: 'small' | 'normal' }) {
  const reason = useReason()(value)
  return <StateLabel state={value.state} size={size} {...(reason === null ? {} : { detail: reason })} />
}
