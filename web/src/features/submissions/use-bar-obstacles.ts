import { entryMessages, obstacleWords } from '#shared/language/entry-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { useSay } from '../../language/use-say.ts'
import type { BarObstacle } from './entry-bar.tsx'
import type { Obstacle } from './obstacles.ts'

const MARKS: Readonly<Partial<Record<string, StateName>>> = {
  empty: 'not-reported',
  'awaits-answer': 'returned',
  ask: 'incomplete',
  conflict: 'incomplete',
}

/** The mark of an obstacle in the bar. */
export function obstacleMark(code: string): StateName {
  return MARKS[code] ?? 'error'
}

/** What a draft lacks that cannot be saved without a word from the person. */
export const draftObstacleWords = {
  ask: entryMessages.ambiguousShort,
  invalid: entryMessages.invalidShort,
  conflict: entryMessages.conflictShort,
  refused: entryMessages.refusedShort,
} as const

/** What is in the way of sending figures, as the bar shows it. */
export function useBarObstacles() {
  const say = useSay()
  const wordsOf = (code: Obstacle['code']) => {
    const words =
      code in draftObstacleWords
        ? draftObstacleWords[code as keyof typeof draftObstacleWords]
        : obstacleWords[code as keyof typeof obstacleWords]
    return words ? say(words) : code
  }
  return (
    obstacles: readonly Obstacle[],
    go: (indicator: string, operand: string | null) => void,
  ): BarObstacle[] =>
    obstacles.map(({ indicator, number, operand, code }) => ({
      key: `${indicator} ${code}`,
      number,
      words: wordsOf(code),
      mark: obstacleMark(code),
      onGo: () => go(indicator, operand),
    }))
}
