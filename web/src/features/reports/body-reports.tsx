import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { type ReportBody, reportApi } from '#shared/api/reports.ts'
import { reportSheetMessages, reportListMessages as words } from '#shared/language/report-page-messages.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import { summaryMessages } from '#shared/language/workbook-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { Note } from '../../components/note.tsx'
import { NumberLink } from '../../components/number-link.tsx'
import { Select } from '../../components/select.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import { ReportFiles } from './report-files.tsx'
import css from './reports-page.module.css'
import { usePeriodOptions, useShownPeriod } from './use-report-periods.ts'

/** Each body's own report for the quarter that is chosen in the address. */
export function BodyReports({ periods }: { periods: readonly string[] }) {
  const say = useSay()
  const format = useFormat()
  const [params, setParams] = useSearchParams()
  const asked = params.get('period')
  const period = useShownPeriod(
    periods,
    periods.find((one) => one === asked),
  )
  const options = usePeriodOptions()
  const {
    data: report,
    error,
    refetch,
  } = useQuery({ ...query(reportApi.kpi, { query: { period } }), enabled: period !== '' })
  return (
    <section>
      <div className={css.headingLine}>
        <h2 className={css.heading}>{say(words.bodies)}</h2>
        <Select
          label={say(words.period)}
          value={period}
          options={options(periods)}
          onChange={(value) => setParams({ period: value }, { preventScrollReset: true })}
        />
      </div>
      {error && !report && (
        <Note
          tone="bad"
          mark={<StateMark state="error" />}
          title={error.message}
          action={
            <Button variant="link" size="row" onClick={() => void refetch()}>
              {say(reportSheetMessages.retry)}
            </Button>
          }
        />
      )}
      {!report && !error && <SkeletonRows rows={15} columns={3} />}
      {report && (
        <DataTable label={`${say(words.bodies)}, ${format.period(period)}`}>
          <thead>
            <tr>
              <HeadCell>{say(words.body)}</HeadCell>
              <HeadCell>{say(words.status)}</HeadCell>
              <HeadCell numeric>{say(words.score)}</HeadCell>
              <HeadCell>{say(words.files)}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {report.bodies.map((body) => (
              <BodyReportRow key={body.body} body={body} period={period} />
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  )
}

function BodyReportRow({ body, period }: { body: ReportBody; period: string }) {
  const localized = useLocalized()
  const name = localized(shortBodyName(body.name))
  return (
    <Row>
      <Cell head named>
        <Link className={css.name} to={paths.kpiReport({ period, body: body.body })}>
          {name}
        </Link>
      </Cell>
      <StatusCell body={body} />
      <ScoreCell body={body} name={name} />
      <Cell>
        <ReportFiles period={period} body={body.body} bodyName={name} />
      </Cell>
    </Row>
  )
}

function StatusCell({ body }: { body: ReportBody }) {
  const say = useSay()
  const localized = useLocalized()
  const status = Object.entries(statusWords).find(([name]) => name === body.status)?.[1]
  const days = say(summaryMessages.daysLate, { count: body.daysLate })
  return (
    <Cell>
      {status ? localized(status) : <StateLabel state="not-reported" size="small" />}
      {body.late && (
        <span className={css.late}>
          <StateLabel state="late" size="small">
            {say(summaryMessages.lateBy, { days })}
          </StateLabel>
        </span>
      )}
    </Cell>
  )
}

function ScoreCell({ body, name }: { body: ReportBody; name: string }) {
  const say = useSay()
  const format = useFormat()
  const { value, state } = body.score
  if (value === null)
    return (
      <Cell numeric>
        <StateLabel state={state} size="small" />
      </Cell>
    )
  const text = format.decimal(value, { places: 1 })
  return (
    <Cell numeric>
      {state === 'incomplete' && (
        <span className={css.mark}>
          <StateMark state="incomplete" size={12} alone />
        </span>
      )}
      <NumberLink
        to={paths.figure(body.figure)}
        label={say(reportSheetMessages.passportOf, { name, value: text })}
        strong
      >
        {text}
      </NumberLink>
    </Cell>
  )
}
