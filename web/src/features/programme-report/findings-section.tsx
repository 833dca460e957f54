import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { periodEnd } from '#shared/engine/period.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { Count } from '../../components/tag.tsx'
import { useSay } from '../../language/use-say.ts'
import { bySeverity } from '../programmes/findings/finding-filter.ts'
import { FindingItem } from '../programmes/findings/finding-item.tsx'
import { programmeDocument } from '../programmes/findings/programme-document.ts'
import { SeverityLabel } from '../programmes/severity-mark.tsx'
import css from '../reports/report-sheet.module.css'
import { anchors } from './anchors.ts'

/** What the document says against itself, the gravest first, with what a person has said of it. */
export function FindingsSection({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const { findings, programme, period } = report
  const document = programmeDocument(programme.id, periodEnd(period))
  const explained = findings.items.filter((finding) => finding.explained !== null).length
  return (
    <section className={css.section} id={anchors.findings}>
      <h2 className={css.title}>{say(page.findings)}</h2>
      <p className={css.text}>{say(page.findingsText, { ...findings.counts, explained })}</p>
      {bySeverity(findings.items).map(({ severity, items }) => (
        <section key={severity} className={css.section}>
          <h3 className={css.sectionTitle}>
            <SeverityLabel severity={severity} /> <Count>{items.length}</Count>
          </h3>
          <ul>
            {items.map((finding) => (
              <FindingItem key={finding.id} finding={finding} document={document} canExplain={false} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
