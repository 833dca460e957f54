import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ProgrammeMoney, programmesApi } from '#shared/api/programmes.ts'
import { MONEY_UNITS, type MoneyUnit } from '#shared/engine/plan.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { moneyAxisWords, programmeMoneyMessages as words } from '#shared/language/programme-money-messages.ts'
import { query } from '../../../api/queries.ts'
import { Button } from '../../../components/button.tsx'
import { Empty } from '../../../components/empty.tsx'
import { FailedNote } from '../../../components/failed-note.tsx'
import { Select } from '../../../components/select.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { useViewAddress, type ViewAddress } from '../use-view-address.ts'
import view from '../view.module.css'
import css from './money.module.css'
import { AXIS_CHOICES, type AxisChoice, askedAxes, axesText } from './money-axes.ts'
import { MoneyChart } from './money-chart.tsx'
import { MoneyExecution } from './money-execution.tsx'
import { useGroupNames } from './money-names.tsx'
import { isStatedAnywhere, MoneyTable } from './money-table.tsx'

type ViewProps = { id: string; asOf: string | undefined }

const UNITS = ['thousand-tenge', 'tenge', 'million-tenge'] as const

/** The money of the plan: years by source as bars, then every sum beside the one that the document prints. */
export function MoneyView({ id, asOf }: ViewProps) {
  const address = useViewAddress()
  const unit = address.choice('unit', UNITS)
  const { choice, isByYear } = askedAxes(address.get('by'))
  const by = axesText(choice, isByYear)
  const { data, error, refetch } = useQuery({
    ...query(programmesApi.money, { params: { id }, query: { asOf, by, unit } }),
    placeholderData: keepPreviousData,
  })
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={14} height={33} columns={3} />
  if (data.rows.length === 0) return <NoMoney />
  return (
    <>
      <MoneyChart id={id} asOf={asOf} unit={unit} />
      <MoneyExecution id={id} asOf={asOf} unit={unit} />
      <Choices address={address} choice={choice} isByYear={isByYear} unit={unit} />
      <Sums money={data} id={id} asOf={asOf} choice={choice} />
    </>
  )
}

function NoMoney() {
  const say = useSay()
  return <Empty title={say(words.noMoney)}>{say(words.noMoneyText)}</Empty>
}

type ChoiceProps = { address: ViewAddress; choice: AxisChoice; isByYear: boolean; unit: MoneyUnit }

function Choices({ address, choice, isByYear, unit }: ChoiceProps) {
  const say = useSay()
  return (
    <div className={view.filters}>
      <Select
        label={say(words.by)}
        value={choice}
        options={AXIS_CHOICES.map((value) => ({ value, label: say(moneyAxisWords[value]) }))}
        onChange={(next) => {
          const chosen = AXIS_CHOICES.find((known) => known === next)
          if (chosen) address.set({ by: chosen === 'year,source' ? null : axesText(chosen, false) })
        }}
      />
      {choice !== 'year,source' && (
        <Button
          variant="choice"
          aria-pressed={isByYear}
          onClick={() => address.set({ by: axesText(choice, !isByYear) })}
        >
          {say(words.alsoYears)}
        </Button>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that choose, not fields of a form. */}
      <div className={view.choices} role="group" aria-label={say(words.unit)}>
        {MONEY_UNITS.map((known) => (
          <Button
            key={known}
            variant="choice"
            aria-pressed={known === unit}
            onClick={() => address.set({ unit: known === UNITS[0] ? null : known })}
          >
            {say(moneyUnitWords[known])}
          </Button>
        ))}
      </div>
    </div>
  )
}

function Sums({ money, id, asOf, choice }: ViewProps & { money: ProgrammeMoney; choice: AxisChoice }) {
  const say = useSay()
  const { data: programme } = useQuery(query(programmesApi.find, { params: { id }, query: { asOf } }))
  const nameOf = useGroupNames(money, programme?.tree ?? [])
  const title = say(words.tableTitle, {
    by: say(moneyAxisWords[choice]),
    unit: say(moneyUnitWords[money.unit]),
  })
  return (
    <section>
      <div className={view.partHead}>
        <h2>{title}</h2>
      </div>
      <MoneyTable money={money} title={title} nameOf={nameOf} />
      <Notes money={money} choice={choice} />
    </section>
  )
}

/** What the table cannot say in its cells: sums of several sources, rows of several executors. */
function Notes({ money, choice }: { money: ProgrammeMoney; choice: AxisChoice }) {
  const say = useSay()
  const localized = useLocalized()
  const nameOf = (id: string) => {
    const source = money.sources[id]
    return source ? localized(source.name) : id
  }
  const mixed = Object.values(money.sources).filter(({ parts }) => parts.length > 0)
  const isSourceless = money.rows.some(({ source, computed }) => source === null && computed !== null)
  const isCompared = isStatedAnywhere(money)
  if (mixed.length === 0 && choice !== 'executor' && !isSourceless && isCompared) return null
  return (
    <div className={css.notes}>
      {mixed.map((source) => (
        <p key={source.name.kk}>
          <strong>{say(words.mixedTitle)}. </strong>
          {say(words.mixed, { source: localized(source.name), parts: source.parts.map(nameOf).join(', ') })}
        </p>
      ))}
      {!isCompared && <p>{say(words.noneStated)}</p>}
      {isSourceless && <p>{say(words.withoutSource)}</p>}
      {choice === 'executor' && <p>{say(words.executorsTogether)}</p>}
    </div>
  )
}
