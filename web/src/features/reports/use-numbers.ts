import { unitWords } from '#shared/language/workbook-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized } from '../../language/use-say.ts'

/** Numbers of an indicator in its own places, with its unit in the reader's language. */
export function useNumbers({ decimals: places, unit }: { decimals: number; unit: string }) {
  const format = useFormat()
  const localized = useLocalized()
  const word = unitWords[unit]
  const unitText = word ? localized(word) : unit
  return {
    unit: unitText,
    /** As it was typed. */
    plain: (value: string) => format.decimal(value),
    number: (value: string) => format.decimal(value, { places }),
    withUnit: (value: string) =>
      unit === '%'
        ? format.percent(value, { places })
        : `${format.decimal(value, { places })}\u00A0${unitText}`,
  }
}
