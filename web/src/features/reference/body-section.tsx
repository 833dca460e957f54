import { Link } from 'react-router'
import type { ReportIndicator, ReportSection } from '#shared/api/reports.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { comparatorWords } from '#shared/language/passport-page-messages.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './reference.module.css'

type Places = { readonly figureAt: (id: string) => string; readonly opened: string | null }

type ShownProps = Places & {
  name: string
  figure: string
  value: ValueShape
  print: (text: string) => string
}

/** A number that opens its passport, or its state in words, which opens it too. */
function Shown({ name, figure, value, print, figureAt, opened }: ShownProps) {
  const say = useSay()
  const text = value.value === null ? say(stateMessages[value.state as StateName]) : print(value.value)
  return (
    <NumberLink
      to={figureAt(figure)}
      label={say(words.number, { name, value: text })}
      current={opened === figure}
    >
      {value.value === null ? <StateLabel state={value.state as StateName} size="small" /> : text}
    </NumberLink>
  )
}

function usePrint({ unit, decimals }: Pick<ReportIndicator, 'unit' | 'decimals'>) {
  const format = useFormat()
  return (text: string) =>
    unit === '%'
      ? format.percent(text, { places: decimals })
      : `${format.decimal(text, { places: decimals })}${unit ? ` ${unit}` : ''}`
}

function IndicatorRow({ row, body, ...places }: Places & { row: ReportIndicator; body: string }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const print = usePrint(row)
  const name = localized(row.name)
  const target = row.target?.value ?? null
  const word = (message: Message) => <CardWord>{say(message)}</CardWord>
  return (
    <Row kind={places.opened === row.figure ? 'open' : undefined}>
      <Cell muted>{row.number}</Cell>
      <Cell head named>
        <Link to={paths.indicator(row.indicator, { body })}>{name}</Link>
      </Cell>
      <Cell numeric>
        {word(words.value)}
        <Shown
          name={`${row.number}, ${say(words.value)}`}
          figure={row.figure}
          value={row.computed}
          print={print}
          {...places}
        />
      </Cell>
      <Cell numeric muted>
        {word(words.target)}
        {row.target && target !== null
          ? say(comparatorWords[row.target.comparator], { value: print(target) })
          : say(words.noTarget)}
        {row.path.value !== null && row.path.value !== target && (
          <div className={css.quiet}>{say(words.path, { value: print(row.path.value) })}</div>
        )}
      </Cell>
      <Cell numeric>
        {word(words.achievement)}
        {row.achievement.value === null ? (
          '—'
        ) : (
          <Shown
            name={`${row.number}, ${say(words.achievement)}`}
            figure={row.figure}
            value={row.achievement}
            print={(text) => format.percent(text, { places: 1 })}
            {...places}
          />
        )}
      </Cell>
      <Cell>
        <span className={css.noBreak}>
          <StateLabel state={(row.band ?? row.achievement.state) as StateName} size="small" />
        </span>
      </Cell>
      <Cell numeric muted>
        {word(words.weight)}
        {format.decimal(row.weight)}
      </Cell>
    </Row>
  )
}

/** One section of the body with its score and its indicators in the period. */
export function BodySection({ section, body, ...places }: Places & { section: ReportSection; body: string }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const title = `${section.number}. ${localized(section.title)}`
  return (
    <section>
      <div className={css.sectionHead}>
        <h2>{title}</h2>
        <span className={css.sectionScore}>
          {say(words.score)}:{' '}
          <Shown
            name={`${title}, ${say(words.score)}`}
            figure={section.figure}
            value={section.score}
            print={(text) => format.decimal(text, { places: 1 })}
            {...places}
          />
        </span>
      </div>
      <DataTable cards label={title}>
        <thead>
          <tr>
            <HeadCell>№</HeadCell>
            <HeadCell>{say(words.indicator)}</HeadCell>
            <HeadCell numeric>{say(words.value)}</HeadCell>
            <HeadCell numeric>{say(words.target)}</HeadCell>
            <HeadCell numeric>{say(words.achievement)}</HeadCell>
            <HeadCell>{say(words.mark)}</HeadCell>
            <HeadCell numeric>{say(words.weight)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {section.indicators.map((row) => (
            <IndicatorRow key={row.indicator} row={row} body={body} {...places} />
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}
