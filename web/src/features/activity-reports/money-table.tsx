import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { AmountStateWords } from '../programmes/amount-line.tsx'
import { fieldId, useActivityForm } from './activity-context.ts'
import type { ActivityView, LineView } from './activity-view.ts'
import { lineField, MONEY_PARTS } from './fields.ts'
import { MoneyCell } from './money-cell.tsx'
import css from './money-table.module.css'
import { useFieldText } from './report-text.tsx'

type LineProps = { view: ActivityView; line: LineView }

/** The plan's amount, or the words that stand in its place (S4). */
export function PlannedAmount({ line: { planned, plannedState } }: Pick<LineView, 'line'>) {
  const format = useFormat()
  if (planned !== null) return <span className="n">{format.decimal(planned)}</span>
  return <AmountStateWords state={plannedState === 'amount' ? 'absent' : plannedState} />
}

/** Spent of planned, at once as it is typed. */
export function ExecutionValue({ execution: { state, value } }: Pick<LineView, 'execution'>) {
  const format = useFormat()
  if (value !== null) return <b className="n">{format.percent(value, { places: 1 })}</b>
  return <StateLabel state={state === 'missing-inputs' ? 'not-reported' : state} size="small" />
}

function GroundField({ view, line }: LineProps) {
  const say = useSay()
  const { store, sourceName } = useActivityForm()
  const field = lineField(line.line, 'ground')
  const cell = { indicator: view.key, operand: field }
  const text = useFieldText(view, field)
  const { year, source } = line.line
  if (!line.line.editable) return line.ground
  const leave = () => {
    store.leave(cell)
    if (text.trim() === '') return
    // An amount that was refused for want of a ground is tried again with it.
    for (const part of MONEY_PARTS) {
      const amount = lineField(line.line, part)
      if (store.row(view.key)[amount]?.refusal !== undefined)
        store.keepMine({ indicator: view.key, operand: amount })
    }
  }
  return (
    <input
      id={fieldId(view.key, field)}
      className={css.ground}
      value={text}
      maxLength={4000}
      autoComplete="off"
      aria-label={say(words.cell, {
        ...{ number: view.row.activity, year, source: sourceName(source) },
        part: say(words.ground),
      })}
      onFocus={() => store.visit([view.key])}
      onChange={(event) => store.type(cell, event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && store.restore(cell)) event.preventDefault()
      }}
    />
  )
}

function MoneyRow({ view, line }: LineProps) {
  const say = useSay()
  const { sourceName } = useActivityForm()
  return (
    <tr>
      <th scope="row">
        {line.line.year}, {sourceName(line.line.source)}
      </th>
      <td className={css.number} data-word={say(words.planned)}>
        <PlannedAmount line={line.line} />
      </td>
      <td className={css.number} data-word={say(words.allocated)}>
        <MoneyCell view={view} line={line} part="allocated" />
      </td>
      <td className={css.number} data-word={say(words.spent)}>
        <MoneyCell view={view} line={line} part="spent" />
      </td>
      <td className={css.number} data-word={say(words.execution)}>
        <ExecutionValue execution={line.execution} />
      </td>
      <td data-word={say(words.ground)} data-empty={!line.line.editable && line.ground === null}>
        <GroundField view={view} line={line} />
      </td>
    </tr>
  )
}

/** Money of the activity by year and source: what the plan has, what was allocated and spent since January. */
export function MoneyTable({ view }: { view: ActivityView }) {
  const say = useSay()
  const localized = useLocalized()
  const [first] = view.lines
  if (!first) return null
  const unit = localized(moneyUnitWords[first.line.unit])
  return (
    <table className={css.money}>
      <caption>
        <span className="visually-hidden">{view.row.activity}. </span>
        {say(words.money, { unit })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(words.source)}</th>
          <th scope="col" className={css.number}>
            {say(words.planned)}
          </th>
          <th scope="col" className={css.number}>
            {say(words.allocated)}
          </th>
          <th scope="col" className={css.number}>
            {say(words.spent)}
          </th>
          <th scope="col" className={css.number}>
            {say(words.execution)}
          </th>
          <th scope="col">
            {say(words.ground)}
            {first.line.editable && <span className={css.hint}> {say(words.groundHint)}</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.lines.map((line) => (
          <MoneyRow key={lineField(line.line, 'ground')} view={view} line={line} />
        ))}
      </tbody>
    </table>
  )
}
