import type { KpiReport } from '#shared/api/reports.ts'
import { previousPeriod } from '#shared/engine/period.ts'
import { passportMessages } from '#shared/language/passport-messages.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { summaryMessages } from '#shared/language/workbook-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { BodyRow } from './body-row.tsx'
import { anchors } from './report-anchors.ts'
import { averageState, countsOf, HIGH_SCORE, indicatorsOf, lacksFigures, scoredOf } from './report-facts.ts'
import css from './report-sheet.module.css'

/** Table 1: every body with its score, what was assessed and how its indicators stand. */
export function BodiesTable({ report }: { report: KpiReport }) {
  const say = useSay()
  const title = say(words.table, { n: 1, title: say(summaryMessages.table) })
  return (
    <section className={`${css.section} ${css.wide} ${css.compact}`} id={anchors.bodies}>
      <h2 className={css.title}>{title}</h2>
      <DataTable label={title} fixed>
        <Heads period={report.period} />
        <tbody>
          {report.bodies.map((body, index) => (
            <BodyRow key={body.body} body={body} position={index + 1} period={report.period} />
          ))}
          <AverageRow report={report} />
        </tbody>
      </DataTable>
      <div className={css.notes}>
        <p>{say(words.scoreNote, { formula: say(passportMessages.scoreFormula) })}</p>
        {report.bodies.some(lacksFigures) && (
          <p>
            <span className={css.incomplete}>
              <StateMark state="incomplete" size={12} />
            </span>
            {say(words.incompleteNote)}
          </p>
        )}
      </div>
    </section>
  )
}

/** Wide enough for the longest words of all three languages. */
const WIDTHS = {
  position: '4%',
  body: '20.5%',
  score: '7%',
  bar: '13.5%',
  weight: '11.5%',
  onTrack: '8%',
  atRisk: '10.5%',
  offTrack: '8.5%',
  noValue: '8%',
  difference: '8.5%',
}

function Heads({ period }: { period: string }) {
  const say = useSay()
  const format = useFormat()
  // Word joiners: «2-й кв.» must not break at its hyphen.
  const previous = format.period(previousPeriod(period), 'part').replaceAll('-', '\u2060-\u2060')
  return (
    <>
      <colgroup>
        {Object.entries(WIDTHS).map(([column, width]) => (
          <col key={column} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <HeadCell>№</HeadCell>
          <HeadCell>{say(words.body)}</HeadCell>
          <HeadCell numeric>{say(words.score)}</HeadCell>
          <HeadCell>
            <span className={css.scale}>
              <span>0</span>
              <span>{HIGH_SCORE}</span>
            </span>
          </HeadCell>
          <HeadCell numeric>{say(words.weightSeen)}</HeadCell>
          <HeadCell numeric>{say(stateMessages['on-track'])}</HeadCell>
          <HeadCell numeric>{say(stateMessages['at-risk'])}</HeadCell>
          <HeadCell numeric>{say(stateMessages['off-track'])}</HeadCell>
          <HeadCell numeric>{say(words.noValue)}</HeadCell>
          <HeadCell numeric>{say(words.difference, { period: previous })}</HeadCell>
        </tr>
      </thead>
    </>
  )
}

function AverageRow({ report }: { report: KpiReport }) {
  const say = useSay()
  const format = useFormat()
  const { value, bounds } = report.average
  const state = averageState(report)
  const counts = countsOf(report.bodies.flatMap(indicatorsOf))
  const shown = (text: string) => format.decimal(text, { places: 1 })
  const limits = bounds && { low: shown(bounds.low), high: shown(bounds.high) }
  return (
    <Row kind="sum">
      <Cell />
      <Cell head strong>
        {say(words.averageRow, { count: scoredOf(report).scored.length })}
      </Cell>
      {value === null ? (
        <Cell colSpan={3}>
          <StateLabel state={state} size="small" />
        </Cell>
      ) : (
        <>
          <Cell numeric>{shown(value)}</Cell>
          <Cell colSpan={2}>{limits && <span className={css.bounds}>{say(words.bounds, limits)}</span>}</Cell>
        </>
      )}
      <Cell numeric>{counts.onTrack}</Cell>
      <Cell numeric>{counts.atRisk}</Cell>
      <Cell numeric>{counts.offTrack}</Cell>
      <Cell numeric>{counts.withoutValue}</Cell>
      <Cell />
    </Row>
  )
}
