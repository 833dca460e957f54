import type { Band } from '#shared/engine/score.ts'

/** The name of the cell that holds the cap on achievement inside a score, in per cent. */
export const CAP_NAME = 'Achievement_cap'

/** The name of the cell that holds a band's lower edge, in per cent: `Band_on_track`. */
export function bandName(band: Band): string {
  return `Band_${band.replaceAll('-', '_')}`
}

/** The name of the whole table of figures. */
export const INPUT_NAME = 'Input'

/** The name of the cell with the average score. */
export const AVERAGE_NAME = 'Score_average'

/** Names of score cells: `Score_agriculture`, `Score_industry_s11`. Every call gives a name that was not given before. */
export function createScoreNames(): (...parts: readonly string[]) => string {
  const given = new Set([AVERAGE_NAME.toLowerCase()])
  return function scoreName(...parts) {
    const plain = `Score_${parts.join('_').replace(/[^\p{L}\p{N}_]/gu, '_')}`.slice(0, 200)
    let name = plain
    for (let again = 2; given.has(name.toLowerCase()); again++) name = `${plain}_${again}`
    given.add(name.toLowerCase())
    return name
  }
}
