import type { ProgrammeReport, ReportSectionOfPlan } from '#shared/api/programme-report.ts'
import { compare, divide, exact, exactOf, HUNDRED, multiply, toText } from '#shared/engine/exact.ts'
import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { QuadrantChart } from '../../charts/quadrant-chart.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from '../reports/report-sheet.module.css'
import { anchors } from './anchors.ts'
import { Widths } from './column-widths.tsx'
import { AmountCell, PercentCell, PlannedCell, useSums } from './money-value.tsx'

/** The share of due dates done, per cent; null where none is due. */
function doneShare({ due, done }: ReportSectionOfPlan): string | null {
  const share = divide(multiply(exactOf(done), HUNDRED), exactOf(due))
  return share ? toText(share) : null
}

/** Sections of which both money and result are known. */
function comparable(sections: readonly ReportSectionOfPlan[]) {
  return sections.flatMap((section) => {
    const [share, spent] = [doneShare(section), section.money.spentOfPlanned.value]
    return share === null || spent === null ? [] : [{ section: section.section, share, spent }]
  })
}

/** Money against result by section: the picture, and the table behind it. */
export function QuadrantSection({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const known = comparable(report.sections)
  const ahead = known.filter(({ share, spent }) => compare(exact(spent), exact(share)) > 0).length
  const title = known.length === 0 ? say(page.quadrantNone) : say(page.quadrantFinding, { count: ahead })
  return (
    <section className={`${css.section} ${css.wide} ${css.compact}`} id={anchors.quadrant}>
      <h2 className={css.title}>{say(page.quadrant)}</h2>
      <p className={css.text}>{title}</p>
      {known.length > 0 && (
        <QuadrantChart
          title={title}
          xName={say(page.xAxis)}
          yName={`${say(page.yAxis)}, ${report.year}`}
          points={known.map(({ section, share, spent }) => ({
            key: section,
            label: say(page.sectionShort, { number: section }),
            x: Number(share),
            y: Number(spent),
          }))}
        />
      )}
      <SectionTable report={report} />
    </section>
  )
}

function SectionTable({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  return (
    <DataTable label={say(page.quadrant)} fixed>
      <Widths of={['32%', '9%', '11%', '10%', '13%', '13%', '12%']} />
      <thead>
        <tr>
          <HeadCell>{say(words.section)}</HeadCell>
          <HeadCell numeric>{say(words.due)}</HeadCell>
          <HeadCell numeric>{say(page.doneShare)}</HeadCell>
          <HeadCell numeric>{say(words.overdue)}</HeadCell>
          <HeadCell numeric>{`${say(words.planned)}, ${report.year}`}</HeadCell>
          <HeadCell numeric>{say(words.spent)}</HeadCell>
          <HeadCell numeric>{say(words.ofPlanned)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {report.sections.map((section) => (
          <SectionRow key={section.section} section={section} report={report} />
        ))}
      </tbody>
    </DataTable>
  )
}

function SectionRow({ section, report }: { section: ReportSectionOfPlan; report: ProgrammeReport }) {
  const sumOf = useSums(report)
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { section: number, title, due, overdue, money } = section
  const share = doneShare(section)
  const place = { year: report.year, section: number }
  return (
    <Row>
      <Cell head>
        {title
          ? say(words.sectionHead, { number, title: localized(title) })
          : say(words.sectionAlone, { number })}
      </Cell>
      <Cell numeric>{due}</Cell>
      {share === null ? (
        <Cell numeric muted>
          –
        </Cell>
      ) : (
        <Cell numeric>{format.percent(share, { places: 0 })}</Cell>
      )}
      <Cell numeric>{overdue}</Cell>
      <PlannedCell planned={money.planned} {...sumOf('planned', place)} />
      <AmountCell value={money.spent} {...sumOf('spent', place)} />
      <PercentCell {...money} />
    </Row>
  )
}
