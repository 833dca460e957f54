import { numberFormat } from './cell-styles.ts'

const MOST_PLACES = 6

/** The cell of a decimal text; an empty one where there is none. */
export function numberCell(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text)
}

/** The result of a formula that is empty where there is no number. */
export function numberResult(text: string | null | undefined): number | '' {
  return text === null || text === undefined ? '' : Number(text)
}

/** How many places a typed number has, as far as a cell shows them. */
export function placesOf(text: string | null): number {
  const point = text === null ? -1 : text.indexOf('.')
  return text === null || point < 0 ? 0 : Math.min(text.length - point - 1, MOST_PLACES)
}

/** The places of the longest of several numbers. */
export function mostPlaces(texts: readonly (string | null)[]): number {
  return Math.max(0, ...texts.map(placesOf))
}

/** How many characters a number takes in a cell: its groups of three and its places, as the format shows them. */
function shownLength(text: string, places: number): number {
  const whole = text.replace('-', '').split('.')[0]?.length ?? 0
  return whole + Math.floor((whole - 1) / 3) + (places > 0 ? places + 1 : 0) + (text.startsWith('-') ? 1 : 0)
}

/** The format of numbers with as many places; a general one where the longest would not fit its column, and show as ###. */
export function fittingFormat(
  texts: readonly (string | null)[],
  { places, width }: { places: number; width: number },
): string {
  const fits = texts.every((text) => text === null || shownLength(text, places) <= width)
  return fits ? numberFormat(places) : 'General'
}
