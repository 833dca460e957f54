import { useQuery } from '@tanstack/react-query'
import type { YearMoney } from '#shared/api/execution-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { convertMoney } from '#shared/engine/money.ts'
import type { MoneyUnit } from '#shared/engine/plan.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { programmeMoneyMessages as words } from '#shared/language/programme-money-messages.ts'
import { programmeReportWords as report } from '#shared/language/programme-report-messages.ts'
import type { MoneyAddress, MoneySubject } from '#shared/rules/money-address.ts'
import { query } from '../../../api/queries.ts'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { StateLabel, StateMark } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { MoneyLink } from '../../passports/money-link.tsx'
import view from '../view.module.css'
import css from './money.module.css'

type ExecutionProps = { id: string; asOf: string | undefined; unit: MoneyUnit }

/** How the plan's money is spent by year, from accepted reports: the same roll-up as the programme's report (S13, S14). */
export function MoneyExecution({ id, asOf, unit }: ExecutionProps) {
  const say = useSay()
  const { data } = useQuery(query(programmesApi.execution, { params: { id }, query: { asOf } }))
  if (!data || data.coverage.accepted === 0) return null
  // All that is accepted is told by the last half-year that has money, by the edition in force at its end.
  const until = data.total.findLast(({ year }) => year !== null)?.year
  const sumsOf: SumsOf = (year, subject) => ({
    ...{ programme: id, subject, key: { year } },
    standing: { period: `${until}-H2` },
  })
  const title = say(words.execution, { unit: say(moneyUnitWords[unit]) })
  return (
    <section>
      <div className={view.partHead}>
        <h2>{title}</h2>
      </div>
      <DataTable label={title} cards>
        <thead>
          <tr>
            <HeadCell>{say(report.year)}</HeadCell>
            <HeadCell numeric>{say(report.planned)}</HeadCell>
            <HeadCell numeric>{say(report.allocated)}</HeadCell>
            <HeadCell numeric>{say(report.spent)}</HeadCell>
            <HeadCell numeric>{say(report.ofPlanned)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {data.total.map((sums) => (
            <YearRow
              key={sums.year ?? 'none'}
              sums={sums}
              unit={unit}
              of={asOf === undefined && until ? sumsOf : null}
            />
          ))}
        </tbody>
      </DataTable>
      <p className={css.notes}>{say(words.executionNote)}</p>
    </section>
  )
}

type SumsOf = (year: number | null, subject: MoneySubject) => MoneyAddress

type YearProps = {
  sums: YearMoney
  unit: MoneyUnit
  /** The addresses of the sums' passports; null as of an earlier date, at which a passport does not stand. */
  of: SumsOf | null
}

function YearRow({ sums, unit, of }: YearProps) {
  const say = useSay()
  const { year, planned, allocated, spent } = sums
  const plan: ValueShape = {
    state: planned.value === null ? 'not-applicable' : 'value',
    value: planned.value,
  }
  return (
    <Row>
      <Cell head>{year ?? say(report.yearNotStated)}</Cell>
      <AmountCell name={say(report.planned)} amount={plan} unit={unit} of={of?.(year, 'planned')} />
      <AmountCell name={say(report.allocated)} amount={allocated} unit={unit} of={of?.(year, 'allocated')} />
      <AmountCell name={say(report.spent)} amount={spent} unit={unit} of={of?.(year, 'spent')} />
      <PercentCell sums={sums} />
    </Row>
  )
}

type AmountProps = { name: string; amount: ValueShape; unit: MoneyUnit; of: MoneyAddress | undefined }

function AmountCell({ name, amount: { state, value }, unit, of }: AmountProps) {
  const format = useFormat()
  const text = value === null ? '' : format.decimal(convertMoney(value, 'thousand-tenge', unit))
  return (
    <Cell numeric>
      <CardWord>{name}</CardWord>
      {state === 'incomplete' && <StateMark state="incomplete" size={12} alone />}{' '}
      {value === null && <StateLabel state={state} size="small" />}
      {value !== null && (of ? <MoneyLink of={of} name={name} text={text} /> : text)}
    </Cell>
  )
}

/** The per cent, and of how many of the year's lines with an amount it is. */
function PercentCell({ sums: { spentOfPlanned, compared, planned } }: { sums: YearMoney }) {
  const say = useSay()
  const format = useFormat()
  const { state, value } = spentOfPlanned
  return (
    <Cell numeric>
      <CardWord>{say(report.ofPlanned)}</CardWord>
      {value === null ? (
        <StateLabel state={state} size="small" />
      ) : (
        <strong>{format.percent(value, { places: 1 })}</strong>
      )}
      {compared && (
        <span className={css.quiet}>
          {' '}
          {say(report.coverage, { lines: compared.lines, all: planned.lines })}
        </span>
      )}
    </Cell>
  )
}
