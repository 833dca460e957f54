import { readDeadline } from '#shared/engine/deadline.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { deadlineReasons } from '#shared/language/programme-editing-messages.ts'
import type { Faults } from '../../api/faults.ts'
import { TextField } from '../../components/field.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'

const MOST_SHOWN = 4

type Years = { readonly from: number; readonly until: number }
type DeadlineFieldProps = {
  /** Where its faults stand. */
  at?: string
  text: string
  ground: string
  years: Years
  faults: Faults
  onChange: (next: { deadline?: string; deadlineGround?: string }) => void
}

/** What the typed words come to, while they are typed. */
function Reading({ text, years }: { text: string; years: Years }) {
  const say = useSay()
  const format = useFormat()
  const reading = readDeadline(text, years)
  if (reading.state === 'unreadable') {
    const rest = text.slice(reading.at, reading.at + 30) || '…'
    return (
      <p className={css.fault} role="status">
        {say(words.unreadable, { rest, reason: say(deadlineReasons[reading.reason]) })}
      </p>
    )
  }
  const shown = reading.due.slice(0, MOST_SHOWN).map((date) => format.date(date, 'short'))
  const left = reading.due.length - shown.length
  const dates = [...shown, ...(left > 0 ? [say(words.moreDates, { count: left })] : [])].join('; ')
  return (
    <p className={css.good} role="status">
      {say(words.comesTo, { dates })}
    </p>
  )
}

/** A deadline as the act words it; beneath it the dates that the engine reads, or where it stops. */
export function DeadlineField({ at = 'row', text, ground, years, faults, onChange }: DeadlineFieldProps) {
  const say = useSay()
  const isUnreadable = text.trim() !== '' && readDeadline(text, years).state === 'unreadable'
  return (
    <div className={css.form}>
      <div>
        <TextField
          label={say(words.deadline)}
          hint={say(words.deadlineHint)}
          value={text}
          error={isUnreadable ? faults[`${at}.deadline`] : undefined}
          onChange={(event) => onChange({ deadline: event.currentTarget.value })}
        />
        {text.trim() !== '' && !(isUnreadable && faults[`${at}.deadline`] !== undefined) && (
          <Reading text={text} years={years} />
        )}
      </div>
      {isUnreadable && (
        <TextField
          label={say(words.ground)}
          value={ground}
          error={faults[`${at}.deadlineGround`]}
          onChange={(event) => onChange({ deadlineGround: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
