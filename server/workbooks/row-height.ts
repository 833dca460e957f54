/** A line of the body text, in points, and the room around it. */
const LINE = 13.2
const AROUND = 4

/** Characters of a text in the width of one digit: widths are counted in digits of the larger default font. */
const LATIN = 1.15
const CYRILLIC = 0.97
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u

/**
 * How high a row must be for its longest text to be read whole: the texts with the widths of their columns in
 * characters. Not every program fits rows to their texts on opening.
 */
export function rowHeight(texts: readonly (readonly [text: string | null, width: number])[]): number {
  let lines = 1
  for (const [text, width] of texts) {
    if (text === null || text.length <= width * CYRILLIC * lines) continue
    lines = Math.max(
      lines,
      Math.ceil(text.length / (CYRILLIC_LETTER.test(text) ? width * CYRILLIC : width * LATIN)),
    )
  }
  return lines * LINE + AROUND
}
