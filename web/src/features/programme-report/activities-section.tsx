import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { standingWords, programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { STANDINGS } from '#shared/rules/due-standing.ts'
import { StatusBars } from '../../charts/status-bars.tsx'
import { useSay } from '../../language/use-say.ts'
import css from '../reports/report-sheet.module.css'
import { anchors } from './anchors.ts'
import { doneOf } from './programme-lead.ts'

const TONES = {
  done: 'good',
  'done-late': 'late',
  'in-progress': 'plain',
  'not-begun': 'plain',
  'cannot-be-done': 'bad',
  'not-reported': 'open',
  'not-due': 'open',
  'not-asked': 'open',
  lapsed: 'open',
} as const

function useFinding(report: ProgrammeReport): string {
  const say = useSay()
  const { due, asked } = report.activities
  if (asked === 0) return say(page.nobodyAsked, { due })
  if (report.coverage.accepted === 0) return say(page.nothingAccepted, { due: asked })
  return say(page.activitiesFinding, { done: doneOf(report), due: asked })
}

/** How the due dates of the period stand: bars with their counts, which are the table too. */
export function ActivitiesSection({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const { counts, overdue, carriedRows } = report.activities
  const done = carriedRows.filter(({ status }) => status === 'done').length
  const title = useFinding(report)
  const bars = STANDINGS.filter((name) => counts[name] > 0).map((name) => ({
    key: name,
    label: say(standingWords[name]),
    count: counts[name],
    tone: TONES[name],
  }))
  return (
    <section className={`${css.section} keep-together`} id={anchors.activities}>
      <h2 className={css.title}>{title}</h2>
      <StatusBars bars={bars} title={title} />
      <p className={css.text}>
        {say(words.overdue)}: <span className="n">{overdue}</span>
      </p>
      {carriedRows.length > 0 && (
        <p className={css.text}>{say(page.carried, { count: carriedRows.length, done })}</p>
      )}
    </section>
  )
}
