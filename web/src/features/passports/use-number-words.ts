import { unitWords } from '#shared/language/passport-page-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized } from '../../language/use-say.ts'

type Numbered = { readonly unit: string; readonly decimals: number }

/** How numbers of an indicator are printed: `number` bare for a table's cell, `withUnit` where no head carries the unit. */
export function useNumberWords({ unit, decimals }: Numbered) {
  const format = useFormat()
  const localized = useLocalized()
  const number = (text: string) => format.decimal(text, { places: decimals })
  const known = unitWords[unit]
  const unitText = known ? localized(known) : unit
  return {
    number,
    unitText,
    withUnit: (text: string) =>
      unit === '%'
        ? format.percent(text, { places: decimals })
        : `${number(text)}${unitText === '' ? '' : ` ${unitText}`}`,
    signed: (text: string) => format.decimal(text, { places: decimals, signed: true }),
  }
}
