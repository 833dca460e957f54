/** The letters of a column, from 1: A, Z, AA. */
export function columnLetter(index: number): string {
  const rest = (index - 1) % 26
  const before = (index - 1 - rest) / 26
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + rest)
}

/** A sheet's name as it stands in a formula: always quoted, for names bear spaces and letters of any script. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}

/** A cell or an area of another sheet: `'1 Agriculture'!K20`. */
export function onSheet(sheet: string, area: string): string {
  return `${quoted(sheet)}!${area}`
}

/** An area with fixed rows and columns, as defined names need it: `A4:J9` → `$A$4:$J$9`. */
export function fixed(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
}

/** A text as it stands in a formula. */
export function textInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** Columns as the arguments of a function in one row: a range where they are neighbours, else a list of cells. */
export function cellsInRow(columns: readonly number[], row: string): string {
  const sorted = [...columns].sort((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return ''
  const areNeighbours = last - first === sorted.length - 1
  if (areNeighbours && last > first) return `${columnLetter(first)}${row}:${columnLetter(last)}${row}`
  return sorted.map((column) => columnLetter(column) + row).join(',')
}
