import { useState } from 'react'
import { AMOUNT_STATES, MONEY_UNITS, type MoneyUnit } from '#shared/engine/plan.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { amountStateWords, moneyUnitWords } from '#shared/language/plan-messages.ts'
import { NumberCell, TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import type { Faults } from './faults.ts'
import { type AmountCell, cellKey, entriesOf, NO_CELL, placeOf, type RowDraft } from './row-draft.ts'
import { useSourceChoices } from './use-choices.ts'

type GridProps = {
  draft: RowDraft
  years: { readonly from: number; readonly until: number }
  faults: Faults
  onChange: (next: Partial<RowDraft>) => void
}

const dash = (value: string | null) => value ?? '-'

/** The years of the programme, and those that the row names beside them. */
function useAxes({ draft, years }: Pick<GridProps, 'draft' | 'years'>) {
  const [added, setAdded] = useState<readonly (string | null)[]>([])
  const places = Object.keys(draft.cells).map(placeOf)
  const term = Array.from({ length: years.until - years.from + 1 }, (_, index) => years.from + index)
  const named = places.map(({ year }) => year)
  const columns = [...new Set<number | null>([...term, ...named])].sort(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  )
  const sources = [...new Set([...places.map(({ source }) => source), ...added])]
  return { columns, sources, addSource: (source: string | null) => setAdded([...added, source]) }
}

/** The faults of the entries that are sent, by cell. */
function faultsByCell(draft: RowDraft, faults: Faults): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(draft).flatMap(([key], index): [string, string][] => {
      const at = `row.amounts.${index}.`
      const found = Object.entries(faults).find(([name]) => name.startsWith(at))
      return found ? [[key, found[1]]] : []
    }),
  )
}

type CellProps = {
  cell: AmountCell
  name: { source: string; year: string }
  isFaulty: boolean
  onChange: (cell: AmountCell) => void
}

function Cell({ cell, name, isFaulty, onChange }: CellProps) {
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

/** Money of a row: years across, sources down; each cell an amount or the words that stand in its place (S4). */
export function AmountsGrid({ draft, years, faults, onChange }: GridProps) {
  const say = useSay()
  const choices = useSourceChoices()
  const { columns, sources, addSource } = useAxes({ draft, years })
  const nameOf = (source: string | null) =>
    choices.find(({ value }) => value === (source ?? ''))?.label ?? dash(source)
  const yearOf = (year: number | null) => (year === null ? say(words.noYear) : String(year))
  const wrong = faultsByCell(draft, faults)
  const change = (key: string, cell: AmountCell) => onChange({ cells: { ...draft.cells, [key]: cell } })
  const free = choices.filter(({ value }) => !sources.includes(value || null))
  return (
    <fieldset className={css.group}>
      <legend>{say(words.moneyIn, { unit: say(moneyUnitWords[draft.unit]) })}</legend>
      {sources.length > 0 && (
        <div className={css.grid}>
          <table aria-label={say(words.money)}>
            <thead>
              <tr>
                <th scope="col">{say(words.fundingSource)}</th>
                {columns.map((year) => (
                  <th key={dash(year?.toString() ?? null)} scope="col">
                    {yearOf(year)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <tr key={dash(source)}>
                  <th scope="row">{nameOf(source)}</th>
                  {columns.map((year) => {
                    const key = cellKey(year, source)
                    return (
                      <td key={key}>
                        <Cell
                          cell={draft.cells[key] ?? NO_CELL}
                          name={{ source: nameOf(source), year: yearOf(year) }}
                          isFaulty={wrong.has(key)}
                          onChange={(cell) => change(key, cell)}
                        />
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {[...wrong].map(([key, fault]) => {
        const { year, source } = placeOf(key)
        const cell = draft.cells[key] ?? NO_CELL
        const label = say(words.groundOf, { source: nameOf(source), year: yearOf(year) })
        return (
          <TextField
            key={key}
            label={label}
            error={fault}
            value={cell.ground}
            onChange={(event) => change(key, { ...cell, ground: event.currentTarget.value })}
          />
        )
      })}
      <div className={css.line}>
        <Select
          label={say(words.addSource)}
          value="?"
          options={[{ value: '?', label: say(words.choose) }, ...free]}
          onChange={(source) => addSource(source || null)}
        />
        <Select
          label={say(words.unit)}
          value={draft.unit}
          options={MONEY_UNITS.map((unit) => ({ value: unit, label: say(moneyUnitWords[unit]) }))}
          onChange={(unit) => onChange({ unit: unit as MoneyUnit })}
        />
      </div>
    </fieldset>
  )
}
