import { Link } from 'react-router'
import { compare, exact, subtract, toText } from '#shared/engine/exact.ts'
import { periodYear } from '#shared/engine/period.ts'
import { overviewMessages as words } from '#shared/language/overview-messages.ts'
import { deadlineMessages } from '#shared/language/shell-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { type HeatBin, HeatCell, HeatLegend } from '../../components/heat-cell.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './overview.module.css'
import type { ScoreBody, ScoreCell, Scores } from './use-overview.ts'

const EDGES = ['50', '70', '85', '95'].map(exact)

/** The bin by the exact score: 84.96 is printed 85,0 and still lies below 85. */
export function binOf(score: string): HeatBin {
  const value = exact(score)
  return (1 + EDGES.filter((edge) => compare(value, edge) >= 0).length) as HeatBin
}

function useCellWords() {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  return (body: ScoreBody, { period, score, reportedWeight, assessedWeight, daysLate }: ScoreCell) => {
    const parts = [
      score.value === null
        ? say(stateMessages[score.state])
        : say(words.points, { score: format.decimal(score.value, { places: 1 }) }),
      score.state === 'incomplete' &&
        say(words.assessedOf, {
          reported: format.decimal(reportedWeight),
          assessed: format.decimal(assessedWeight),
        }),
      daysLate > 0 && say(deadlineMessages.daysLate, { count: daysLate }),
    ]
    return say(words.cell, {
      body: localized(body.shortName),
      period: format.period(period),
      words: parts.filter(Boolean).join(', '),
    })
  }
}

function ScorePlace({
  body,
  cell,
  passport,
}: {
  body: ScoreBody
  cell: ScoreCell
  passport: (id: string) => string
}) {
  const say = useSay()
  const format = useFormat()
  const label = useCellWords()(body, cell)
  const { score, reportedWeight, daysLate, figure } = cell
  const isScored = score.value !== null
  return (
    <HeatCell
      label={label}
      to={passport(figure)}
      value={
        score.value === null
          ? null
          : { text: format.decimal(score.value, { places: 1 }), bin: binOf(score.value) }
      }
      state={score.state}
      stateWord={score.state === 'not-reported' ? say(words.shortNone) : undefined}
      assessed={score.state === 'incomplete' ? format.decimal(reportedWeight) : undefined}
      daysLate={isScored && daysLate > 0 ? String(daysLate) : undefined}
    />
  )
}

/** How the chosen quarter moved against the one before; where either has no score, why. */
function Change({ cells }: { cells: readonly ScoreCell[] }) {
  const say = useSay()
  const format = useFormat()
  const [before, now] = cells.slice(-2).map(({ score }) => score)
  if (!before || !now) return null
  const empty = now.value === null ? now : before
  if (now.value === null || before.value === null) {
    if (empty.state === 'withheld') return <span className={css.quiet}>{say(words.shortWithheld)}</span>
    if (empty.state === 'not-reported') return <span className={css.quiet}>{say(words.shortNone)}</span>
    return <StateMark state={empty.state} alone />
  }
  const text = format.decimal(toText(subtract(exact(now.value), exact(before.value))), {
    places: 1,
    signed: true,
  })
  return (
    <span className={compare(exact(now.value), exact(before.value)) < 0 ? css.fell : css.rose}>{text}</span>
  )
}

function HeatHead({ periods, chosen }: { periods: readonly string[]; chosen: string }) {
  const say = useSay()
  const format = useFormat()
  const before = periods[periods.indexOf(chosen) - 1]
  return (
    <thead>
      <tr>
        <HeadCell>№</HeadCell>
        <HeadCell>{say(words.ministry)}</HeadCell>
        {periods.map((period, at) => {
          const isFirstOfYear = at === 0 || periodYear(period) !== periodYear(periods[at - 1] ?? period)
          return (
            <HeadCell
              key={period}
              aria-label={format.period(period)}
              aria-current={period === chosen ? 'true' : undefined}
            >
              <span className={css.periodHead}>
                <span>{isFirstOfYear ? periodYear(period) : '\u00A0'}</span>
                <span>{format.period(period, 'part')}</span>
              </span>
            </HeadCell>
          )
        })}
        {before && (
          <HeadCell numeric>
            {say(words.difference)}
            <span className={css.nowrap}>
              {say(words.fromTo, {
                before: format.period(before, 'part'),
                period: format.period(chosen, 'part'),
              })}
            </span>
          </HeadCell>
        )}
      </tr>
    </thead>
  )
}

type HeatMapProps = { scores: Scores; period: string; passport: (id: string) => string }

/** Bodies by quarters, the chosen one marked: the score of each, its colour, and marks of what qualifies it. */
export function HeatMap({ scores, period, passport }: HeatMapProps) {
  const say = useSay()
  const localized = useLocalized()
  const count = scores.periods.indexOf(period) + 1
  return (
    <section className={css.heat}>
      <div className={css.partHead}>
        <h2>{say(words.heatTitle)}</h2>
        <HeatLegend
          bins={[say(words.bin1), say(words.bin2), say(words.bin3), say(words.bin4), say(words.bin5)]}
        />
      </div>
      <DataTable label={say(words.heatTitle)}>
        <HeatHead periods={scores.periods} chosen={period} />
        <tbody>
          {scores.bodies.map((body, at) => (
            <Row key={body.body}>
              <Cell muted>{at + 1}</Cell>
              <Cell head>
                <Link className={css.plainLink} to={paths.body(body.body, { period })}>
                  {localized(body.shortName)}
                </Link>
              </Cell>
              {body.cells.map((cell) => (
                <ScorePlace key={cell.period} body={body} cell={cell} passport={passport} />
              ))}
              {count > 1 && (
                <Cell numeric>
                  <Change cells={body.cells.slice(0, count)} />
                </Cell>
              )}
            </Row>
          ))}
        </tbody>
      </DataTable>
      <MarksLegend />
    </section>
  )
}

function MarksLegend() {
  const say = useSay()
  const states = ['late', 'incomplete', 'not-reported', 'not-due', 'withheld'] as const
  return (
    <>
      <ul className={css.marks}>
        {states.map((state) => (
          <li key={state}>
            <StateMark state={state} size={13} tone="strong" />
            {say(stateMessages[state])}
          </li>
        ))}
      </ul>
      <p className={css.caption}>{say(words.marksNote)}</p>
    </>
  )
}
