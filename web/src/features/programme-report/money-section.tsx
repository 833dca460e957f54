import type { ExecutionMoneyGroup } from '#shared/api/execution-shapes.ts'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { LeftOutList } from '../programmes/left-out.tsx'
import css from '../reports/report-sheet.module.css'
import { anchors } from './anchors.ts'
import { Widths } from './column-widths.tsx'
import { MoneyChart } from './money-chart.tsx'
import { AmountCell, PercentCell, PlannedCell, useSums } from './money-value.tsx'

/** Money by year in a picture and a table, and the groups of the report's own year. */
export function MoneySection({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const sumOf = useSums(report)
  const title = `${say(page.money)}, ${say(words.unit)}`
  return (
    <section className={`${css.section} ${css.wide} ${css.compact}`} id={anchors.money}>
      <h2 className={css.title}>{title}</h2>
      <MoneyChart report={report} />
      <div className="keep-together">
        <DataTable label={title} fixed>
          <Heads first={say(words.year)} of="years" />
          <tbody>
            {report.years.map((sums) => (
              <Row key={sums.year ?? 'none'}>
                <Cell head>{sums.year ?? say(words.yearNotStated)}</Cell>
                <PlannedCell planned={sums.planned} {...sumOf('planned', { year: sums.year })} />
                <AmountCell value={sums.allocated} {...sumOf('allocated', { year: sums.year })} />
                <AmountCell value={sums.spent} {...sumOf('spent', { year: sums.year })} />
                <PercentCell {...sums} />
                <Cell>
                  <LeftOutList leftOut={sums.planned.leftOut} />
                </Cell>
              </Row>
            ))}
          </tbody>
        </DataTable>
      </div>
      <Groups report={report} />
      <div className={css.notes}>
        <p>{say(page.percentNote)}</p>
      </div>
    </section>
  )
}

/** Wide enough for the longest words of all three languages. */
const WIDTHS = {
  years: ['12%', '13%', '18.5%', '18.5%', '14%', '24%'],
  groups: ['25%', '13%', '17%', '17%', '13%', '15%'],
}

function Heads({ first, of }: { first: string; of: keyof typeof WIDTHS }) {
  const say = useSay()
  return (
    <>
      <Widths of={WIDTHS[of]} />
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
    </>
  )
}

/** Money of joint executors is not divisible: a group is a whole set of them. */
function Groups({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const all = report.money.filter(({ year }) => year === report.year)
  const own = all.filter(({ planned, allocated, spent }) => planned.value ?? allocated.value ?? spent.value)
  const title = say(page.groups, { year: report.year })
  if (own.length === 0) return null
  return (
    <div className={css.section}>
      <h3 className={css.sectionTitle}>{title}</h3>
      <DataTable label={title} fixed>
        <Heads first={say(words.executors)} of="groups" />
        <tbody>
          {own.map((group) => (
            <GroupRow key={`${group.source} ${group.executor.join()}`} report={report} group={group} />
          ))}
        </tbody>
      </DataTable>
      {all.length > own.length && (
        <p className={css.text}>{say(page.withoutAmount, { count: all.length - own.length })}</p>
      )}
    </div>
  )
}

function GroupRow({ report, group }: { report: ProgrammeReport; group: ExecutionMoneyGroup }) {
  const say = useSay()
  const localized = useLocalized()
  const { year, source, executor } = group
  const sumOf = useSums(report)
  const place = { year, source, executor: executor.join(' + ') || null }
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
      <PlannedCell planned={group.planned} {...sumOf('planned', place)} />
      <AmountCell value={group.allocated} {...sumOf('allocated', place)} />
      <AmountCell value={group.spent} {...sumOf('spent', place)} />
      <PercentCell {...group} />
      <Cell>
        <LeftOutList leftOut={group.planned.leftOut} />
      </Cell>
    </Row>
  )
}
