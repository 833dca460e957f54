import type { Indicator } from '#shared/api/indicators.ts'
import type { SubmissionRow } from '#shared/api/submission-shapes.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { exact, subtract, toText } from '#shared/engine/exact.ts'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { figureId, submissionId } from '#shared/rules/identity.ts'
import { Bullet } from '../../components/bullet.tsx'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel, toneOf } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { useReviewPage } from './review-context.ts'
import css from './review-table.module.css'
import { bandOf } from './standing.ts'

type RowProps = { row: SubmissionRow; indicator: Indicator }

/** A number in the indicator's own places and unit. */
export function useNumbers({ decimals: places, unit }: Indicator) {
  const format = useFormat()
  const number = (value: string) => format.decimal(value, { places })
  return {
    number,
    withUnit: (value: string) =>
      unit === '%' ? format.percent(value, { places }) : `${number(value)} ${unit}`,
    signed: (value: string) => format.decimal(value, { places, signed: true }),
  }
}

/** A value that answers with its passport; a state in its place has its mark and word. */
function Linked({
  value,
  figure,
  name,
  indicator,
  strong = false,
}: {
  value: ValueShape
  figure: string
  name: string
  indicator: Indicator
  strong?: boolean
}) {
  const say = useSay()
  const { passport, opened } = useReviewPage()
  const { number, withUnit } = useNumbers(indicator)
  if (value.value === null) {
    return value.state === 'value' ? null : (
      <span className={css.state}>
        <StateLabel state={value.state} size="small" />
      </span>
    )
  }
  return (
    <NumberLink
      to={passport(figure)}
      current={opened === figure}
      label={say(words.passport, { name, value: withUnit(value.value) })}
      strong={strong}
    >
      {number(value.value)}
    </NumberLink>
  )
}

export function FactValue({ row, indicator }: RowProps) {
  return <Linked value={row.computed} figure={row.id} name={row.number} indicator={indicator} strong />
}

export function PreviousValue({ row, indicator }: RowProps) {
  const format = useFormat()
  const { submission } = useReviewPage()
  const { period, computed } = row.previous
  return (
    <Linked
      value={computed}
      figure={figureId(submissionId(submission.document, submission.body, period), row.number)}
      name={`${row.number}. ${format.period(period)}`}
      indicator={indicator}
    />
  )
}

/** From the quarter before, where both are numbers. */
export function ChangeValue({ row, indicator }: RowProps) {
  const { signed } = useNumbers(indicator)
  const now = row.computed.value
  const before = row.previous.computed.value
  if (now === null || before === null) return null
  return <span className="n">{signed(toText(subtract(exact(now), exact(before))))}</span>
}

export function TargetValue({ row, indicator }: RowProps) {
  const say = useSay()
  const { number } = useNumbers(indicator)
  const value = row.target?.value ?? null
  if (value === null) return <span className={css.quiet}>{say(words.noTarget)}</span>
  return <span className="n">{number(value)}</span>
}

/** Geometry only: a percentage of some size is drawn on 0–100, anything else on a scale around its path. */
function scaleEnd(unit: string, path: number, value: number): number {
  if (unit === '%' && Math.max(path, value) >= 25) return 100
  return Math.max(path * 2, value * 1.1, Number.MIN_VALUE)
}

export function PathBullet({ row, indicator }: RowProps) {
  const { withUnit } = useNumbers(indicator)
  const point = (value: string | null) =>
    value === null ? null : { at: Number(value), text: withUnit(value) }
  const path = point(row.path.value)
  if (path === null) return null
  const value = point(row.computed.value)
  const band = bandOf(row)
  return (
    <Bullet
      label={row.number}
      value={value}
      path={path}
      previous={point(row.previous.computed.value)}
      max={scaleEnd(indicator.unit, path.at, value?.at ?? 0)}
      tone={band ? toneOf(band) : 'neutral'}
    />
  )
}
