import { useState } from 'react'
import { MONEY_UNITS, type MoneyUnit } from '#shared/engine/plan.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import { AmountCellField } from './amount-cell-field.tsx'
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

const dash = (value: string | number | null) => String(value ?? '-')

/** The years of the programme, and those that the row names beside them; the sources that the row has. */
function useAxes({ draft, years }: Pick<GridProps, 'draft' | 'years'>) {
  const [added, setAdded] = useState<readonly (string | null)[]>([])
  const places = Object.keys(draft.cells).map(placeOf)
  const term = Array.from({ length: years.until - years.from + 1 }, (_, index) => years.from + index)
  const columns = [...new Set<number | null>([...term, ...places.map(({ year }) => year)])].sort(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  )
  const sources = [...new Set([...places.map(({ source }) => source), ...added])]
  return { columns, sources, addSource: (source: string | null) => setAdded([...added, source]) }
}

/** Sources and years as the reader calls them. */
function useNames() {
  const say = useSay()
  const choices = useSourceChoices()
  const source = (id: string | null) => choices.find(({ value }) => value === (id ?? ''))?.label ?? dash(id)
  const year = (number: number | null) => (number === null ? say(words.noYear) : String(number))
  return { choices, source, year }
}
type Names = ReturnType<typeof useNames>

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

type CellsProps = {
  axes: Pick<ReturnType<typeof useAxes>, 'columns' | 'sources'>
  names: Names
  cells: RowDraft['cells']
  wrong: ReadonlyMap<string, string>
  onChange: (key: string, cell: AmountCell) => void
}

function Cells({ axes: { columns, sources }, names, cells, wrong, onChange }: CellsProps) {
  const say = useSay()
  const field = (year: number | null, source: string | null) => {
    const key = cellKey(year, source)
    return (
      <td key={key}>
        <AmountCellField
          cell={cells[key] ?? NO_CELL}
          name={{ source: names.source(source), year: names.year(year) }}
          isFaulty={wrong.has(key)}
          onChange={(cell) => onChange(key, cell)}
        />
      </td>
    )
  }
  return (
    <table aria-label={say(words.money)}>
      <thead>
        <tr>
          <th scope="col">{say(words.fundingSource)}</th>
          {columns.map((year) => (
            <th key={dash(year)} scope="col">
              {names.year(year)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={dash(source)}>
            <th scope="row">{names.source(source)}</th>
            {columns.map((year) => field(year, source))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is wrong with a cell, and the place to say why it is right. */
function Grounds({ names, cells, wrong, onChange }: Omit<CellsProps, 'axes'>) {
  const say = useSay()
  return [...wrong].map(([key, fault]) => {
    const { year, source } = placeOf(key)
    const cell = cells[key] ?? NO_CELL
    return (
      <TextField
        key={key}
        label={say(words.groundOf, { source: names.source(source), year: names.year(year) })}
        error={fault}
        value={cell.ground}
        onChange={(event) => onChange(key, { ...cell, ground: event.currentTarget.value })}
      />
    )
  })
}

/** Money of a row: years across, sources down; each cell an amount or the words that stand in its place (S4). */
export function AmountsGrid({ draft, years, faults, onChange }: GridProps) {
  const say = useSay()
  const names = useNames()
  const axes = useAxes({ draft, years })
  const change = (key: string, cell: AmountCell) => onChange({ cells: { ...draft.cells, [key]: cell } })
  const free = names.choices.filter(({ value }) => !axes.sources.includes(value || null))
  const shared = { names, cells: draft.cells, wrong: faultsByCell(draft, faults), onChange: change }
  return (
    <fieldset className={css.group}>
      <legend>{say(words.moneyIn, { unit: say(moneyUnitWords[draft.unit]) })}</legend>
      {axes.sources.length > 0 && (
        <div className={css.grid}>
          <Cells axes={axes} {...shared} />
        </div>
      )}
      <Grounds {...shared} />
      <div className={css.line}>
        <Select
          label={say(words.addSource)}
          value="?"
          options={[{ value: '?', label: say(words.choose) }, ...free]}
          onChange={(source) => axes.addSource(source || null)}
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
