import { isSame } from './change-fields.ts'
import type { PlannedTarget, TargetTime } from './plan.ts'

/** A target of one time in two editions; null: the edition sets none for it. */
export type TargetChange = {
  readonly time: TargetTime
  readonly before: PlannedTarget | null
  readonly after: PlannedTarget | null
}

/** The targets that differ, in pairs by their time (S16); several of one time go in pairs by their order. */
export function targetChanges(
  before: readonly PlannedTarget[],
  after: readonly PlannedTarget[],
): readonly TargetChange[] {
  const [old, current] = [byTime(before), byTime(after)]
  const times = new Set([...old.keys(), ...current.keys()])
  return [...times].flatMap((name) => {
    const [was, is] = [old.get(name) ?? [], current.get(name) ?? []]
    return pairs(was, is).filter((pair) => !isSame(pair.before, pair.after))
  })
}

function pairs(before: readonly PlannedTarget[], after: readonly PlannedTarget[]): readonly TargetChange[] {
  const longer = before.length > after.length ? before : after
  return longer.map(({ time }, place) => ({
    time,
    before: before[place] ?? null,
    after: after[place] ?? null,
  }))
}

function byTime(targets: readonly PlannedTarget[]): ReadonlyMap<string, readonly PlannedTarget[]> {
  const placed = new Map<string, PlannedTarget[]>()
  for (const target of targets) {
    const name = nameOf(target.time)
    placed.set(name, [...(placed.get(name) ?? []), target])
  }
  return placed
}

function nameOf(time: TargetTime): string {
  if (time.kind === 'undated') return time.kind
  return time.kind === 'period' ? `period ${time.from} ${time.until}` : `${time.kind} ${time.year}`
}
