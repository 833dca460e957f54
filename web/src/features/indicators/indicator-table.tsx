import { Link } from 'react-router'
import type { Indicator } from '#shared/api/indicators.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './kpi.module.css'

type SectionRows = { readonly id: string; readonly first: Indicator; readonly rows: readonly Indicator[] }

function bySection(indicators: readonly Indicator[]): SectionRows[] {
  return [...new Set(indicators.map(({ section }) => section))].flatMap((id) => {
    const rows = indicators.filter(({ section }) => section === id)
    return rows[0] ? [{ id, first: rows[0], rows }] : []
  })
}

/** A year without a target says so: an absent target is not a target of nought. */
function TargetCell({ indicator, year }: { indicator: Indicator; year: number }) {
  const say = useSay()
  const format = useFormat()
  const value = indicator.targets.find((target) => target.year === year)?.value ?? null
  return (
    <Cell numeric={value !== null}>
      {value === null ? (
        <span className={css.noTarget}>{say(words.noTarget)}</span>
      ) : (
        format.decimal(value, { places: indicator.decimals })
      )}
    </Cell>
  )
}

function IndicatorRow({ indicator, years }: { indicator: Indicator; years: readonly number[] }) {
  const localized = useLocalized()
  const format = useFormat()
  return (
    <Row>
      <Cell muted>{indicator.number}</Cell>
      <Cell head>
        <span className={css.nameCell}>
          <Link to={paths.indicator(indicator.id)}>{localized(indicator.name)}</Link>
        </span>
      </Cell>
      <Cell numeric>{format.decimal(indicator.weight)}</Cell>
      <Cell>{indicator.unit}</Cell>
      {years.map((year) => (
        <TargetCell key={year} indicator={indicator} year={year} />
      ))}
    </Row>
  )
}

/** The indicators by section, as the act prints them. */
export function IndicatorTable({ indicators }: { indicators: readonly Indicator[] }) {
  const say = useSay()
  const localized = useLocalized()
  const years = [...new Set(indicators.flatMap(({ targets }) => targets.map(({ year }) => year)))].sort()
  return (
    <DataTable label={say(words.listTitle)}>
      <thead>
        <tr>
          <HeadCell>№</HeadCell>
          <HeadCell>{say(words.indicator)}</HeadCell>
          <HeadCell numeric>{say(words.weight)}</HeadCell>
          <HeadCell>{say(words.unit)}</HeadCell>
          {years.map((year) => (
            <HeadCell key={year} numeric>
              {say(words.targetsHead, { year })}
            </HeadCell>
          ))}
        </tr>
      </thead>
      {bySection(indicators).map(({ id, first, rows }) => (
        <tbody key={id}>
          <Row kind="section">
            <Cell head colSpan={4 + years.length} scope="rowgroup">
              {first.number.split('.')[0]}. {localized(first.sectionTitle)}
            </Cell>
          </Row>
          {rows.map((indicator) => (
            <IndicatorRow key={indicator.id} indicator={indicator} years={years} />
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}
