import type { ProgrammeMoney } from '#shared/api/programmes.ts'
import { moneyDifference } from '#shared/engine/money.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { programmeMoneyMessages as words } from '#shared/language/programme-money-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { LeftOutList } from './left-out.tsx'
import css from './money.module.css'
import { Computed, Difference } from './money-cells.tsx'

/** What the rows come to less what stands printed for the whole; null where either is missing. */
export function wholeDifference({ stated, computed }: ProgrammeMoney['total']): string | null {
  return stated === null || computed === null ? null : moneyDifference(computed, stated)
}

/** The whole plan beside its chart: computed, printed, the difference and what is in no sum. */
export function MoneyTotals({ money }: { money: ProgrammeMoney }) {
  const say = useSay()
  const format = useFormat()
  const { total } = money
  return (
    <dl className={css.totals}>
      <div>
        <dt>
          {say(words.computed)}, {say(moneyUnitWords[money.unit])}
        </dt>
        <dd className={css.big}>
          <Computed amount={total.computed} />
        </dd>
      </div>
      <div>
        <dt>{say(words.statedWhole)}</dt>
        <dd>
          {total.stated === null ? (
            <span className={css.quiet}>{say(words.notStated)}</span>
          ) : (
            <span className="n">{format.decimal(total.stated)}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{say(words.difference)}</dt>
        <dd>
          <Difference text={wholeDifference(total)} />
        </dd>
      </div>
      <div>
        <dt>{say(words.leftOut)}</dt>
        <dd>
          <LeftOutList leftOut={total.leftOut} />
        </dd>
      </div>
    </dl>
  )
}
