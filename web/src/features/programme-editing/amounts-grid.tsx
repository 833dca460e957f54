import { useState } from 'react'
import { MONEY_UNITS, type MoneyUnit } from '#shared/engine/plan.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { rowFormMessages as rowWords } from '#shared/language/draft-row-messages.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import type { Faults } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Note } from '../../components/note.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import { AmountCellField } from './amount-cell-field.tsx'
import css from './editing.module.css'
import { isUnread, pasteAmounts } from './paste-amounts.ts'
import { type AmountCell, cellKey, entriesOf, NO_CELL, placeOf, type RowDraft } from './row-draft.ts'
import { type AmountNames, useAmountNames } from './use-amount-names.ts'

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

type Axes = Pick<ReturnType<typeof useAxes>, 'columns' | 'sources'>
type CellsProps = {
  axes: Axes
  names: AmountNames
  cells: RowDraft['cells']
  wrong: ReadonlyMap<string, string>
  onChange: (key: string, cell: AmountCell) => void
  onPaste: (key: string, text: string) => void
}

function Cells({ axes: { columns, sources }, names, cells, wrong, onChange, onPaste }: CellsProps) {
  const say = useSay()
  const field = (year: number | null, source: string | null) => {
    const key = cellKey(year, source)
    const cell = cells[key] ?? NO_CELL
    return (
      <td key={key}>
        <AmountCellField
          cell={cell}
          name={{ source: names.source(source), year: names.year(year) }}
          isFaulty={wrong.has(key) || isUnread(cell)}
          onChange={(next) => onChange(key, next)}
          onPaste={(text) => onPaste(key, text)}
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
function Grounds({ names, cells, wrong, onChange }: Omit<CellsProps, 'axes' | 'onPaste'>) {
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

type PasteNoteProps = { pasted: ReturnType<typeof pasteAmounts>; onUndo: () => void }

/** What a pasted block has become, what of it is not money, and the way back. */
function PasteNote({ pasted: { count, outside, unread }, onUndo }: PasteNoteProps) {
  const say = useSay()
  const told = [
    say(rowWords.pasted, { count }),
    outside > 0 && say(rowWords.pastedOutside, { count: outside }),
    unread.length > 0 && say(rowWords.pastedUnread, { texts: unread.map((text) => `«${text}»`).join(', ') }),
  ]
  return (
    <Note
      tone={outside + unread.length > 0 ? 'warn' : 'neutral'}
      live="polite"
      action={
        <Button variant="link" size="row" onClick={onUndo}>
          {say(rowWords.undoPaste)}
        </Button>
      }
    >
      {told.filter(Boolean).join('; ')}.
    </Note>
  )
}

/** Blocks from a spreadsheet, laid onto the grid; the last one can be taken back until something else is typed. */
function usePasting({ draft, onChange }: Pick<GridProps, 'draft' | 'onChange'>, axes: Axes) {
  const [last, setLast] = useState<{ pasted: PasteNoteProps['pasted']; before: RowDraft['cells'] }>()
  const isFresh = last !== undefined && last.pasted.cells === draft.cells
  return {
    paste: (key: string, text: string) => {
      const pasted = pasteAmounts(text, placeOf(key), { axes, cells: draft.cells })
      setLast({ pasted, before: draft.cells })
      onChange({ cells: pasted.cells })
    },
    note: isFresh && <PasteNote pasted={last.pasted} onUndo={() => onChange({ cells: last.before })} />,
  }
}

/** Money of a row: years across, sources down; each cell an amount or the words that stand in its place (S4). */
export function AmountsGrid({ draft, years, faults, onChange }: GridProps) {
  const say = useSay()
  const names = useAmountNames()
  const axes = useAxes({ draft, years })
  const { paste, note } = usePasting({ draft, onChange }, axes)
  const change = (key: string, cell: AmountCell) => onChange({ cells: { ...draft.cells, [key]: cell } })
  const free = names.choices.filter(({ value }) => !axes.sources.includes(value || null))
  const shared = { names, cells: draft.cells, wrong: faultsByCell(draft, faults), onChange: change }
  return (
    <fieldset className={css.group}>
      <legend>{say(words.moneyIn, { unit: say(moneyUnitWords[draft.unit]) })}</legend>
      {axes.sources.length > 0 && (
        <>
          <p className={css.quiet}>{say(rowWords.pasteHint)}</p>
          <div className={css.grid}>
            <Cells axes={axes} onPaste={paste} {...shared} />
          </div>
        </>
      )}
      {note}
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
