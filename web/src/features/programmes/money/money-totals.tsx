import type { ProgrammeMoney } from '#shared/api/programmes.ts'
import { moneyDifference } from '#shared/engine/money.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { programmeMoneyMessages as words } from '#shared/language/programme-money-messages.ts'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { LeftOutList } from '../left-out.tsx'
import css from './money.module.css'
import { addressOf } from './money-axes.ts'
import { Computed, Difference } from './money-cells.tsx'

/** What the rows come to less what stands printed for the whole; null where either is missing. */
export function wholeDifference({ stated, computed }: ProgrammeMoney['total']): string | null {
  return stated === null || computed === null ? null : moneyDifference(computed, stated)
}

type TotalsProps = {
  money: ProgrammeMoney
  /** The same by source alone: where the whole has no printed sum, a source may have one. */
  sources: ProgrammeMoney | undefined
}

/** What stands printed for all years of each source, and how far the rows are from it. */
function StatedSources({ sources }: Pick<TotalsProps, 'sources'>) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const stated = sources?.rows.filter((row) => row.stated !== null) ?? []
  return (
    <div>
      <dt>{say(words.statedBySource)}</dt>
      {stated.length === 0 && <dd className={css.quiet}>{say(words.notStated)}</dd>}
      {stated.map((row) => {
        const named = sources?.sources[row.source ?? '']
        return (
          <dd key={row.source}>
            {named ? localized(named.name) : row.source}:{' '}
            <span className="n">{row.stated !== null && format.decimal(row.stated)}</span>{' '}
            <Difference text={row.difference} />
          </dd>
        )
      })}
    </div>
  )
}

/** The whole plan beside its chart: computed, printed, the difference and what is in no sum. */
export function MoneyTotals({ money, sources }: TotalsProps) {
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
          <Computed amount={total.computed} of={addressOf(money)} />
        </dd>
      </div>
      {total.stated === null ? (
        <StatedSources sources={sources} />
      ) : (
        <>
          <div>
            <dt>{say(words.statedWhole)}</dt>
            <dd className="n">{format.decimal(total.stated)}</dd>
          </div>
          <div>
            <dt>{say(words.difference)}</dt>
            <dd>
              <Difference text={wholeDifference(total)} />
            </dd>
          </div>
        </>
      )}
      <div>
        <dt>{say(words.leftOut)}</dt>
        <dd>
          <LeftOutList leftOut={total.leftOut} />
        </dd>
      </div>
    </dl>
  )
}
