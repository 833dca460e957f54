import { activityStatusWords } from '#shared/language/activity-messages.ts'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { ACTIVITY_STATUSES, type ActivityStatus } from '#shared/rules/activity-report.ts'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import { fieldId, useActivityForm } from './activity-context.ts'
import type { ActivityView } from './activity-view.ts'
import css from './report-fields.module.css'

const MARKS: Readonly<Record<ActivityStatus, StateName>> = {
  done: 'accepted',
  'in-progress': 'sent',
  'not-begun': 'not-due',
  'cannot-be-done': 'off-track',
}

/** What an executor says of the activity: mark and word, or that nothing is said. */
export function ActivityStatusLabel({ status }: { status: ActivityStatus | null }) {
  const say = useSay()
  if (status === null) return <StateLabel state="not-reported">{say(words.noStatus)}</StateLabel>
  return <StateLabel state={MARKS[status]}>{say(activityStatusWords[status])}</StateLabel>
}

/** What is said of a row; of one with money alone nothing more is asked. */
export function RowStatus({ due, status }: { due: string | null; status: ActivityStatus | null }) {
  const say = useSay()
  if (due === null) return <span className={css.moneyOnly}>{say(words.moneyOnlyShort)}</span>
  return <ActivityStatusLabel status={status} />
}

/** The four answers; the arrows go from one to the next, and each is saved as it is chosen. */
export function StatusChoice({ view }: { view: ActivityView }) {
  const say = useSay()
  const { store } = useActivityForm()
  const { key, row, status } = view
  const first = status ?? ACTIVITY_STATUSES[0]
  return (
    <fieldset className={css.statuses} data-empty={status === null}>
      <legend>
        <span className="visually-hidden">{row.activity}. </span>
        {say(words.status)}
      </legend>
      {ACTIVITY_STATUSES.map((one) => (
        <label key={one} className={css.status} data-chosen={status === one}>
          <input
            type="radio"
            id={one === first ? fieldId(key, 'status') : undefined}
            name={fieldId(key, 'status')}
            checked={status === one}
            onFocus={() => store.visit([key])}
            onChange={() => store.write({ indicator: key, operand: 'status' }, one)}
          />
          <StateMark state={MARKS[one]} tone={status === one ? undefined : 'inherit'} />
          {say(activityStatusWords[one])}
        </label>
      ))}
    </fieldset>
  )
}
