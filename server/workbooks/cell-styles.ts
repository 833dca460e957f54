import { kept } from './kept.ts'

/** A line of the table: hairline between rows, strong under a head and above a sum. */
export type Line = 'hair' | 'strong'

/** How a cell looks, in our words. Equal looks are the same object: the writer makes each of them once. */
export type CellStyle = {
  readonly size: number
  readonly colour: string
  readonly align: 'left' | 'right' | 'center'
  readonly bold?: boolean
  readonly wrap?: boolean
  /** A little room on the left: a text after a column of numbers. */
  readonly indented?: boolean
  readonly bottomAligned?: boolean
  readonly numberFormat?: string
  readonly fill?: string
  readonly top?: Line
  readonly bottom?: Line
}

/** The colours of the product on paper, as ARGB; colour is for what needs a person. */
export const COLOURS = {
  ink: 'FF0F1B24',
  secondary: 'FF3F4D58',
  caption: 'FF5C6A75',
  hairline: 'FFE0E5E8',
  tint: 'FFF3F6F7',
  accent: 'FF006A86',
  good: 'FF0B6B5D',
  warn: 'FF855000',
  bad: 'FFAE3216',
  barHigh: 'FF9FD0D9',
  barMiddle: 'FFEDB68E',
  barLow: 'FFA9441F',
} as const

const BODY = { size: 10, colour: COLOURS.ink, align: 'left' } as const

const HEAD = {
  ...BODY,
  size: 9,
  colour: COLOURS.caption,
  wrap: true,
  bottomAligned: true,
  bottom: 'strong',
} as const

/** Styles that stand alone. */
export const STYLES = {
  plain: { ...BODY },
  title: { ...BODY, size: 16, bold: true },
  subtitle: { ...BODY, size: 11, colour: COLOURS.secondary },
  demo: { ...BODY, colour: COLOURS.warn, bold: true },
  caption: { ...BODY, size: 9, colour: COLOURS.caption },
  note: { ...BODY, size: 9, colour: COLOURS.caption, wrap: true },
  heading: { ...BODY, size: 11, bold: true, bottomAligned: true },
  /** The head of the first column, which begins at the sheet's edge. */
  headFirst: { ...HEAD },
  head: { ...HEAD, indented: true },
  headNumber: { ...HEAD, align: 'right' },
  block: { ...BODY, bold: true, fill: COLOURS.tint, bottom: 'hair' },
  /** The first column, which begins at the sheet's edge. */
  first: { ...BODY, colour: COLOURS.secondary, wrap: true, bottom: 'hair' },
  text: { ...BODY, wrap: true, indented: true, bottom: 'hair' },
  secondary: { ...BODY, colour: COLOURS.secondary, wrap: true, indented: true, bottom: 'hair' },
  bar: { ...BODY, size: 8, colour: COLOURS.barMiddle, indented: true, bottom: 'hair' },
  link: { ...BODY, colour: COLOURS.accent, wrap: true, indented: true, bottom: 'hair' },
  sumText: { ...BODY, bold: true, indented: true, top: 'strong', bottom: 'strong' },
  footText: { ...BODY, colour: COLOURS.secondary, indented: true, bottom: 'hair' },
  factLabel: { ...BODY, size: 9, colour: COLOURS.caption, bottom: 'hair' },
  fact: { ...BODY, size: 16, bold: true, top: 'strong' },
} as const satisfies Record<string, CellStyle>

/** The tone of a state: fine figures are ink on paper. */
export type Tone = 'ink' | 'caption' | 'warn' | 'bad'

const TONES: Readonly<Record<Tone, CellStyle>> = {
  ink: STYLES.text,
  caption: { ...STYLES.text, colour: COLOURS.caption },
  warn: { ...STYLES.text, colour: COLOURS.warn },
  bad: { ...STYLES.text, colour: COLOURS.bad },
}

export function toned(tone: Tone): CellStyle {
  return TONES[tone]
}

const inSums = new Map<Tone, CellStyle>()

/** The same between the strong rules of a sum. */
export function tonedSum(tone: Tone): CellStyle {
  return kept(inSums, tone, () => ({ ...TONES[tone], top: 'strong', bottom: 'strong' }))
}

/** Shapes of a number's cell. */
const NUMBERS = {
  plain: { ...BODY, align: 'right', bottom: 'hair' },
  secondary: { ...BODY, colour: COLOURS.secondary, align: 'right', bottom: 'hair' },
  strong: { ...BODY, align: 'right', bold: true, bottom: 'hair' },
  fact: { ...BODY, indented: true, bottom: 'hair' },
  sum: { ...BODY, align: 'right', bold: true, top: 'strong', bottom: 'strong' },
} as const satisfies Record<string, CellStyle>

const numberStyles = new Map<string, CellStyle>()

/** A number's cell in a format of the file: points for decimals, commas for groups; the program shows the reader's own. */
export function numberStyle(shape: keyof typeof NUMBERS, numberFormat: string): CellStyle {
  return kept(numberStyles, `${shape} ${numberFormat}`, () => ({ ...NUMBERS[shape], numberFormat }))
}

/** The format of a number with as many places as stated: `#,##0.0`. */
export function numberFormat(places: number): string {
  return places > 0 ? `#,##0.${'0'.repeat(places)}` : '#,##0'
}

/** A difference is always signed. */
export const SIGNED_FORMAT = '+#,##0.0;"\u2212"#,##0.0;0.0'
