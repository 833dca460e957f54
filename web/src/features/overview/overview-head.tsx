import type { KpiReport, ReportBody } from '#shared/api/reports.ts'
import { compare, exact } from '#shared/engine/exact.ts'
import { overviewMessages as words } from '#shared/language/overview-messages.ts'
import { type Fact, FactStrip } from '../../components/fact-strip.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'

/** Below this a body's score is worth a sentence: the edge of a colour of the map. */
const LINE = '85'
const NAMES_AT_MOST = 2

type Scored = { readonly body: ReportBody; readonly score: string }

function scoredBodies(report: KpiReport): Scored[] {
  return report.bodies
    .flatMap((body) => (body.score.value === null ? [] : [{ body, score: body.score.value }]))
    .sort((a, b) => compare(exact(a.score), exact(b.score)))
}

/** The finding of the quarter as a sentence. */
export function useFinding(): (report: KpiReport) => string {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  return (report) => {
    const scored = scoredBodies(report)
    const [lowest] = scored
    if (!lowest) return say(words.nothingTitle, { period: format.period(report.period) })
    const below = scored.filter(({ score }) => compare(exact(score), exact(LINE)) < 0).length
    if (below === 0) return say(words.noneBelowTitle, { count: scored.length, line: LINE })
    return say(words.belowTitle, {
      count: scored.length,
      below,
      line: LINE,
      lowest: localized(lowest.body.shortName),
      score: format.decimal(lowest.score, { places: 1 }),
    })
  }
}

function useBodiesNote(): (report: KpiReport) => string | undefined {
  const say = useSay()
  const localized = useLocalized()
  return ({ bodies, coverage }) => {
    const named = (some: readonly ReportBody[]) =>
      some.map(({ shortName }) => localized(shortName)).join(', ')
    const missing = bodies.filter(({ body }) => coverage.missing.includes(body))
    const withheld = bodies.filter(({ score }) => score.state === 'withheld')
    const parts = [
      missing.length > 0 &&
        (missing.length > NAMES_AT_MOST
          ? say(words.manyNotAccepted, { count: missing.length })
          : say(words.notAccepted, { names: named(missing) })),
      withheld.length > 0 && say(words.withheldBodies, { names: named(withheld) }),
    ].filter(Boolean)
    return parts.length > 0 ? parts.join('; ') : undefined
  }
}

function useLateFact(): (report: KpiReport) => Fact {
  const say = useSay()
  const format = useFormat()
  return ({ bodies, deadline }) => {
    const late = bodies.filter((body) => body.late)
    const due = format.instant(deadline, { year: true })
    return {
      key: 'late',
      value: late.length,
      label: say(words.lateFact, { count: late.length }),
      tone: late.length > 0 ? 'warn' : undefined,
      note:
        late.length > 0
          ? say(words.lateDetail, { days: Math.max(...late.map(({ daysLate }) => daysLate)), deadline: due })
          : say(words.dueDetail, { deadline: due }),
    }
  }
}

/** The four figures that the quarter begins with. */
export function OverviewFacts({ report }: { report: KpiReport }) {
  const say = useSay()
  const format = useFormat()
  const { coverage, average, bodies } = report
  const bodiesNote = useBodiesNote()(report)
  const late = useLateFact()(report)
  const one = (text: string) => format.decimal(text, { places: 1 })
  const without = coverage.indicators - coverage.withValue
  const averageFact: Fact[] =
    average.value === null
      ? []
      : [
          {
            key: 'average',
            value: one(average.value),
            label: say(words.averageFact),
            ...(average.bounds && {
              beside: `${one(average.bounds.low)} – ${one(average.bounds.high)}`,
              note: say(words.averageBounds),
            }),
          },
        ]
  return (
    <FactStrip
      facts={[
        {
          key: 'bodies',
          value: `${bodies.filter(({ score }) => score.value !== null).length} / ${coverage.expected}`,
          label: say(words.bodiesFact),
          ...(bodiesNote !== undefined && { note: bodiesNote }),
        },
        {
          key: 'indicators',
          value: `${coverage.withValue} / ${coverage.indicators}`,
          label: say(words.indicatorsFact),
          ...(without > 0 && { note: say(words.withoutValue, { count: without }) }),
        },
        ...averageFact,
        late,
      ]}
    />
  )
}
