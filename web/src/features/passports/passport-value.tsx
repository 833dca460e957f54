import type { Passport } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './passport.module.css'
import { useNumberWords } from './use-number-words.ts'
import { useReason } from './use-reason.ts'

/** Where the submission that holds the number stands, by the last event that moved it. */
const STANDING: Readonly<Record<string, StateName>> = {
  'figures.entered': 'draft',
  'submission.sent': 'sent',
  'submission.approved': 'approved',
  'review.begun': 'in-review',
  'submission.returned': 'returned',
  'submission.reopened': 'returned',
  'submission.accepted': 'sealed',
}

function standingOf({ history }: Passport): StateName | undefined {
  const last = history.findLast(({ action }) => action in STANDING && action !== 'figures.entered')
  return STANDING[last?.action ?? history[0]?.action ?? '']
}

/** Whether the number is points, not an indicator's value. */
export function isScore(subject: Passport['subject']): boolean {
  return subject === 'section-score' || subject === 'body-score'
}

/** The printed number with its unit; null where a state stands in its place. An operand is shown as it was typed. */
export function useShownValue(passport: Passport): string | null {
  const format = useFormat()
  const localized = useLocalized()
  const { withUnit } = useNumberWords(passport)
  const { value, subject, operand, indicator } = passport
  if (value.value === null) return null
  if (isScore(subject)) return format.decimal(value.value, { places: passport.decimals })
  if (subject !== 'operand') return withUnit(value.value)
  const unit = indicator?.operands.find(({ key }) => key === operand)?.unit
  return unit ? `${format.decimal(value.value)} ${localized(unit)}` : format.decimal(value.value)
}

/** A number that is not whole: how much of it is in. */
function Partial({ passport }: { passport: Passport }) {
  const say = useSay()
  const reason = useReason()(passport.value)
  const { coverage, value } = passport
  const count = coverage?.included.length ?? 0
  const all = count + (coverage?.missing.length ?? 0)
  return (
    <StateLabel state={value.state} {...(reason === null ? {} : { detail: reason })}>
      {say(stateMessages[value.state])}
      {count > 0 && `, ${say(words.coverageCount, { count, all })}`}
    </StateLabel>
  )
}

/** The number itself, or its state in words; where its submission stands and its band beside it. */
export function PassportValue({ passport }: { passport: Passport }) {
  const shown = useShownValue(passport)
  const reason = useReason()(passport.value)
  const { state } = passport.value
  const standing = standingOf(passport)
  return (
    <>
      {shown === null ? (
        <strong className={css.stateValue}>
          <StateLabel state={state} {...(reason === null ? {} : { detail: reason })} />
        </strong>
      ) : (
        <span className="n">{shown}</span>
      )}
      {shown !== null && state !== 'value' && <Partial passport={passport} />}
      {standing && <StateLabel state={standing} />}
      {passport.band && <StateLabel state={passport.band as StateName} />}
    </>
  )
}
