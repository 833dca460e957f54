import { exact, isZero } from '#shared/engine/exact.ts'
import { programmeMoneyMessages as words } from '#shared/language/programme-money-messages.ts'
import { Icon } from '../../../components/icons.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import css from './money.module.css'

/** A sum of the rows, or the words that there is none: that is not zero. */
export function Computed({ amount }: { amount: string | null }) {
  const say = useSay()
  const format = useFormat()
  if (amount !== null) return <span className="n">{format.decimal(amount)}</span>
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
