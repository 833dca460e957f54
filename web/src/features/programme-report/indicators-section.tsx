import { Link } from 'react-router'
import type { ProgrammeReport, ReportIndicator } from '#shared/api/programme-report.ts'
import { dueYear } from '#shared/engine/indicator-progress.ts'
import { periodEnd } from '#shared/engine/period.ts'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { columnMessages } from '#shared/language/workbook-messages.ts'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { DocumentText } from '../programmes/document-text.tsx'
import { useTargetWords } from '../programmes/indicators/use-target-words.ts'
import css from '../reports/report-sheet.module.css'
import { anchors } from './anchors.ts'
import { Widths } from './column-widths.tsx'

/** Every target indicator with the accepted value of the period, its target, and how far it has come. */
export function IndicatorsSection({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const { indicators, lacking } = report
  const valued = indicators.filter(({ standing }) => standing.value !== null).length
  const title = say(page.indicators)
  return (
    <section className={`${css.section} ${css.compact}`} id={anchors.indicators}>
      <h2 className={css.title}>{title}</h2>
      <p className={css.text}>{say(page.indicatorsText, { count: indicators.length, valued, lacking })}</p>
      {indicators.length > 0 && (
        <DataTable label={title} fixed cards>
          <Widths of={['9%', '33%', '17%', '16%', '12%', '13%']} />
          <thead>
            <tr>
              <HeadCell>{say(columnMessages.number)}</HeadCell>
              <HeadCell>{say(page.indicator)}</HeadCell>
              <HeadCell numeric>{say(words.value)}</HeadCell>
              <HeadCell>{say(words.target)}</HeadCell>
              <HeadCell numeric>{say(words.progress)}</HeadCell>
              <HeadCell>{say(page.band)}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <IndicatorRow key={indicator.id} report={report} indicator={indicator} />
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  )
}

type RowProps = { report: ProgrammeReport; indicator: ReportIndicator }

function IndicatorRow({ report, indicator }: RowProps) {
  const say = useSay()
  const localized = useLocalized()
  const { number, name, unit, id, standing } = indicator
  const asOf = periodEnd(report.period)
  return (
    <Row>
      <Cell>
        <Link to={paths.programmePart(report.programme.id, 'indicators', { asOf, indicator: id })}>
          {number}
        </Link>
      </Cell>
      <Cell head>
        <DocumentText printed={name} />
        <span className={css.caption}>{localized(unit)}</span>
      </Cell>
      <ValueCell report={report} indicator={indicator} />
      <TargetCell indicator={indicator} />
      <ProgressCell report={report} indicator={indicator} />
      <Cell>
        <CardWord>{say(page.band)}</CardWord>
        {standing.band ? <StateLabel state={standing.band} size="small" /> : '–'}
      </Cell>
    </Row>
  )
}

/** The value, with its own period where it tells of a longer one, and whose twin's it is. */
function ValueCell({ report, indicator }: RowProps) {
  const say = useSay()
  const format = useFormat()
  const text = useTargetWords(indicator)
  const { state, value, period, reachedOn, fromTwin } = indicator.standing
  if (value === null)
    return (
      <Cell>
        <CardWord>{say(words.value)}</CardWord>
        <StateLabel state={state} size="small" />
      </Cell>
    )
  return (
    <Cell numeric>
      <CardWord>{say(words.value)}</CardWord>
      {reachedOn === null ? text.value(value) : format.date(reachedOn, 'short')}
      {period !== report.period && <span className={css.caption}>{format.period(period, 'short')}</span>}
      {fromTwin !== null && <span className={css.caption}>{say(words.fromTwin, { number: fromTwin })}</span>}
    </Cell>
  )
}

/** The target in force at the period's end, as the document prints it. */
function TargetCell({ indicator }: Pick<RowProps, 'indicator'>) {
  const say = useSay()
  const text = useTargetWords(indicator)
  const { target } = indicator.standing
  if (target === null)
    return (
      <Cell muted>
        <CardWord>{say(words.target)}</CardWord>
        {say(words.noTarget)}
      </Cell>
    )
  const printed = indicator.targets.find(
    ({ value, time }) => value === target.value && time.kind === target.time.kind,
  )
  const shown = { ...target, isComparatorPrinted: printed?.isComparatorPrinted ?? false }
  return (
    <Cell>
      <CardWord>{say(words.target)}</CardWord>
      {text.target(shown)}
      <span className={css.caption}>{text.time(shown)}</span>
    </Cell>
  )
}

/** Shown in full, above 100 % too (S18). «Not met» is said only of a target whose year has come. */
function ProgressCell({ report, indicator }: RowProps) {
  const say = useSay()
  const format = useFormat()
  const { progress, target } = indicator.standing
  const isDue = target !== null && (dueYear(target) ?? Number.POSITIVE_INFINITY) <= report.year
  const told = progress.met ? say(words.met) : progress.met === false && isDue ? say(words.notMet) : null
  if (progress.value === null)
    return (
      <Cell numeric muted>
        <CardWord>{say(words.progress)}</CardWord>
        {told ?? '–'}
      </Cell>
    )
  return (
    <Cell numeric>
      <CardWord>{say(words.progress)}</CardWord>
      {format.percent(progress.value, { places: 1 })}
      <span className={css.caption}>{told}</span>
    </Cell>
  )
}
