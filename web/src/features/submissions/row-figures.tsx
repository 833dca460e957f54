import { parsePeriod, periodYear } from '#shared/engine/period.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { figureId, submissionId } from '#shared/rules/identity.ts'
import { Bullet } from '../../components/bullet.tsx'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel, StateMark, toneOf } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { useEntry } from './entry-context.ts'
import css from './row-figures.module.css'
import type { RowView } from './row-view.ts'
import { isZeroText } from './zero-text.ts'

type RowProps = { view: RowView }

/** A number of the row in the indicator's own places. */
export function useRowNumbers({ definition }: RowView) {
  const say = useSay()
  const format = useFormat()
  const { isPhone, hasSharedUnit } = useEntry()
  const { decimals: places, unit } = definition.indicator
  const number = (value: string) => format.decimal(value, { places })
  const withUnit = (value: string) =>
    unit === '%' ? format.percent(value, { places }) : `${number(value)}\u00a0${unit}`
  return {
    number,
    withUnit,
    /** As it stands in its column: with the unit where no head names it. */
    inColumn: isPhone || !hasSharedUnit ? withUnit : number,
    difference(value: string) {
      const text = format.decimal(value, { places, signed: true })
      return unit === '%' ? say(entryMessages.points, { difference: text }) : `${text} ${unit}`
    },
  }
}

/** What the typed operands come to, at once; a state in place of a number has its mark and word. */
export function RowValue({ view }: RowProps) {
  const say = useSay()
  const { passport, opened } = useEntry()
  const { inColumn, withUnit } = useRowNumbers(view)
  const { row, computed } = view
  if (computed.value === null) {
    const isError = computed.state === 'error'
    return (
      <div className={css.none} data-error={isError}>
        <StateMark state={computed.state} />
        <span className={css.caption}>{isError ? say(stateMessages.error) : say(entryMessages.noValue)}</span>
      </div>
    )
  }
  return (
    <div className={css.value}>
      <NumberLink
        to={passport(row.id)}
        current={opened === row.id}
        label={say(entryMessages.passportOf, {
          name: `${row.number}. ${say(entryMessages.value)}`,
          value: withUnit(computed.value),
        })}
        strong
      >
        {inColumn(computed.value)}
      </NumberLink>
      {isZeroText(computed.value) && <span className={css.caption}>{say(entryMessages.realZero)}</span>}
    </div>
  )
}

export function RowTarget({ view }: RowProps) {
  const say = useSay()
  const { inColumn } = useRowNumbers(view)
  const value = view.row.target?.value ?? null
  if (value === null) return <span className={css.caption}>{say(entryMessages.noTarget)}</span>
  return <span className="n">{inColumn(value)}</span>
}

/** Geometry only: where on the bar a number lies. What is printed never goes through it. */
function placeOf(value: string | null): number | null {
  return value === null ? null : Number(value)
}

/** A percentage of some size is drawn on 0–100; a small one, or a count, on a scale around its path. */
function scaleEnd(unit: string, path: number, value: number): number {
  if (unit === '%' && Math.max(path, value) >= 25) return 100
  return Math.max(path * 2, value * 1.1, Number.MIN_VALUE)
}

export function RowBullet({ view }: RowProps) {
  const { withUnit } = useRowNumbers(view)
  const { row, computed, band, definition } = view
  const at = placeOf(row.path.value)
  if (at === null || row.path.value === null) return null
  const point = (value: string | null) =>
    value === null ? null : { at: Number(value), text: withUnit(value) }
  const value = point(computed.value)
  return (
    <Bullet
      label={row.number}
      value={value}
      path={point(row.path.value)}
      previous={point(row.previous.computed.value)}
      max={scaleEnd(definition.indicator.unit, at, value?.at ?? 0)}
      tone={band ? toneOf(band) : 'neutral'}
    />
  )
}

/** Last quarter's value with its own passport. */
export function RowPrevious({ view }: RowProps) {
  const say = useSay()
  const format = useFormat()
  const { submission, passport, opened } = useEntry()
  const { inColumn, withUnit } = useRowNumbers(view)
  const { period, computed } = view.row.previous
  if (computed.value === null) return <StateMark state={computed.state} alone />
  const id = figureId(submissionId(submission.document, submission.body, period), view.row.number)
  const name = `${view.row.number}. ${format.period(period)}`
  return (
    <NumberLink
      to={passport(id)}
      current={opened === id}
      label={say(entryMessages.passportOf, { name, value: withUnit(computed.value) })}
    >
      {inColumn(computed.value)}
    </NumberLink>
  )
}

/** The mark of the row as it stands: returned before all, then the band with its difference, else the state. */
function markOf({ row, band, computed, standing }: RowView): StateName {
  if (standing === 'returned' || Object.values(row.operands).some(({ returned }) => returned))
    return 'returned'
  return computed.state === 'value' && band ? band : computed.state
}

/** Words under the mark: the difference, the cause, how many inputs there are. */
function useMarkDetail(view: RowView, state: StateName): string | undefined {
  const say = useSay()
  const localized = useLocalized()
  const { difference, number } = useRowNumbers(view)
  const { computed, cells } = view
  if (view.difference !== null && /^[0.,]+$/.test(number(view.difference))) return say(entryMessages.onPath)
  if (view.difference !== null)
    return say(entryMessages.fromPath, { difference: difference(view.difference) })
  if (state === 'not-reported' || state === 'missing-inputs') {
    const given = Object.values(cells).filter((cell) => cell.state === 'value').length
    return say(entryMessages.inputsGiven, { have: given, need: Object.keys(cells).length })
  }
  const ground = computed.reason?.ground
  if (typeof ground === 'string') return ground
  return view.row.target === null ? localized(entryMessages.noTarget) : undefined
}

export function RowMark({ view }: RowProps) {
  const say = useSay()
  const state = markOf(view)
  const detail = useMarkDetail(view, state)
  if (state === 'value') return <span className={css.caption}>{say(entryMessages.noTarget)}</span>
  return <StateLabel state={state} {...(detail === undefined ? {} : { detail })} />
}

/** «3-тоқсан», «2024»: heads that carry only a part of a period. */
export function yearOf(period: string): string {
  return parsePeriod(period) ? String(periodYear(period)) : period
}
