import { AMOUNT_STATES } from '#shared/engine/plan.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { amountStateWords } from '#shared/language/plan-messages.ts'
import { NumberCell } from '../../components/field.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import { isPasteable } from './paste-amounts.ts'
import type { AmountCell } from './row-draft.ts'

type CellProps = {
  cell: AmountCell
  name: { source: string; year: string }
  isFaulty: boolean
  onChange: (cell: AmountCell) => void
  /** A block of cells, or words that are a state. */
  onPaste: (text: string) => void
}

/** An amount, or the words that stand in its place; typing a number is saying that it is one. */
export function AmountCellField({ cell, name, isFaulty, onChange, onPaste }: CellProps) {
  const say = useSay()
  const type = (amount: string) =>
    onChange({ ...cell, amount, state: amount.trim() === '' ? 'none' : 'amount' })
  return (
    <div className={css.cell}>
      <NumberCell
        aria-label={say(words.amountOf, name)}
        value={cell.state === 'amount' || cell.state === 'none' ? cell.amount : ''}
        state={isFaulty ? 'error' : cell.state === 'none' ? 'empty' : 'filled'}
        onChange={(event) => type(event.currentTarget.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain')
          if (!isPasteable(text)) return
          event.preventDefault()
          onPaste(text)
        }}
      />
      <select
        aria-label={say(words.stateOf, name)}
        value={cell.state}
        onChange={(event) => onChange({ ...cell, state: event.currentTarget.value as AmountCell['state'] })}
      >
        <option value="none">{say(words.noEntry)}</option>
        {AMOUNT_STATES.map((state) => (
          <option key={state} value={state}>
            {say(state === 'amount' ? words.amountState : amountStateWords[state])}
          </option>
        ))}
      </select>
    </div>
  )
}
