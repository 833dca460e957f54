import type { KpiReport } from '#shared/api/reports.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { actKinds, headMessages, summaryMessages } from '#shared/language/workbook-messages.ts'
import { FactStrip } from '../../components/fact-strip.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { Tag } from '../../components/tag.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { BodiesTable } from './bodies-table.tsx'
import { CoverageSection } from './coverage-section.tsx'
import { IndicatorSections } from './indicator-sections.tsx'
import { MethodSection } from './method-section.tsx'
import { countsOf, indicatorsOf, scoredOf } from './report-facts.ts'
import { bodyLead, reportLead } from './report-lead.ts'
import css from './report-sheet.module.css'
import { SharedSection } from './shared-section.tsx'

/** The sheet itself, of all bodies or of one. */
export function ReportSheet({ report, body }: { report: KpiReport; body: string | undefined }) {
  const { language } = useLanguage()
  const single = body === undefined ? undefined : report.bodies[0]
  return (
    <>
      <RunningHead report={report} />
      <Heading report={report} isSingle={single !== undefined} />
      <p className={css.lead}>{single ? bodyLead(single, language) : reportLead(report, language)}</p>
      <Facts report={report} isSingle={single !== undefined} />
      {!single && <BodiesTable report={report} />}
      <CoverageSection report={report} />
      {!single && report.shared.length > 0 && <SharedSection report={report} />}
      <IndicatorSections report={report} isSingle={single !== undefined} />
      <MethodSection report={report} />
      <Foot report={report} />
    </>
  )
}

function RunningHead({ report }: { report: KpiReport }) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className={css.running}>
      <span>{say(headMessages.running)}</span>
      {report.demo && <Tag>{say(headMessages.demoShort)}</Tag>}
      <span>{say(headMessages.asOf, { instant: format.instant(report.asOf, { year: true }) })}</span>
    </div>
  )
}

function Heading({ report, isSingle }: { report: KpiReport; isSingle: boolean }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const period = format.period(report.period)
  const name = isSingle && report.bodies[0] ? localized(report.bodies[0].name) : undefined
  return (
    <header>
      <title>{`${name ?? say(words.title)}, ${period} · ${say(shellMessages.productName)}`}</title>
      <h1 className={css.heading} tabIndex={-1}>
        {name === undefined ? say(headMessages.title) : say(words.bodyHeading)}
      </h1>
      {name !== undefined && <p className={css.bodyName}>{name}</p>}
      <p className={css.period}>{period}</p>
    </header>
  )
}

function Facts({ report, isSingle }: { report: KpiReport; isSingle: boolean }) {
  const say = useSay()
  const { coverage, bodies } = report
  const counts = countsOf(bodies.flatMap(indicatorsOf))
  const share = (part: number, total: number) => say(words.ofTotal, { part, total })
  const assessed = {
    key: 'assessed',
    value: share(scoredOf(report).scored.length, coverage.expected),
    label: say(summaryMessages.assessed),
  }
  const bands = [
    { key: 'on-track', value: counts.onTrack },
    { key: 'at-risk', value: counts.atRisk },
    { key: 'off-track', value: counts.offTrack },
  ] as const
  return (
    <FactStrip
      facts={[
        ...(isSingle ? [] : [assessed]),
        {
          key: 'with-value',
          value: share(coverage.withValue, coverage.indicators),
          label: say(summaryMessages.withValue),
        },
        ...bands.map(({ key, value }) => ({
          key,
          value,
          label: <StateLabel state={key} size="small" />,
        })),
      ]}
    />
  )
}

function Foot({ report }: { report: KpiReport }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { act, revision } = report
  const kind = actKinds[act.kind]
  const name = say(headMessages.act, {
    number: act.number,
    kind: kind ? localized(kind) : act.kind,
    date: format.date(act.date),
  })
  const repealed = act.repealedOn && say(headMessages.repealed, { date: format.date(act.repealedOn) })
  return (
    <footer className={css.foot}>
      <span>
        {say(headMessages.basis, { act: name })}
        {repealed && `; ${repealed}`}
      </span>
      <span>{say(words.revision, { revision })}</span>
    </footer>
  )
}
