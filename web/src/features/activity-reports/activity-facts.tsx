import type { ReactNode } from 'react'
import type { ActivityRow, ActivitySubmission } from '#shared/api/activity-shapes.ts'
import { activityStatusWords } from '#shared/language/activity-messages.ts'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { Executors } from '../programmes/executors.tsx'
import { KazakhText } from '../programmes/kazakh-text.tsx'
import { Unbroken } from '../programmes/plan/due-words.tsx'
import css from './activity-row.module.css'

type Dated = Pick<ActivityRow, 'due' | 'carried'>

/** When the row is due: in words, or that only its money is reported. */
export function useDueWords(): (row: Dated, style?: 'short') => string {
  const say = useSay()
  const format = useFormat()
  return ({ due, carried }, style) => {
    if (due === null) return say(style === 'short' ? words.moneyOnlyShort : words.moneyOnly)
    return say(carried ? words.overdueSince : words.due, { date: format.date(due, style) })
  }
}

/** What was last accepted of a due date that comes again. */
function useSaidLast(): (carried: NonNullable<ActivityRow['carried']>) => string {
  const say = useSay()
  const format = useFormat()
  return ({ period, said }) =>
    said
      ? say(words.saidLast, {
          status: say(activityStatusWords[said.status]).toLocaleLowerCase(),
          period: format.period(said.period, 'short'),
        })
      : say(words.nothingSaid, { period: format.period(period, 'short') })
}

/** When it is due, what was said of it before where it comes again, and how the plan prints that. */
export function DueLine({ row }: { row: Dated & Pick<ActivityRow, 'deadline'> }) {
  const say = useSay()
  const dueWords = useDueWords()
  const saidLast = useSaidLast()
  return (
    <p className={css.due}>
      <span data-overdue={row.carried !== null}>{dueWords(row)}</span>
      {row.carried && <span>{saidLast(row.carried)}</span>}
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
