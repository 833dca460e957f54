import { Link } from 'react-router'
import type { KpiReport, ReportBody, ReportSection } from '#shared/api/reports.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { DataTable, HeadCell } from '../../components/data-table.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import { FigureLink } from './figure-link.tsx'
import { IndicatorRow } from './indicator-row.tsx'
import { anchors } from './report-anchors.ts'
import css from './report-sheet.module.css'

/** Every body with a table for each of its sections. */
export function IndicatorSections({ report, isSingle }: { report: KpiReport; isSingle: boolean }) {
  const say = useSay()
  return (
    <section className={css.section} id={anchors.indicators}>
      <h2 className={css.title}>{say(isSingle ? shellMessages.indicators : words.kpiSection)}</h2>
      {report.bodies.map((body) => (
        <BodyPart key={body.body} body={body} period={report.period} isSingle={isSingle} />
      ))}
    </section>
  )
}

type BodyPartProps = { body: ReportBody; period: string; isSingle: boolean }

function BodyPart({ body, period, isSingle }: BodyPartProps) {
  const say = useSay()
  const localized = useLocalized()
  const name = localized(shortBodyName(body.name))
  return (
    <section id={anchors.body(body.body)} className={`${css.wide} ${css.compact}`} aria-label={name}>
      {!isSingle && (
        <div className={css.sectionHead}>
          <h3 className={css.bodyHead}>{name}</h3>
          <Link className="screen-only" to={paths.kpiReport({ period, body: body.body })}>
            {say(words.toBodyReport)}
          </Link>
        </div>
      )}
      {body.sections.map((section) => (
        <SectionPart key={section.section} section={section} name={name} isSingle={isSingle} />
      ))}
    </section>
  )
}

type SectionPartProps = { section: ReportSection; name: string; isSingle: boolean }

function SectionPart({ section, name, isSingle }: SectionPartProps) {
  const Heading = isSingle ? 'h3' : 'h4'
  const say = useSay()
  const localized = useLocalized()
  const title = say(words.sectionOf, { number: section.number, title: localized(section.title) })
  return (
    <>
      <div className={css.sectionHead}>
        <Heading className={css.sectionTitle}>{title}</Heading>
        <SectionScore section={section} />
      </div>
      <DataTable label={`${name}. ${title}`} fixed>
        <IndicatorHeads />
        <tbody>
          {section.indicators.map((indicator) => (
            <IndicatorRow key={indicator.number} indicator={indicator} />
          ))}
        </tbody>
      </DataTable>
    </>
  )
}

function SectionScore({ section }: { section: ReportSection }) {
  const say = useSay()
  const format = useFormat()
  const { value, state, bounds, reportedWeight, totalWeight } = section.score
  const shown = (text: string) => format.decimal(text, { places: 1 })
  const title = say(words.sectionScore)
  const weight = say(words.ofTotal, {
    part: format.decimal(reportedWeight),
    total: format.decimal(totalWeight),
  })
  return (
    <span className={css.scoreLine}>
      {title}{' '}
      {value === null ? (
        <StateLabel state={state} size="small" />
      ) : (
        <FigureLink figure={section.figure} name={`${section.number}. ${title}`} text={shown(value)} strong />
      )}
      {state === 'incomplete' && <StateLabel state="incomplete" size="small" />}
      {value !== null &&
        bounds &&
        `, ${say(words.bounds, { low: shown(bounds.low), high: shown(bounds.high) })}`}
      {`, ${say(words.weightSeen).toLocaleLowerCase()} ${weight}`}
    </span>
  )
}

function IndicatorHeads() {
  const say = useSay()
  return (
    <>
      <colgroup>
        <col style={{ width: '6%' }} />
        <col style={{ width: '33%' }} />
        <col style={{ width: '10.5%' }} />
        <col style={{ width: '10.5%' }} />
        <col style={{ width: '10.5%' }} />
        <col style={{ width: '9.5%' }} />
        <col style={{ width: '12.5%' }} />
        <col style={{ width: '7.5%' }} />
      </colgroup>
      <thead>
        <tr>
          <HeadCell>№</HeadCell>
          <HeadCell>{say(words.indicator)}</HeadCell>
          <HeadCell numeric>{say(words.value)}</HeadCell>
          <HeadCell numeric>{say(words.target)}</HeadCell>
          <HeadCell numeric>{say(words.path)}</HeadCell>
          <HeadCell numeric>{say(words.achievement)}</HeadCell>
          <HeadCell>{say(words.band)}</HeadCell>
          <HeadCell numeric>{say(words.weight)}</HeadCell>
        </tr>
      </thead>
    </>
  )
}
