import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { useSay } from '../../language/use-say.ts'
import { useSourceChoices } from './use-choices.ts'

/** Sources and years of money as the reader calls them, and the sources to choose from. */
export function useAmountNames() {
  const say = useSay()
  const choices = useSourceChoices()
  return {
    choices,
    source: (id: string | null) => choices.find(({ value }) => value === (id ?? ''))?.label ?? String(id),
    year: (year: number | null) => (year === null ? say(words.noYear) : String(year)),
  }
}
export type AmountNames = ReturnType<typeof useAmountNames>
