import { exact, isZero } from '#shared/engine/exact.ts'
import { programmeMoneyMessages as words } from '#shared/language/programme-money-messages.ts'
import type { MoneyAddress } from '#shared/rules/money-address.ts'
import { Icon } from '../../../components/icons.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { MoneyLink } from '../../passports/money-link.tsx'
import css from './money.module.css'

/** A sum of the rows, or the words that there is none: that is not zero. */
export function Computed({ amount, of }: { amount: string | null; of: MoneyAddress }) {
  const say = useSay()
  const format = useFormat()
  if (amount !== null) return <MoneyLink of={of} name={say(words.computed)} text={format.decimal(amount)} />
  return (
    <span className={css.quiet}>
      <StateMark state="not-reported" size={12} /> {say(words.noAmount)}
    </span>
  )
}

/** Rows minus what stands printed; equal and not compared are words. */
export function Difference({ text }: { text: string | null }) {
  const say = useSay()
  const format = useFormat()
  if (text === null) return <span className={css.quiet}>{say(words.notCompared)}</span>
  if (isZero(exact(text)))
    return (
      <span className={css.equal}>
        <Icon name="check" size={13} />
        {say(words.equal)}
      </span>
    )
  return <span className={`n ${css.differs}`}>{format.decimal(text, { signed: true })}</span>
}
