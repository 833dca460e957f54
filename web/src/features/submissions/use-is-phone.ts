import { useMediaQuery } from '@mantine/hooks'

/** The width at which a row becomes a section and one is open at a time; the style sheets say the same. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false
}
