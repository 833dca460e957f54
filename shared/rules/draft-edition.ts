/** What a draft edition must have before it is sent, and before another person may approve it (S30). */
export const DRAFT_OBSTACLES = [
  'no-act',
  'no-date',
  'nothing-changed',
  'not-sent',
  'own-work',
  'errors-unexplained',
] as const
export type DraftObstacle = (typeof DRAFT_OBSTACLES)[number]

export type DraftStanding = {
  readonly act: string | null
  readonly effectiveFrom: string | null
  /** Steps of work done and not undone. */
  readonly steps: number
  readonly isSent: boolean
  /** Everybody who prepared, changed or sent it. */
  readonly authors: readonly string[]
  /** Findings of severity `error` that nobody has explained. */
  readonly unexplained: number
}

/** Why the draft cannot be sent for approval; empty: it can. */
export function sendObstacles({ act, effectiveFrom, steps }: DraftStanding): DraftObstacle[] {
  const obstacles: [DraftObstacle, boolean][] = [
    ['no-act', act === null],
    ['no-date', effectiveFrom === null],
    ['nothing-changed', steps === 0],
  ]
  return obstacles.flatMap(([obstacle, stands]) => (stands ? [obstacle] : []))
}

/** Why this person cannot approve the draft; unexplained errors can be acknowledged in the approval itself. */
export function approveObstacles(standing: DraftStanding, user: string): DraftObstacle[] {
  const obstacles: [DraftObstacle, boolean][] = [
    ['not-sent', !standing.isSent],
    ['own-work', standing.authors.includes(user)],
    ['errors-unexplained', standing.unexplained > 0],
  ]
  return obstacles.flatMap(([obstacle, stands]) => (stands ? [obstacle] : []))
}
