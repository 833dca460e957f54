import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import type { PlanShape } from '#shared/api/programmes.ts'
import { executorRoleWords } from '#shared/language/plan-messages.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './plan/plan-cells.module.css'

type Bodies = PlanShape['bodies']
type Executor = PlanRowShape['executors'][number]

/** Longer lists fold: nine names would make a row of nine lines. */
const SHOWN = 4

/** The short name of a body; its id where the answer does not name it. */
export function useBodyName(bodies: Bodies): (body: string) => string {
  const localized = useLocalized()
  return (body) => {
    const named = bodies[body]
    return named ? localized(named.shortName) : body
  }
}

function Names({ executors, bodies }: { executors: readonly Executor[]; bodies: Bodies }) {
  const say = useSay()
  const localized = useLocalized()
  const nameOf = useBodyName(bodies)
  return executors.map(({ body, role }, index) => {
    const named = bodies[body]
    return (
      <span key={`${body} ${role}`}>
        {index > 0 && ', '}
        <span title={named && localized(named.name)}>{nameOf(body)}</span>
        {role !== 'executor' && (
          <>
            {' '}
            <span className={css.role}>{say(executorRoleWords[role])}</span>
          </>
        )}
      </span>
    )
  })
}

/** Who carries the activity out, in the order printed, the first one strong. */
export function Executors({ executors, bodies }: { executors: readonly Executor[]; bodies: Bodies }) {
  const say = useSay()
  if (executors.length === 0) return <span className={css.quiet}>{say(words.noExecutor)}</span>
  const shown = executors.length > SHOWN + 1 ? executors.slice(0, SHOWN) : executors
  const rest = executors.slice(shown.length)
  return (
    <div className={css.executors}>
      <Names executors={shown} bodies={bodies} />
      {rest.length > 0 && (
        <details>
          <summary>{say(words.moreExecutors, { count: rest.length })}</summary>
          <Names executors={rest} bodies={bodies} />
        </details>
      )}
    </div>
  )
}
