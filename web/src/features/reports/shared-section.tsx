import type { KpiReport } from '#shared/api/reports.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { FigureLink } from './figure-link.tsx'
import { anchors } from './report-anchors.ts'
import { bodiesOf } from './report-facts.ts'
import css from './report-sheet.module.css'
import { useNumbers } from './use-numbers.ts'

/** Results that several bodies report: each counted once, sum over sum, with who is in and who is missing. */
export function SharedSection({ report }: { report: KpiReport }) {
  const say = useSay()
  const title = say(words.table, { n: 2, title: say(words.sharedSection) })
  return (
    <section className={`${css.section} ${css.wide}`} id={anchors.shared}>
      <h2 className={css.title}>{title}</h2>
      <DataTable label={title}>
        <thead>
          <tr>
            <HeadCell>{say(words.result)}</HeadCell>
            <HeadCell>{say(words.sums)}</HeadCell>
            <HeadCell numeric>{say(words.value)}</HeadCell>
            <HeadCell numeric>{say(words.includedBodies)}</HeadCell>
            <HeadCell>{say(words.missingBodies)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {report.shared.map((result) => (
            <SharedRow key={result.key} report={report} result={result} />
          ))}
        </tbody>
      </DataTable>
      <p className={css.text}>{say(words.sharedNote)}</p>
    </section>
  )
}

type SharedResult = KpiReport['shared'][number]

function SharedRow({ report, result }: { report: KpiReport; result: SharedResult }) {
  const say = useSay()
  const localized = useLocalized()
  const { withUnit } = useNumbers(result)
  const { computed, bounds, included, missing } = result
  const missingNames = bodiesOf(report, missing).map(({ shortName }) => localized(shortName))
  return (
    <Row>
      <Cell head named>
        {localized(result.name)}
      </Cell>
      <Cell>
        <Sums result={result} />
      </Cell>
      <Cell numeric>
        {computed.value === null ? (
          <StateLabel state={computed.state} size="small" />
        ) : (
          <FigureLink
            figure={result.figure}
            name={localized(result.name)}
            text={withUnit(computed.value)}
            strong
          />
        )}
        {bounds && (
          <span className={css.caption}>
            {say(words.bounds, { low: withUnit(bounds.low), high: withUnit(bounds.high) })}
          </span>
        )}
      </Cell>
      <Cell numeric>
        {say(words.ofTotal, { part: included.length, total: included.length + missing.length })}
      </Cell>
      <Cell muted>{missingNames.length === 0 ? say(words.nobody) : missingNames.join(', ')}</Cell>
    </Row>
  )
}

function Sums({ result }: { result: SharedResult }) {
  const localized = useLocalized()
  const { language } = useLanguage()
  const { plain } = useNumbers(result)
  return Object.entries(result.operands).map(([key, { value, state }]) => {
    const word = operandWord(key, { kk: key, ru: key, en: key }, language)
    return (
      <span className={css.sum} key={key}>
        {word}{' '}
        {value === null ? (
          <StateLabel state={state} size="small" />
        ) : (
          <FigureLink
            figure={result.figure}
            name={`${localized(result.name)}, ${word}`}
            text={plain(value)}
          />
        )}
      </span>
    )
  })
}
