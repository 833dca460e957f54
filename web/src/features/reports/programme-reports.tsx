import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { ProgrammeSummary } from '#shared/api/programme-shapes.ts'
import { programmesApi, type ReportingPeriod } from '#shared/api/programmes.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { reportSheetMessages, reportListMessages as words } from '#shared/language/report-page-messages.ts'
import { query } from '../../api/queries.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { ProgrammeFiles } from './programme-files.tsx'
import css from './reports-page.module.css'

/** The reports of programmes with a plan, by half-year, the latest first. */
export function ProgrammeReports() {
  const { data } = useQuery(query(programmesApi.list, { query: {} }))
  const planned = data?.items.filter(({ counts }) => counts.activities > 0) ?? []
  const say = useSay()
  if (planned.length === 0) return null
  return (
    <section>
      <h2 className={css.heading}>{say(page.halfYears)}</h2>
      {planned.map((programme) => (
        <OfProgramme key={programme.id} programme={programme} />
      ))}
    </section>
  )
}

function OfProgramme({ programme }: { programme: ProgrammeSummary }) {
  const say = useSay()
  const localized = useLocalized()
  const { id, title } = programme
  const { data } = useQuery(query(programmesApi.periods, { params: { id } }))
  const name = localized(title)
  return (
    <>
      <h3 className={css.programme}>
        <Link to={paths.programme(id)}>{name}</Link>
      </h3>
      <DataTable label={name}>
        <thead>
          <tr>
            <HeadCell>{say(words.period)}</HeadCell>
            <HeadCell numeric>{say(page.due)}</HeadCell>
            <HeadCell numeric>{say(words.accepted)}</HeadCell>
            <HeadCell>{say(words.files)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {data?.items.toReversed().map((one) => (
            <PeriodRow key={one.period} programme={id} name={name} one={one} />
          ))}
        </tbody>
      </DataTable>
    </>
  )
}

type RowProps = { programme: string; name: string; one: ReportingPeriod }

function PeriodRow({ programme, name, one: { period, due, submissions, opening } }: RowProps) {
  const say = useSay()
  const format = useFormat()
  const { accepted, expected } = submissions
  return (
    <Row>
      <Cell head named>
        <Link className={css.name} to={paths.programmeReport({ programme, period })}>
          {format.period(period)}
        </Link>
        {opening && <span className={css.caption}>{say(page.opened)}</span>}
      </Cell>
      <Cell numeric>{due}</Cell>
      <Cell numeric>{say(reportSheetMessages.ofTotal, { part: accepted, total: expected })}</Cell>
      <Cell>
        <ProgrammeFiles programme={programme} period={period} name={name} />
      </Cell>
    </Row>
  )
}
