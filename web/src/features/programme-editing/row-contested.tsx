import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { rowFormMessages as rowWords } from '#shared/language/draft-row-messages.ts'
import { amountStateWords, moneyUnitWords } from '#shared/language/plan-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { Contested } from './contested.tsx'
import { type AmountCell, placeOf, type RowDraft } from './row-draft.ts'
import { useAmountNames } from './use-amount-names.ts'
import { useBodyChoices } from './use-choices.ts'
import type { Typed } from './use-typed.ts'

/** The values of a row's fields as one reads them. */
function useRowTexts() {
  const say = useSay()
  const format = useFormat()
  const names = useAmountNames()
  const bodies = useBodyChoices()
  const bodyName = (id: string) => bodies.find(({ value }) => value === id)?.label ?? id
  const cellText = ({ state, amount }: AmountCell) => {
    if (state === 'none') return '—'
    return state === 'amount' ? format.decimal(amount) : say(amountStateWords[state])
  }
  const texts: { readonly [Field in keyof RowDraft]?: (value: never) => string } = {
    kind: (kind: RowDraft['kind']) => say(words[kind]),
    recipient: bodyName,
    executors: (executors: RowDraft['executors']) =>
      executors.map(({ body }) => bodyName(body)).join(', ') || '—',
    fundingSource: names.source,
    unit: (unit: RowDraft['unit']) => say(moneyUnitWords[unit]),
    cells: cellText,
    quantities: (quantities: RowDraft['quantities']) =>
      quantities.map(({ span, value, unit }) => `${span}: ${value} ${unit.kk}`).join('; ') || '—',
  }
  return (field: string, value: unknown) => {
    const textOf = texts[field as keyof RowDraft] as ((value: unknown) => string) | undefined
    return textOf === undefined ? String(value) : textOf(value)
  }
}

/** What others have written to the row meanwhile, field by field. */
export function RowContested({ typed }: { typed: Typed<RowDraft> }) {
  const say = useSay()
  const names = useAmountNames()
  const textOf = useRowTexts()
  return (
    <Contested
      typed={typed}
      labels={{
        ...{ kind: say(words.kind), parent: say(words.parent), title: say(words.title) },
        ...{ completionForm: say(words.completionForm), recipient: say(rowWords.recipient) },
        ...{ executors: say(words.executors), deadline: say(words.deadline) },
        ...{ fundingSource: say(words.fundingSource), unit: say(words.unit), cells: say(words.money) },
        ...{ quantities: say(rowWords.quantities), note: say(rowWords.note) },
      }}
      textOf={textOf}
      partOf={(key) => {
        const { year, source } = placeOf(key)
        return `${names.source(source)}, ${names.year(year)}`
      }}
    />
  )
}
