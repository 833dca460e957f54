import type { ProgrammeReport, ReportMoneyGroup } from '#shared/api/programme-report.ts'
import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { LeftOutList } from '../programmes/left-out.tsx'
import css from '../reports/report-sheet.module.css'
import { anchors } from './anchors.ts'
import { MoneyChart } from './money-chart.tsx'
import { AmountCell, PercentCell, PlannedCell } from './money-value.tsx'

/** Money by year in a picture and a table, and the groups of the report's own year. */
export function MoneySection({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const title = `${say(page.money)}, ${say(words.unit)}`
  return (
    <section className={`${css.section} ${css.wide} ${css.compact}`} id={anchors.money}>
      <h2 className={css.title}>{title}</h2>
      <MoneyChart report={report} />
      <DataTable label={title}>
        <Heads first={say(words.year)} />
        <tbody>
          {report.years.map((sums) => (
            <Row key={sums.year ?? 'none'}>
              <Cell head>{sums.year ?? say(words.yearNotStated)}</Cell>
              <PlannedCell planned={sums.planned} />
              <AmountCell value={sums.allocated} />
              <AmountCell value={sums.spent} />
              <PercentCell {...sums} />
              <Cell>
                <LeftOutList leftOut={sums.planned.leftOut} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </DataTable>
      <Groups report={report} />
      <div className={css.notes}>
        <p>{say(page.percentNote)}</p>
      </div>
    </section>
  )
}

function Heads({ first }: { first: string }) {
  const say = useSay()
  return (
    <thead>
      <tr>
        <HeadCell>{first}</HeadCell>
        <HeadCell numeric>{say(words.planned)}</HeadCell>
        <HeadCell numeric>{say(words.allocated)}</HeadCell>
        <HeadCell numeric>{say(words.spent)}</HeadCell>
        <HeadCell numeric>{say(words.ofPlanned)}</HeadCell>
        <HeadCell>{say(words.leftOut)}</HeadCell>
      </tr>
    </thead>
  )
}

/** Money of joint executors is not divisible: a group is a whole set of them. */
function Groups({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const own = report.money.filter(({ year }) => year === report.year)
  const title = say(page.groups, { year: report.year })
  if (own.length === 0) return null
  return (
    <div className={css.section}>
      <h3 className={css.sectionTitle}>{title}</h3>
      <DataTable label={title}>
        <Heads first={say(words.executors)} />
        <tbody>
          {own.map((group) => (
            <GroupRow key={`${group.source} ${group.executor.join()}`} report={report} group={group} />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

function GroupRow({ report, group }: { report: ProgrammeReport; group: ReportMoneyGroup }) {
  const say = useSay()
  const localized = useLocalized()
  const { source, executor } = group
  const named = source === null ? undefined : report.sources[source]
  const bodies = executor.map((id) => {
    const body = report.bodies[id]
    return body ? localized(body.shortName) : id
  })
  return (
    <Row>
      <Cell head>
        {bodies.length === 0 ? say(words.nobody) : bodies.join(', ')}
        <span className={css.caption}>{named ? localized(named.name) : say(words.sourceNotPrinted)}</span>
      </Cell>
      <PlannedCell planned={group.planned} />
      <AmountCell value={group.allocated} />
      <AmountCell value={group.spent} />
      <PercentCell {...group} />
      <Cell>
        <LeftOutList leftOut={group.planned.leftOut} />
      </Cell>
    </Row>
  )
}
