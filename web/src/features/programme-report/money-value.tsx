import type { YearMoney } from '#shared/api/execution-shapes.ts'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import type { ValueShape } from '#shared/api/values.ts'
import type { MoneyKey } from '#shared/engine/budget.ts'
import { programmeReportWords } from '#shared/language/programme-report-messages.ts'
import { programmeReportPageMessages as words } from '#shared/language/programme-report-page-messages.ts'
import type { MoneyAddress, MoneySubject } from '#shared/rules/money-address.ts'
import { Cell } from '../../components/data-table.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { MoneyLink } from '../passports/money-link.tsx'
import css from '../reports/report-sheet.module.css'
import own from './programme-report.module.css'

/** The sums of the report at a place, each with the address of its passport and the name by which it is called aloud. */
export function useSums({ programme, period }: Pick<ProgrammeReport, 'programme' | 'period'>) {
  const say = useSay()
  return (subject: MoneySubject, key: MoneyKey): Sum => ({
    of: { programme: programme.id, standing: { period }, subject, key },
    name: [say(programmeReportWords[subject]), key.year].filter(Boolean).join(', '),
  })
}

/** Which sum a cell shows, and what it is called aloud. */
type Sum = { of: MoneyAddress; name: string }

/** An amount, with a mark where a part of it is missing; in place of none, its state. */
export function AmountCell({ value, of, name }: { value: ValueShape } & Sum) {
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
      <MoneyLink of={of} name={name} text={format.decimal(value.value, { places: 0 })} />
    </Cell>
  )
}

type Percent = Pick<YearMoney, 'spentOfPlanned' | 'compared' | 'planned'>

/** The per cent of the plan, and under it the sums that it is made of. */
export function PercentCell({ spentOfPlanned, compared, planned }: Percent) {
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
            coverage: say(programmeReportWords.coverage, { lines: compared.lines, all: planned.lines }),
          })}
        </span>
      )}
    </Cell>
  )
}

/** A planned sum, and under it how many lines it leaves out. */
export function PlannedCell({ planned, of, name }: Pick<YearMoney, 'planned'> & Sum) {
  const format = useFormat()
  if (planned.value === null) return <Cell numeric>–</Cell>
  return (
    <Cell numeric>
      <MoneyLink of={of} name={name} text={format.decimal(planned.value, { places: 0 })} />
    </Cell>
  )
}
