import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import css from './plan-cells.module.css'

type Quantity = PlanRowShape['quantities'][number]

/** A canonical decimal is printed as the language prints numbers; words stay as they came. */
function useQuantityText() {
  const say = useSay()
  const localized = useLocalized()
  const format = useFormat()
  const number = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? format.decimal(text) : text)
  const messages = { year: words.quantity, term: words.quantityWhole, each: words.quantityEach }
  return ({ basis, year, value, unit, price }: Quantity) => {
    const said = { value: number(value), unit: localized(unit), year: year ?? '' }
    const amount = say(messages[basis], said)
    if (price === null) return amount
    return `${amount}, ${say(words.price, { amount: number(price.amount), unit: say(moneyUnitWords[price.unit]) })}`
  }
}

/** How much the activity promises, with the price of one where it is printed. */
export function Quantities({ quantities }: Pick<PlanRowShape, 'quantities'>) {
  const textOf = useQuantityText()
  if (quantities.length === 0) return null
  return <span className={css.under}>{quantities.map(textOf).join('; ')}</span>
}
