/** Wall time of one run, in milliseconds. */
async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Up to so many runs, memory is swept before each, so that neither side pays for the other's leavings. */
const FEW = 20

export type Comparison = { readonly ours: number; readonly limit: number; readonly ratio: number }

/**
 * Two pieces of work in turn, A B A B …, after one unmeasured run of each: their medians and the median of the
 * ratios pair by pair, so that a machine whose speed drifts spoils neither.
 */
export async function compare(ours: () => unknown, limit: () => unknown, runs: number): Promise<Comparison> {
  await timed(ours)
  await timed(limit)
  const pairs: { ours: number; limit: number }[] = []
  const sweep = runs <= FEW ? globalThis.gc : undefined
  for (let run = 0; run < runs; run++) {
    sweep?.()
    const mine = await timed(ours)
    sweep?.()
    pairs.push({ ours: mine, limit: await timed(limit) })
  }
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    limit: median(pairs.map((pair) => pair.limit)),
    ratio: median(pairs.map((pair) => pair.ours / pair.limit)),
  }
}

/** One line of the result: what was compared, both medians, the ratio and what is aimed at. */
export function printRow(what: string, { ours, limit, ratio }: Comparison, aim: string): void {
  console.log(
    `${what.padEnd(64)} ${ours.toFixed(1).padStart(9)} ms ${limit.toFixed(1).padStart(9)} ms   × ${ratio.toFixed(2)}   (aim ${aim})`,
  )
}
