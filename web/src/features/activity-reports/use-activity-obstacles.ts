import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { obstacleWords } from '#shared/language/entry-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { useSay } from '../../language/use-say.ts'
import type { BarObstacle } from '../submissions/entry-bar.tsx'
import { draftObstacleWords, obstacleMark } from '../submissions/use-bar-obstacles.ts'
import type { ActivityStore } from './activity-context.ts'
import type { ActivityView } from './activity-view.ts'
import { contentOfField, fieldStanding } from './fields.ts'

type Obstacle = { readonly code: string; readonly field: string | null }

const WORDS: Readonly<Record<string, Message | undefined>> = {
  ...draftObstacleWords,
  'no-status': words.noStatusShort,
  'reason-needed': words.reasonShort,
  'document-needed': words.documentShort,
  'money-empty': words.moneyShort,
  'over-allocated': words.overAllocatedShort,
  'far-over-plan': words.farOverShort,
  'awaits-answer': obstacleWords['awaits-answer'],
}

const EMPTY: readonly string[] = ['no-status', 'reason-needed', 'document-needed', 'money-empty']

/** What is in the way in a row, once for each kind. */
function obstaclesOf(view: ActivityView, store: ActivityStore): Obstacle[] {
  const drafts = Object.entries(store.row(view.key)).flatMap(([field, draft]) => {
    const code = fieldStanding(field, draft, contentOfField(view.row, field))
    return code === 'ready' || code === 'settled' ? [] : [{ code, field }]
  })
  const unread = new Set(drafts.map(({ field }) => field))
  const problems = view.problems.filter(
    ({ severity, field }) => severity === 'blocks' && !(field !== null && unread.has(field)),
  )
  const all = [...drafts, ...problems]
  return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index)
}

/** What is in the way of sending the reports, as the bar shows it. */
export function useActivityObstacles() {
  const say = useSay()
  return (
    views: readonly ActivityView[],
    store: ActivityStore,
    go: (row: string, field: string | null) => void,
  ): BarObstacle[] =>
    views.flatMap((view) =>
      obstaclesOf(view, store).map(({ code, field }) => {
        const message = WORDS[code]
        return {
          key: `${view.key} ${code}`,
          number: view.row.activity,
          words: message ? say(message) : code,
          mark: EMPTY.includes(code) ? obstacleMark('empty') : obstacleMark(code),
          onGo: () => go(view.key, field),
        }
      }),
    )
}
