import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Puts the focus into a field of a dialog: once the dialog stands open, which by itself focuses its
 * first button, and before the next key can be pressed.
 */
export function useFirstFocus<Field extends HTMLElement>(): RefObject<Field | null> {
  const field = useRef<Field>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  return field
}
