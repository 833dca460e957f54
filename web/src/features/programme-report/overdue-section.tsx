import { Link } from 'react-router'
import type { OverdueRow, ProgrammeReport } from '#shared/api/programme-report.ts'
import { periodEnd } from '#shared/engine/period.ts'
import { standingWords, programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { DocumentText } from '../programmes/document-text.tsx'
import css from '../reports/report-sheet.module.css'
import { anchors } from './anchors.ts'
import { Widths } from './column-widths.tsx'

/** What has passed its date without being done, what came again before the rest: last status, document, executors. */
export function OverdueSection({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const { carriedRows, overdueRows } = report.activities
  const rows = [...carriedRows.filter(({ status }) => status !== 'done'), ...overdueRows]
  const title = say(page.overdueTitle)
  return (
    <section className={`${css.section} ${css.wide} ${css.compact}`} id={anchors.overdue}>
      <h2 className={css.title}>{title}</h2>
      {rows.length === 0 && <p className={css.text}>{say(page.noOverdue)}</p>}
      {rows.length > 0 && (
        <DataTable label={title} fixed>
          <Widths of={['9%', '41%', '20%', '12%', '18%']} />
          <thead>
            <tr>
              <HeadCell>{say(words.number)}</HeadCell>
              <HeadCell>{say(words.activity)}</HeadCell>
              <HeadCell>{say(words.executors)}</HeadCell>
              <HeadCell>{say(page.due)}</HeadCell>
              <HeadCell>{say(words.status)}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.map((due) => (
              <DueRow key={`${due.row} ${due.date}`} report={report} due={due} />
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  )
}

function DueRow({ report, due }: { report: ProgrammeReport; due: OverdueRow }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const row = report.rows.find(({ id }) => id === due.row)
  const nameOf = (id: string) => {
    const body = report.bodies[id]
    return body ? localized(body.shortName) : id
  }
  return (
    <Row>
      <Cell>
        <Link
          to={paths.programmePart(report.programme.id, 'plan', {
            asOf: periodEnd(report.period),
            row: due.row,
          })}
        >
          {due.row}
        </Link>
      </Cell>
      <Cell head>{row?.title && <DocumentText printed={row.title} />}</Cell>
      <Cell>{due.executors.map(nameOf).join(', ')}</Cell>
      <Cell>{format.date(due.date, 'short')}</Cell>
      <Cell>
        {say(standingWords[due.standing])}
        <DocumentLine document={due.document} />
      </Cell>
    </Row>
  )
}

/** The document that the last report names. */
function DocumentLine({ document }: Pick<OverdueRow, 'document'>) {
  const format = useFormat()
  if (document === null) return null
  const { name, number, date } = document
  const parts = [name, number && `№ ${number}`, date && format.date(date, 'short')].filter(Boolean)
  return <span className={css.caption}>{parts.join(', ')}</span>
}
