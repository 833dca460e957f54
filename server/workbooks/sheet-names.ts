const LONGEST = 31
const FORBIDDEN = /[[\]:*?/\\'\p{Cc}]+/gu

/** Cuts at a word where one ends late enough. */
function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name
  const cut = name.slice(0, longest - 1)
  const space = name.slice(0, longest).lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;.–-]+$/u, '')}…`
}

/**
 * Names sheets as the format allows: at most 31 characters, none of `[ ] : * ? / \ '`, no two alike whatever the case.
 * `taken` are names that stand already.
 */
export function createSheetNames(taken: readonly string[]): (wanted: string) => string {
  const given = new Set(taken.map((name) => name.toLowerCase()))
  return function sheetName(wanted) {
    const plain = wanted.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim() || '–'
    let name = shortened(plain, LONGEST)
    for (let again = 2; given.has(name.toLowerCase()) || name.toLowerCase() === 'history'; again++) {
      const mark = ` (${again})`
      name = shortened(plain, LONGEST - mark.length) + mark
    }
    given.add(name.toLowerCase())
    return name
  }
}
