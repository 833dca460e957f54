import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { AMOUNT_STATES } from '#shared/engine/plan.ts'
import { amountStateTexts, planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { useSay } from '../../../language/use-say.ts'
import { AmountStateWords, type NoAmount } from '../amount-line.tsx'
import css from './plan-table.module.css'

/** The words that stand in the place of amounts in these rows, each with what it means. */
export function AmountLegend({ rows }: { rows: readonly PlanRowShape[] }) {
  const say = useSay()
  const used = new Set(rows.flatMap(({ amounts }) => amounts.map(({ state }) => state)))
  const states = AMOUNT_STATES.filter(
    (state): state is NoAmount => state !== 'amount' && (state === 'absent' || used.has(state)),
  )
  return (
    <section className={css.legend}>
      <h2>{say(words.amountStates)}</h2>
      <dl>
        {states.map((state) => (
          <div key={state}>
            <dt>
              <AmountStateWords state={state} />
            </dt>
            <dd>{say(amountStateTexts[state])}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
