import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { reportSheetMessages } from '#shared/language/report-page-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { headMessages } from '#shared/language/workbook-messages.ts'
import { FactStrip } from '../../components/fact-strip.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { Tag } from '../../components/tag.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { useActName } from '../reference/act-name.ts'
import css from '../reports/report-sheet.module.css'
import { ActivitiesSection } from './activities-section.tsx'
import { CoverageSection } from './coverage-section.tsx'
import { FindingsSection } from './findings-section.tsx'
import { IndicatorsSection } from './indicators-section.tsx'
import { MoneySection } from './money-section.tsx'
import { OverdueSection } from './overdue-section.tsx'
import { doneOf, ownYear, programmeLead } from './programme-lead.ts'
import { QuadrantSection } from './quadrant-section.tsx'

/** The sheet of a programme's report. */
export function ProgrammeReportSheet({ report }: { report: ProgrammeReport }) {
  const { language } = useLanguage()
  const hasPlan = report.rows.length > 0
  return (
    <>
      <RunningHead report={report} />
      <Heading report={report} />
      <p className={css.lead}>{programmeLead(report, language)}</p>
      {hasPlan && <Facts report={report} />}
      {report.activities.due > 0 && <ActivitiesSection report={report} />}
      {report.years.length > 0 && <MoneySection report={report} />}
      {report.activities.due > 0 && <QuadrantSection report={report} />}
      {report.activities.asked > 0 && <OverdueSection report={report} />}
      {hasPlan && <CoverageSection report={report} />}
      <IndicatorsSection report={report} />
      <FindingsSection report={report} />
      <Foot report={report} />
    </>
  )
}

function RunningHead({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className={css.running}>
      <span>{say(words.running)}</span>
      {report.demo && <Tag>{say(headMessages.demoShort)}</Tag>}
      <span>{say(headMessages.asOf, { instant: format.instant(report.asOf, { year: true }) })}</span>
    </div>
  )
}

function Heading({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const name = localized(report.programme.title)
  const period = format.period(report.period)
  return (
    <header>
      <title>{`${name}, ${period} · ${say(shellMessages.productName)}`}</title>
      <h1 className={css.heading} tabIndex={-1}>
        {say(words.title)}
      </h1>
      <p className={css.bodyName}>{name}</p>
      <p className={css.period}>{period}</p>
    </header>
  )
}

/** What stands in place of a count that nobody can have reported, or nobody has. */
function silenceOf({ activities, coverage }: ProgrammeReport): 'not-applicable' | 'not-reported' | null {
  if (activities.asked === 0) return 'not-applicable'
  return coverage.accepted === 0 ? 'not-reported' : null
}

function Facts({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const format = useFormat()
  const { activities, coverage, year } = report
  const share = (part: number, total: number) => say(reportSheetMessages.ofTotal, { part, total })
  const stateOr = (state: StateName | null, text: string | number) =>
    state === null ? text : <StateLabel state={state} size="small" />
  const silence = silenceOf(report)
  const unasked = activities.asked === 0 ? 'not-applicable' : null
  const percent = ownYear(report)?.spentOfPlanned
  const spent = percent && {
    key: 'spent',
    value: percent.value === null ? stateOr(percent.state, '') : format.percent(percent.value, { places: 1 }),
    label: say(page.spentOfPlan, { year }),
  }
  return (
    <FactStrip
      facts={[
        {
          key: 'done',
          value: stateOr(silence, share(doneOf(report), activities.asked)),
          label: say(words.doneOf),
        },
        { key: 'overdue', value: stateOr(unasked, activities.overdue), label: say(words.overdueFact) },
        {
          key: 'accepted',
          value: stateOr(unasked, share(coverage.accepted, coverage.expected)),
          label: say(words.accepted),
        },
        ...(spent ? [spent] : []),
      ]}
    />
  )
}

function Foot({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const format = useFormat()
  const actName = useActName()
  const { act, revision, edition } = report
  const on = edition.effectiveFrom === null ? '' : format.date(edition.effectiveFrom, 'short')
  return (
    <footer className={css.foot}>
      <span>
        {act === null
          ? say(words.draft)
          : `${say(headMessages.basis, { act: `${actName(act)}, ${format.date(act.date, 'short')}` })}; ${say(words.edition, { number: edition.number, date: on })}`}
      </span>
      <span>{say(reportSheetMessages.revision, { revision })}</span>
    </footer>
  )
}
