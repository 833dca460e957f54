import type { YearMoney } from '#shared/api/execution-shapes.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { programmeReportPageMessages as words } from '#shared/language/programme-report-page-messages.ts'
import { Cell } from '../../components/data-table.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from '../reports/report-sheet.module.css'
import own from './programme-report.module.css'

/** An amount, with a mark where a part of it is missing; in place of none, its state. */
export function AmountCell({ value }: { value: ValueShape }) {
  const format = useFormat()
  if (value.value === null)
    return (
      <Cell>
        <StateLabel state={value.state} size="small" />
      </Cell>
    )
  return (
    <Cell numeric>
      {value.state === 'incomplete' && (
        <span className={css.incomplete}>
          <StateMark state="incomplete" size={12} alone />
        </span>
      )}
      {format.decimal(value.value, { places: 0 })}
    </Cell>
  )
}

type Percent = Pick<YearMoney, 'spentOfPlanned' | 'compared'>

/** The per cent of the plan, and under it the sums that it is made of. */
export function PercentCell({ spentOfPlanned, compared }: Percent) {
  const say = useSay()
  const format = useFormat()
  const { value } = spentOfPlanned
  if (value === null)
    return (
      <Cell numeric muted>
        –
      </Cell>
    )
  const amount = (text: string) => format.decimal(text, { places: 0 })
  return (
    <Cell numeric>
      <strong>{format.percent(value, { places: 1 })}</strong>
      {compared && spentOfPlanned.state === 'incomplete' && (
        <span className={own.compared}>
          {say(words.compared, {
            planned: amount(compared.planned),
            spent: amount(compared.spent),
            lines: compared.lines,
          })}
        </span>
      )}
    </Cell>
  )
}

/** A planned sum, and under it how many lines it leaves out. */
export function PlannedCell({ planned }: Pick<YearMoney, 'planned'>) {
  const format = useFormat()
  return <Cell numeric>{planned.value === null ? '–' : format.decimal(planned.value, { places: 0 })}</Cell>
}
