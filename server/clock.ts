/** The product's time. The only thing that tests replace. */
export type Clock = () => Date

/**
 * The demonstration clock: it starts at `start`, or at the last thing that happened where that is later,
 * and runs on from there while the service runs. So no event ever precedes an earlier one.
 */
export function demoClock(start: Date, lastEventAt: Date | null): Clock {
  const from = Math.max(start.getTime(), lastEventAt?.getTime() ?? 0)
  const began = performance.now()
  return () => new Date(from + Math.round(performance.now() - began))
}

export const trueClock: Clock = () => new Date()
