import { draftObstacleWords } from '#shared/language/draft-obstacle-messages.ts'
import { editingProblems } from '#shared/language/programme-editing-messages.ts'
import type { Message } from '#shared/language/say.ts'
import type { DraftObstacle, DraftStanding } from '#shared/rules/draft-edition.ts'
import { ProblemError } from '../http/problem-error.ts'

/** The refusal of a step of a draft, with everything that stands in its way. */
export function obstaclesRefusal(obstacles: readonly DraftObstacle[], message: Message): ProblemError {
  const fields = obstacles.map((obstacle) => ({ pointer: '#/body', message: draftObstacleWords[obstacle] }))
  return new ProblemError('conflict', { message }, { fields, extra: { obstacles } })
}

export function refuseFor(obstacles: readonly DraftObstacle[], message: Message): void {
  if (obstacles.length > 0) throw obstaclesRefusal(obstacles, message)
}

/** Who has worked on a draft neither approves nor returns it (S30). */
export function refuseOwnWork({ authors }: DraftStanding, user: string): void {
  if (authors.includes(user)) throw new ProblemError('not-permitted', { message: editingProblems.ownWork })
}
