import type { ReactNode } from 'react'
import type { ActivityRow, ActivitySubmission } from '#shared/api/activity-shapes.ts'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { Executors } from '../programmes/executors.tsx'
import { KazakhText } from '../programmes/kazakh-text.tsx'
import { Unbroken } from '../programmes/plan/due-words.tsx'
import css from './activity-row.module.css'

/** When it is due, and how the plan prints that. */
export function DueLine({ row }: { row: Pick<ActivityRow, 'due' | 'deadline'> }) {
  const say = useSay()
  const format = useFormat()
  return (
    <p className={css.due}>
      <span>{say(words.due, { date: format.date(row.due) })}</span>
      {row.deadline && (
        <span className={css.quiet} lang="kk">
          <Unbroken text={say(words.printedDeadline, { printed: row.deadline.printed })} />
        </span>
      )}
    </p>
  )
}

function Fact({ word, children }: { word: Message; children: ReactNode }) {
  const say = useSay()
  return (
    <div className={css.fact}>
      <dt>{say(word)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What the plan asks: the due date, the form of completion, who carries it out. */
export function ActivityFacts({ row, bodies }: { row: ActivityRow } & Pick<ActivitySubmission, 'bodies'>) {
  return (
    <div className={css.facts}>
      <DueLine row={row} />
      <dl>
        {row.completionForm && (
          <Fact word={words.completionForm}>
            <KazakhText printed={row.completionForm} />
          </Fact>
        )}
        <Fact word={words.executors}>
          <Executors executors={row.executors} bodies={bodies} />
        </Fact>
      </dl>
    </div>
  )
}
