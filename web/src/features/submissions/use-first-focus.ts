import { type RefObject, useEffect, useRef } from 'react'

/** Puts the focus into a field of a dialog: once the dialog stands open, which by itself focuses its first button. */
export function useFirstFocus<Field extends HTMLElement>(): RefObject<Field | null> {
  const field = useRef<Field>(null)
  useEffect(() => field.current?.focus(), [])
  return field
}
