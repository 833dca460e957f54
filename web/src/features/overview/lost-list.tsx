import { Link } from 'react-router'
import type { KpiReport } from '#shared/api/reports.ts'
import { compare, divide, exact, HUNDRED, multiply, negate, toText } from '#shared/engine/exact.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { overviewMessages as words } from '#shared/language/overview-messages.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { type LostPoints, lostPoints } from './lost-points.ts'
import css from './overview.module.css'

const SHOWN = 8

type RowProps = {
  row: LostPoints
  greatest: LostPoints
  passport: (id: string) => string
  current: string | null
}

/** The value over its path; under it the band with the difference in points. */
function ValueAndPath({ row, passport, current }: Omit<RowProps, 'greatest'>) {
  const say = useSay()
  const format = useFormat()
  const { number, unit, decimals: places, figure, computed, path, band, achievement } = row.indicator
  if (computed.value === null) return null
  const withUnit = (text: string) =>
    unit === '%' ? format.percent(text, { places }) : `${format.decimal(text, { places })} ${unit}`
  const difference = achievement.reason?.difference
  const signed =
    typeof difference === 'string' ? format.decimal(difference, { places, signed: true }) : undefined
  const detail =
    signed === undefined
      ? undefined
      : unit === '%'
        ? say(entryMessages.points, { difference: signed })
        : signed
  return (
    <span className={css.figures}>
      <span>
        <NumberLink
          to={passport(figure)}
          current={current === figure}
          label={say(words.valueOf, { name: number, value: withUnit(computed.value) })}
          strong
        >
          {format.decimal(computed.value, { places })}
        </NumberLink>
        <span className={css.against}>
          {' / '}
          {path.value === null ? say(stateMessages[path.state]) : withUnit(path.value)}
        </span>
      </span>
      {band && (
        <StateLabel state={band as StateName} size="small">
          {detail}
        </StateLabel>
      )}
    </span>
  )
}

/** The width of the bar beside the loss: geometry only. */
function widthOf({ lost }: LostPoints, { lost: greatest }: LostPoints): string {
  const share = divide(multiply(lost, HUNDRED), greatest)
  return share ? `${toText(share, 2)}%` : '0'
}

function LostRow({ row, greatest, passport, current }: RowProps) {
  const format = useFormat()
  const localized = useLocalized()
  const { indicator, body, lost } = row
  return (
    <Row kind={current === indicator.figure ? 'open' : undefined}>
      <Cell muted>{indicator.number}</Cell>
      <Cell>
        <Link className={css.name} to={paths.indicator(indicator.indicator)}>
          {localized(indicator.name)}
        </Link>
        <span className={css.caption}>{localized(body.shortName)}</span>
      </Cell>
      <Cell numeric>
        <ValueAndPath row={row} passport={passport} current={current} />
      </Cell>
      <Cell numeric>
        <span className={css.lost}>
          {format.decimal(toText(negate(lost)), { places: 1 })}
          <span className={css.bar} style={{ width: widthOf(row, greatest) }} />
        </span>
      </Cell>
    </Row>
  )
}

type LostListProps = { report: KpiReport; passport: (id: string) => string; current: string | null }

/** Where the points went: the indicators that take most off their sections' scores. */
export function LostList({ report, passport, current }: LostListProps) {
  const say = useSay()
  const all = lostPoints(report)
  const [greatest] = all
  const more = all.filter(({ lost }) => compare(lost, exact('0')) > 0).length - SHOWN
  return (
    <section>
      <div className={css.partHead}>
        <h2>{say(words.lostTitle)}</h2>
        <span className={css.caption}>{say(words.lostRule)}</span>
      </div>
      {greatest === undefined ? (
        <Empty
          title={say(words.nothingLost)}
          action={
            <ButtonLink to={paths.kpiReport({ period: report.period })}>{say(words.toReport)}</ButtonLink>
          }
        >
          {say(words.nothingLostText)}
        </Empty>
      ) : (
        <DataTable label={say(words.lostTitle)}>
          <thead>
            <tr>
              <HeadCell>№</HeadCell>
              <HeadCell>{say(words.indicator)}</HeadCell>
              <HeadCell numeric>{say(words.valueAndPath)}</HeadCell>
              <HeadCell numeric>{say(words.lostPoints)}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, SHOWN).map((row) => (
              <LostRow
                key={row.indicator.figure}
                row={row}
                greatest={greatest}
                passport={passport}
                current={current}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      {more > 0 && (
        <p className={css.more}>
          {say(words.moreLost, { count: more })}{' '}
          <Link to={paths.kpiReport({ period: report.period })}>{say(words.seeAll)}</Link>
        </p>
      )}
    </section>
  )
}
