import type { ReactNode } from 'react'
import type { Indicator, SeriesPoint } from '#shared/api/indicators.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { figureId } from '#shared/rules/identity.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { currentPoint, differenceOf, useIndicatorNumbers } from './indicator-words.ts'
import css from './kpi.module.css'

type TableProps = {
  indicator: Indicator
  points: readonly SeriesPoint[]
  title: string
  passport: (id: string) => string
  opened: string | null
}

type Line = { key: string; name: string; strong?: boolean; cell: (point: SeriesPoint) => ReactNode }

/** A number with its passport, or the mark of why there is none. */
function useNumberCell({ passport, opened }: Pick<TableProps, 'passport' | 'opened'>) {
  const say = useSay()
  const format = useFormat()
  return (row: string, period: string, id: string, value: ValueShape, text: (value: string) => string) => {
    if (value.value === null) return <StateMark state={value.state} alone />
    const shown = text(value.value)
    return (
      <NumberLink
        to={passport(id)}
        current={opened === id}
        label={say(words.numberLink, { row, period: format.period(period), value: shown })}
      >
        {shown}
      </NumberLink>
    )
  }
}

function useOperandLines({ indicator, ...place }: TableProps): Line[] {
  const format = useFormat()
  const { language } = useLanguage()
  const numberCell = useNumberCell(place)
  return indicator.operands.map(({ key, name, unit }) => {
    const word = operandWord(key, name, language)
    const row = unit ? `${word}, ${unit[language]}` : word
    return {
      key: `operand-${key}`,
      name: row,
      cell: ({ period, figure, operands }) => {
        const value = operands[key]
        return value
          ? numberCell(row, period, figureId(figure, key), value, (text) => format.decimal(text))
          : null
      },
    }
  })
}

/** The total since January names the quarters that it leaves out (S11). */
function YearToDate({ point, indicator }: { point: SeriesPoint; indicator: Indicator }) {
  const say = useSay()
  const format = useFormat()
  const { number } = useIndicatorNumbers(indicator)
  const { value, state, reason } = point.yearToDate
  if (value === null) return <StateMark state={state} alone />
  const without = Array.isArray(reason?.without)
    ? reason.without.filter((one) => typeof one === 'string')
    : []
  if (state !== 'incomplete') return number(value)
  const told = say(words.without, { periods: without.map((one) => format.period(one, 'part')).join(', ') })
  return (
    <span className={css.stacked}>
      <span>
        <StateMark state="incomplete" alone /> {number(value)}
      </span>
      {without.length > 0 && <span className={css.caption}>{told}</span>}
    </span>
  )
}

function useLines(props: TableProps): Line[] {
  const say = useSay()
  const { indicator } = props
  const { unit } = indicator
  const { number, signed } = useIndicatorNumbers(indicator)
  const numberCell = useNumberCell(props)
  const operandLines = useOperandLines(props)
  const valueName = say(words.value, { unit })
  const quiet = (message: (typeof words)['noPath' | 'noRevision']) => (
    <span className={css.quiet}>{say(message)}</span>
  )
  return [
    {
      key: 'value',
      name: valueName,
      strong: true,
      cell: ({ period, figure, computed }) => numberCell(valueName, period, figure, computed, number),
    },
    {
      key: 'path',
      name: say(words.path, { unit }),
      cell: ({ path }) => (path.value === null ? quiet(words.noPath) : number(path.value)),
    },
    {
      key: 'difference',
      name: unit === '%' ? say(words.differencePoints) : say(words.differenceIn, { unit }),
      cell: (point) => {
        const difference = differenceOf(point)
        if (difference !== undefined) return signed(difference)
        return point.computed.value === null ? (
          <StateMark state={point.computed.state} alone />
        ) : (
          quiet(words.noPath)
        )
      },
    },
    ...operandLines,
    {
      key: 'year',
      name: say(words.yearToDate, { unit }),
      cell: (point) => <YearToDate point={point} indicator={indicator} />,
    },
    {
      key: 'state',
      name: say(words.state),
      cell: ({ sealed, computed, status }) =>
        sealed && computed.state === 'value' ? (
          <StateLabel state="sealed" size="small" />
        ) : (
          <StateLabel
            state={(computed.value === null ? computed.state : (status ?? computed.state)) as StateName}
            size="small"
          />
        ),
    },
    {
      key: 'revision',
      name: say(words.revision),
      cell: ({ revision }) => (revision === null ? quiet(words.noRevision) : revision),
    },
  ]
}

/** The same as the chart in numbers; each opens its passport. */
export function SeriesTable(props: TableProps) {
  const say = useSay()
  const format = useFormat()
  const { points, title } = props
  const lines = useLines(props)
  const current = currentPoint(points)?.period
  return (
    <DataTable label={title}>
      <thead>
        <tr>
          <HeadCell hidden>{say(words.row)}</HeadCell>
          {points.map(({ period }) => (
            <HeadCell key={period} numeric>
              {format.period(period, 'short')}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, strong, cell }) => (
          <Row key={key}>
            <Cell head>
              <span className={css.lineName}>{name}</span>
            </Cell>
            {points.map((point) => (
              <Cell key={point.period} numeric strong={strong} selected={point.period === current}>
                {cell(point)}
              </Cell>
            ))}
          </Row>
        ))}
      </tbody>
    </DataTable>
  )
}
