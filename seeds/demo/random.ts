/** A source of numbers in [0, 1) that gives the same row for the same name: demonstration figures never change by themselves. */
export type Random = () => number

function hashOf(name: string): number {
  let hash = 2166136261
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return hash >>> 0
}

/** A generator of its own for each name (mulberry32 over an FNV-1a hash). */
export function randomFor(name: string): Random {
  let state = hashOf(name)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number between the two. */
export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low)
}
