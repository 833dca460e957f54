import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from './cell-dialogs.module.css'
import type { RowView } from './row-view.ts'

/** What is returned: the whole indicator, or one of its operands. */
export function WhatToReturn({
  view,
  chosen,
  onChoose,
}: {
  view: RowView
  chosen: string | null
  onChoose: (operand: string | null) => void
}) {
  const say = useSay()
  const format = useFormat()
  const { language } = useLanguage()
  const { operands } = view.definition.indicator
  const options = [
    { key: null, label: say(entryMessages.wholeRow), detail: '' },
    ...operands.map(({ key, name }) => {
      const value = view.cells[key]?.value
      return { key, label: operandWord(key, name, language), detail: value ? format.decimal(value) : '' }
    }),
  ]
  return (
    <fieldset className={css.choices}>
      <legend>{say(entryMessages.returnWhat)}</legend>
      {options.map(({ key, label, detail }) => (
        <label key={key ?? ''}>
          <input type="radio" name="operand" checked={chosen === key} onChange={() => onChoose(key)} />
          {label} <span className={css.choiceDetail}>{detail}</span>
        </label>
      ))}
    </fieldset>
  )
}
