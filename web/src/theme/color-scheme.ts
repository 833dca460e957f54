import { localStorageColorSchemeManager, useMantineColorScheme } from '@mantine/core'

/** The key is also read by before-paint.js, which must agree with it. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'toqsan-theme' })

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The theme that the person chose, and the way to choose another. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return { theme: colorScheme, setTheme: setColorScheme }
}
