import type { ProgrammeMoney } from '#shared/api/programmes.ts'
import { AMOUNT_STATES, type AmountState } from '#shared/engine/plan.ts'
import { amountStateWords } from '#shared/language/plan-messages.ts'
import { programmeMoneyMessages as words } from '#shared/language/programme-money-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './money/money.module.css'

type LeftOut = ProgrammeMoney['total']['leftOut']
type Missing = Exclude<AmountState, 'amount'>

/** A planned amount that is no number looks like the state of a figure that is none. */
const MARKS: Readonly<Record<Exclude<Missing, 'per-feasibility-study'>, StateName>> = {
  'not-required': 'not-applicable',
  'when-draft-budget-formed': 'not-due',
  'if-budget-clarified': 'not-due',
  'source-without-amount': 'missing-inputs',
  absent: 'not-reported',
}

function Mark({ state }: { state: Missing }) {
  if (state === 'per-feasibility-study') return <Icon name="comment" size={13} />
  return <StateMark state={MARKS[state]} size={13} tone="inherit" />
}

/** The states in their order, each with how often; a state that does not occur is not listed. */
export function leftOutStates(leftOut: LeftOut): { state: Missing; count: number }[] {
  return AMOUNT_STATES.flatMap((state) => {
    const count = leftOut[state] ?? 0
    return state === 'amount' || count === 0 ? [] : [{ state, count }]
  })
}

/** What a sum leaves out, in words: none of it is zero (S4). */
export function LeftOutList({ leftOut }: { leftOut: LeftOut }) {
  const say = useSay()
  const states = leftOutStates(leftOut)
  if (states.length === 0) return <span className={css.quiet}>{say(words.nothingLeftOut)}</span>
  return (
    <ul className={css.leftOut}>
      {states.map(({ state, count }) => (
        <li key={state}>
          <Mark state={state} />
          {say(words.stateCount, { state: say(amountStateWords[state]), count })}
        </li>
      ))}
    </ul>
  )
}
