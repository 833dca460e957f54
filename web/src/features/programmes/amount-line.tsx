import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { convertMoney } from '#shared/engine/money.ts'
import type { AmountState, MoneyUnit } from '#shared/engine/plan.ts'
import { amountStateWords } from '#shared/language/plan-messages.ts'
import { amountStateTexts } from '#shared/language/plan-page-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from './amount.module.css'

export type Amount = PlanRowShape['amounts'][number]
export type NoAmount = Exclude<AmountState, 'amount'>

const MARKS: Readonly<Record<Exclude<NoAmount, 'per-feasibility-study'>, StateName>> = {
  'not-required': 'not-applicable',
  'when-draft-budget-formed': 'not-due',
  'if-budget-clarified': 'not-due',
  'source-without-amount': 'not-reported',
  absent: 'not-reported',
}

/** The mark and the words that stand in the place of an amount, dotted as printed; `star` leads to the document's footnote. */
export function AmountStateWords({ state, star = '' }: { state: NoAmount; star?: string | undefined }) {
  const say = useSay()
  return (
    <span className={css.state} data-state={state} title={say(amountStateTexts[state])}>
      {state === 'per-feasibility-study' ? (
        <Icon name="comment" size={12} />
      ) : (
        <StateMark state={MARKS[state]} size={12} tone="inherit" />
      )}
      <span>
        <span className={css.words}>{say(amountStateWords[state])}</span>
        {star !== '' && <sup>{star}</sup>}
      </span>
    </span>
  )
}

/** Money in the unit of the page: thousands as printed, millions to one place unless that would leave a zero. */
export function useMoney(unit: MoneyUnit) {
  const format = useFormat()
  return (amount: string, own: MoneyUnit = unit, { signed = false } = {}) => {
    const text = convertMoney(amount, own, unit)
    const isTiny = /^-?0\.0/.test(text)
    const places = unit === 'million-tenge' && !isTiny ? { places: 1 } : {}
    return format.decimal(text, { signed, ...places })
  }
}

/** One amount of a year, or what the document says in its place: never 0 for what is missing. */
export function AmountLine({ line, unit }: { line: Amount; unit: MoneyUnit }) {
  const money = useMoney(unit)
  if (line.state === 'amount' && line.amount !== null) {
    return <span className="n">{money(line.amount, line.unit)}</span>
  }
  const state = line.state === 'amount' ? 'absent' : line.state
  return <AmountStateWords state={state} star={line.printed?.match(/\*+/)?.[0]} />
}
