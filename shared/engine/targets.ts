import type { Comparator } from './achievement.ts'

/** One act's word on a target: `value` is canonical decimal text, null where the act withdrew the target (S16). */
export type TargetVersion = {
  readonly value: string | null
  readonly comparator?: Comparator
  /** The date from which the act sets it, `YYYY-MM-DD`. */
  readonly inForceFrom: string
}

/**
 * The target in force on a date (a period's last day) and, beside it, the first approved one (S16).
 * Of two acts in force from the same day the later in the list wins. A withdrawn target is not in force.
 */
export function targetsOn<Version extends TargetVersion>(
  versions: readonly Version[],
  date: string,
): { inForce?: Version; firstApproved?: Version } {
  const dated = versions.toSorted((a, b) =>
    a.inForceFrom < b.inForceFrom ? -1 : Number(a.inForceFrom > b.inForceFrom),
  )
  const inForce = dated.findLast(({ inForceFrom }) => inForceFrom <= date)
  const firstApproved = dated.find(({ value }) => value !== null)
  return {
    ...(inForce === undefined || inForce.value === null ? {} : { inForce }),
    ...(firstApproved === undefined || firstApproved.inForceFrom > date ? {} : { firstApproved }),
  }
}
