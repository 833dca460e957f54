import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** Ten steps around the accent: the 8th is the accent on paper, the 5th the accent in the dark. */
const toqsan: MantineColorsTuple = [
  '#e1f0f4',
  '#c3e2ea',
  '#9fd0d9',
  '#7ad4e6',
  '#4fc3da',
  '#2399b4',
  '#0f7f9c',
  '#006a86',
  '#00566d',
  '#004356',
]

/** Mantine serves menus and pop-ups; it gets our type, our radii and no shadow. */
export const theme = createTheme({
  primaryColor: 'toqsan',
  primaryShade: { light: 7, dark: 4 },
  colors: { toqsan },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)', fontWeight: '620' },
  defaultRadius: 3,
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '11.5px', sm: '13px', md: '13px', lg: '14px', xl: '17px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
})

const variables = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink3)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--tint)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule2)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-line-height': '20px',
}

/** The palette has one home, tokens.css: Mantine's own variables only point to it, in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: variables,
  dark: variables,
})
