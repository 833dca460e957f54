/** A line of the body text, in points, and the room around it. */
const LINE = 13.2
const AROUND = 4

/**
 * How high a row must be for its longest text to be read whole: the texts with the widths of their columns in
 * characters. Not every program fits rows to their texts on opening. The text is smaller than the digits that widths
 * are counted in, and loses about as much where lines break.
 */
export function rowHeight(texts: readonly (readonly [text: string | null, width: number])[]): number {
  let lines = 1
  for (const [text, width] of texts)
    if (text !== null) lines = Math.max(lines, Math.ceil(text.length / width))
  return lines * LINE + AROUND
}
