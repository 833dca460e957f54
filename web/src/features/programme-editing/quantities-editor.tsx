import { exact, multiply, toText } from '#shared/engine/exact.ts'
import { readNumber } from '#shared/engine/number-text.ts'
import { MONEY_UNITS, type MoneyUnit, QUANTITY_SPANS } from '#shared/engine/plan.ts'
import { scaleOf } from '#shared/engine/reconcile/words.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { rowFormMessages as words } from '#shared/language/draft-row-messages.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import type { Faults } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import type { QuantityDraft } from './row-draft.ts'
import { NO_TEXTS, TextFields } from './text-fields.tsx'

/** What a quantity at its price comes to, as exact text in the price's unit; undefined: not both are numbers. */
function costOf({ value, price, unit }: QuantityDraft): string | undefined {
  const [count, each] = [readNumber(value), readNumber(price)]
  if (count.kind !== 'number' || each.kind !== 'number') return undefined
  return toText(multiply(multiply(exact(count.text), scaleOf(unit.kk)), exact(each.text)))
}

type OneProps = {
  quantity: QuantityDraft
  number: number
  years: readonly number[]
  faultOf: (field: string) => string | undefined
  onChange: (next: Partial<QuantityDraft>) => void
  onRemove: () => void
}

function Count({ quantity, years, faultOf, onChange }: Omit<OneProps, 'number' | 'onRemove'>) {
  const say = useSay()
  const spans = [
    ...years.map((year) => ({ value: String(year), label: String(year) })),
    ...QUANTITY_SPANS.map((span) => ({ value: span, label: say(words[span]) })),
  ]
  return (
    <>
      <div className={css.pair}>
        <Select
          label={say(words.span)}
          value={quantity.span}
          options={spans}
          onChange={(span) => onChange({ span })}
        />
        <TextField
          label={say(words.value)}
          inputMode="decimal"
          value={quantity.value}
          error={faultOf('value')}
          onChange={(event) => onChange({ value: event.currentTarget.value })}
        />
      </div>
      <TextFields
        label={say(words.thing)}
        texts={quantity.unit}
        error={faultOf('unit.kk')}
        onChange={(unit) => onChange({ unit })}
      />
    </>
  )
}

function Price({ quantity, faultOf, onChange }: Pick<OneProps, 'quantity' | 'faultOf' | 'onChange'>) {
  const say = useSay()
  const units = MONEY_UNITS.map((unit) => ({ value: unit, label: say(moneyUnitWords[unit]) }))
  return (
    <div className={css.pair}>
      <Select
        label={say(words.priceUnit)}
        value={quantity.priceUnit}
        options={units}
        onChange={(unit) => onChange({ priceUnit: unit as MoneyUnit })}
      />
      <TextField
        label={say(words.price)}
        inputMode="decimal"
        value={quantity.price}
        error={faultOf('price.amount')}
        onChange={(event) => onChange({ price: event.currentTarget.value })}
      />
    </div>
  )
}

function Quantity({ quantity, number, years, faultOf, onChange, onRemove }: OneProps) {
  const say = useSay()
  const format = useFormat()
  const cost = costOf(quantity)
  const isGuarded = faultOf('value') !== undefined || faultOf('price.amount') !== undefined
  const unit = say(moneyUnitWords[quantity.priceUnit])
  return (
    <fieldset className={css.group}>
      <legend>{say(words.quantityNumber, { number })}</legend>
      <Count quantity={quantity} years={years} faultOf={faultOf} onChange={onChange} />
      <Price quantity={quantity} faultOf={faultOf} onChange={onChange} />
      {isGuarded && (
        <TextField
          label={say(draftFormMessages.ground)}
          value={quantity.ground}
          onChange={(event) => onChange({ ground: event.currentTarget.value })}
        />
      )}
      <div className={css.head}>
        <span className={css.quiet} role="status">
          {cost !== undefined && say(words.comesTo, { amount: format.decimal(cost), unit })}
        </span>
        <Button variant="quiet" size="row" icon="x" onClick={onRemove}>
          {say(words.removeQuantity, { number })}
        </Button>
      </div>
    </fieldset>
  )
}

type EditorProps = {
  quantities: readonly QuantityDraft[]
  years: { readonly from: number; readonly until: number }
  faults: Faults
  onChange: (quantities: readonly QuantityDraft[]) => void
}

/** How much a row promises, each quantity with the price of one where it is printed. */
export function QuantitiesEditor({ quantities, years: { from, until }, faults, onChange }: EditorProps) {
  const say = useSay()
  const named = quantities.map(({ span }) => Number(span)).filter((year) => !Number.isNaN(year))
  const term = Array.from({ length: until - from + 1 }, (_, index) => from + index)
  const years = [...new Set([...term, ...named])].sort((a, b) => a - b)
  const nextKey = Math.max(-1, ...quantities.map(({ key }) => key)) + 1
  const empty: QuantityDraft = {
    ...{ key: nextKey, span: String(from), value: '', unit: NO_TEXTS },
    ...{ price: '', priceUnit: 'tenge', ground: '' },
  }
  return (
    <fieldset className={css.group}>
      <legend>{say(words.quantities)}</legend>
      {quantities.map((quantity, index) => (
        <Quantity
          key={quantity.key}
          quantity={quantity}
          number={index + 1}
          years={years}
          faultOf={(field) => faults[`row.quantities.${index}.${field}`]}
          onChange={(next) =>
            onChange(quantities.map((one) => (one.key === quantity.key ? { ...one, ...next } : one)))
          }
          onRemove={() => onChange(quantities.filter(({ key }) => key !== quantity.key))}
        />
      ))}
      <Button variant="link" icon="plus" onClick={() => onChange([...quantities, empty])}>
        {say(words.addQuantity)}
      </Button>
    </fieldset>
  )
}
