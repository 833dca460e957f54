import { Link } from 'react-router'
import type { ReportBody } from '#shared/api/reports.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { summaryMessages } from '#shared/language/workbook-messages.ts'
import { Cell, Row } from '../../components/data-table.tsx'
import { heatBin } from '../../components/heat-cell.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { FigureLink } from './figure-link.tsx'
import { countsOf, differenceOf, HIGH_SCORE, indicatorsOf, lacksFigures, weightsOf } from './report-facts.ts'
import css from './report-sheet.module.css'

type BodyRowProps = { body: ReportBody; position: number; period: string }

/** One line of table 1. Where there is no score its state stands in its place, in words. */
export function BodyRow({ body, position, period }: BodyRowProps) {
  const say = useSay()
  const localized = useLocalized()
  const counts = countsOf(indicatorsOf(body))
  const days = say(summaryMessages.daysLate, { count: body.daysLate })
  return (
    <Row>
      <Cell muted>{position}</Cell>
      <Cell head>
        <Link className={css.quietLink} to={paths.kpiReport({ period, body: body.body })}>
          {localized(body.shortName)}
        </Link>
        {body.late && (
          <span className={css.lateLine}>
            <StateLabel state="late" size="small">
              {say(summaryMessages.lateBy, { days })}
            </StateLabel>
          </span>
        )}
      </Cell>
      <ScoreCells body={body} />
      <WeightCell body={body} />
      <CountCell count={counts.onTrack} />
      <CountCell count={counts.atRisk} />
      <CountCell count={counts.offTrack} />
      <CountCell count={counts.withoutValue} />
      <DifferenceCell body={body} />
    </Row>
  )
}

function ScoreCells({ body }: { body: ReportBody }) {
  const format = useFormat()
  const localized = useLocalized()
  const { value, state } = body.score
  if (value === null)
    return (
      <Cell colSpan={2}>
        <StateLabel state={state} size="small" />
      </Cell>
    )
  const text = format.decimal(value, { places: 1 })
  return (
    <>
      <Cell numeric>
        <FigureLink figure={body.figure} name={localized(body.shortName)} text={text} strong />
      </Cell>
      <Cell>
        <ScoreBar score={value} />
      </Cell>
    </>
  )
}

/** Geometry only: the number stands beside it. */
function ScoreBar({ score }: { score: string }) {
  const width = Math.min(100, Number(score))
  return (
    <span className={css.bar} aria-hidden="true">
      <span className={css.fill} data-bin={heatBin(Number(score))} style={{ width: `${width}%` }} />
      <span className={css.tick} style={{ insetInlineStart: `${HIGH_SCORE}%` }} />
    </span>
  )
}

function WeightCell({ body }: { body: ReportBody }) {
  const say = useSay()
  const format = useFormat()
  const { reportedWeight, totalWeight } = weightsOf(body)
  return (
    <Cell numeric>
      {lacksFigures(body) && (
        <span className={css.incomplete}>
          <StateMark state="incomplete" size={12} alone />
        </span>
      )}
      {say(words.ofTotal, { part: format.decimal(reportedWeight), total: format.decimal(totalWeight) })}
    </Cell>
  )
}

function CountCell({ count }: { count: number }) {
  return <Cell numeric>{count === 0 ? <span className={css.zero}>0</span> : count}</Cell>
}

function DifferenceCell({ body }: { body: ReportBody }) {
  const say = useSay()
  const format = useFormat()
  const difference = differenceOf(body)
  if (difference !== null)
    return <Cell numeric>{format.decimal(difference, { places: 1, signed: true })}</Cell>
  return (
    <Cell numeric>
      <span className={css.zero} aria-hidden="true">
        –
      </span>
      <span className="visually-hidden">{say(words.noDifference)}</span>
    </Cell>
  )
}
