import { lazy, Suspense } from 'react'
import type { ProgrammeReport } from '#shared/api/programme-report.ts'
import { convertMoney } from '#shared/engine/money.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeReportPageMessages as page } from '#shared/language/programme-report-page-messages.ts'
import { type StackedRow, type StackedSeries, swatchOf } from '../../charts/stacked-series.ts'
import { ScrollFrame } from '../../components/scroll-frame.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import money from '../programmes/money/money.module.css'
import css from '../reports/report-sheet.module.css'

const StackedChart = lazy(async () => ({
  default: (await import('../../charts/stacked-chart.tsx')).StackedChart,
}))

const PARTS = ['planned', 'allocated', 'spent'] as const
type Part = (typeof PARTS)[number]

const NO_SOURCE = 'none'

/** Geometry only: what is printed in the table never goes through it. */
function inMillions(amount: string | null): string | null {
  return amount === null ? null : convertMoney(amount, 'thousand-tenge', 'million-tenge')
}

function heightOf(amount: string | null): number | null {
  return amount === null ? null : Number(inMillions(amount))
}

type Sums = ProgrammeReport['years'][number]

function amountOf(sums: Pick<Sums, Part>, part: Part): string | null {
  return sums[part].value
}

function rowsOf(
  { years, money: groups }: ProgrammeReport,
  text: { part: (part: Part) => string; amount: (amount: string) => string },
): StackedRow[] {
  return years.flatMap((sums) =>
    PARTS.flatMap((part): StackedRow[] => {
      if (sums.year === null) return []
      const own = groups.filter(({ year }) => year === sums.year)
      const values: Record<string, number | null> = {}
      for (const group of own) {
        const height = heightOf(amountOf(group, part))
        const key = group.source ?? NO_SOURCE
        if (height !== null) values[key] = (values[key] ?? 0) + height
      }
      const amount = amountOf(sums, part)
      return [
        {
          key: `${sums.year} ${part}`,
          label: text.part(part),
          ...(part === 'allocated' && { note: String(sums.year) }),
          values,
          top: heightOf(amount),
          text: amount === null ? undefined : text.amount(inMillions(amount) ?? ''),
        },
      ]
    }),
  )
}

function useSeries({ money: groups, sources }: ProgrammeReport): StackedSeries[] {
  const say = useSay()
  const localized = useLocalized()
  const weights = new Map<string, number>()
  for (const { source, planned, spent } of groups) {
    if (planned.value === null && spent.value === null) continue
    const key = source ?? NO_SOURCE
    weights.set(key, (weights.get(key) ?? 0) + Number(planned.value ?? spent.value))
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => {
      const source = sources[key]
      const name = source ? localized(source.name) : say(words.sourceNotPrinted)
      return { key, name, kind: source && source.parts.length > 0 ? 'mixed' : 'plain' }
    })
}

/** Planned, allocated and spent of each year, divided by source. */
export function MoneyChart({ report }: { report: ProgrammeReport }) {
  const say = useSay()
  const format = useFormat()
  const series = useSeries(report)
  const rows = rowsOf(report, {
    part: (part) => say(words[part]),
    amount: (amount) => format.decimal(amount, { places: Number(amount) < 100 ? 1 : 0 }),
  })
  const title = say(page.moneyChart)
  if (rows.every(({ top }) => top === null)) return null
  return (
    <figure className="keep-together">
      <figcaption className={css.text}>{title}</figcaption>
      <ul className={money.legend}>
        {series.map(({ key, name, kind }, at) => (
          <li key={key}>
            <span className={money.swatch} data-kind={kind} style={{ background: swatchOf(kind, at) }} />
            {name}
          </li>
        ))}
      </ul>
      <Suspense fallback={<SkeletonRows rows={7} height={33} columns={0} />}>
        <ScrollFrame label={title}>
          <StackedChart
            rows={rows}
            series={series}
            title={title}
            unit={say(moneyUnitWords['million-tenge'])}
            height={230}
          />
        </ScrollFrame>
      </Suspense>
      <p className={css.text}>{say(page.gapNote)}</p>
    </figure>
  )
}
