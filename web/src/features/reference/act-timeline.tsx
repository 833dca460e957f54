import type { Act } from '#shared/api/reference.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { ActRelations } from './act-relations.tsx'
import { ActLink, ActStatus } from './act-words.tsx'
import css from './reference.module.css'

/** Every act on one line of time, this one marked: what came of what is seen at a glance. */
export function ActTimeline({ act, all }: { act: Act; all: readonly Act[] }) {
  const say = useSay()
  const format = useFormat()
  const inOrder = [...all].sort((a, b) => a.date.localeCompare(b.date))
  return (
    <ol className={css.timeline} aria-label={say(words.timeline)}>
      {inOrder.map((one) => (
        <li key={one.id} aria-current={one.id === act.id || undefined} className={css.moment}>
          <div className={css.name}>
            <ActLink act={one} />
          </div>
          <ActStatus status={one.status} />
          {one.id === act.id && <span className={css.quiet}> · {say(words.thisAct)}</span>}
          {one.document?.lastPeriod && (
            <div className={css.quiet}>
              {say(words.lastPeriod)}: {format.period(one.document.lastPeriod)}
            </div>
          )}
          {one.id !== act.id && <ActRelations act={one} all={all} />}
        </li>
      ))}
    </ol>
  )
}
