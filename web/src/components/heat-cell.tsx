import { Link } from 'react-router'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { useSay } from '../language/use-say.ts'
import css from './heat-cell.module.css'
import { joinClasses } from './join-classes.ts'
import { StateMark } from './state-mark.tsx'

export type HeatBin = 1 | 2 | 3 | 4 | 5

/** The fixed bins: below 50, 70, 85, 95, and from 95. Given the exact score, never the printed one. */
export function heatBin(score: number): HeatBin {
  if (score < 50) return 1
  if (score < 70) return 2
  if (score < 85) return 3
  return score < 95 ? 4 : 5
}

type HeatCellProps = {
  /** Row, column and number in words: what a screen reader says. */
  label: string
  to: string
  /** The printed number with its bin; null where there is none, and `state` says why. */
  value: { readonly text: string; readonly bin: HeatBin } | null
  state?: StateName | undefined
  /** A short word beside the state's mark, as «жоқ». */
  stateWord?: string | undefined
  /** Points assessed of 100, where some are missing. */
  assessed?: string | undefined
  /** Days late, where it came late. */
  daysLate?: string | undefined
}

function NoNumber({ state, word }: { state: StateName; word: string | undefined }) {
  return (
    <>
      <StateMark state={state} size={13} />
      {word}
    </>
  )
}

/** A cell of the heat map: colour, the number always printed, marks of what qualifies it. */
export function HeatCell({
  label,
  to,
  value,
  state = 'not-reported',
  stateWord,
  assessed,
  daysLate,
}: HeatCellProps) {
  return (
    <td className={css.place}>
      <Link
        to={to}
        preventScrollReset
        className={joinClasses(css.cell, value ? css[`bin${value.bin}`] : css[state])}
      >
        <span className="visually-hidden">{label}</span>
        <span className={css.shown} aria-hidden="true">
          {value ? value.text : <NoNumber state={state} word={stateWord} />}
          {assessed !== undefined && (
            <span className={css.before}>
              <StateMark state="incomplete" size={11} tone="inherit" />
              {assessed}
            </span>
          )}
          {daysLate !== undefined && (
            <span className={css.after}>
              <StateMark state="late" size={12} tone="inherit" />
              {daysLate}
            </span>
          )}
        </span>
      </Link>
    </td>
  )
}

/** The bins and their words; and the marks, which inside the map stand without words. */
export function HeatLegend({
  bins,
  states,
}: {
  bins: readonly [string, string, string, string, string]
  states?: readonly StateName[]
}) {
  const say = useSay()
  return (
    <ul className={css.legend}>
      {bins.map((word, index) => (
        <li key={word}>
          <span className={joinClasses(css.swatch, css[`bin${index + 1}`])} />
          {word}
        </li>
      ))}
      {states?.map((state) => (
        <li key={state}>
          <StateMark state={state} size={13} tone="strong" />
          {say(stateMessages[state])}
        </li>
      ))}
    </ul>
  )
}
