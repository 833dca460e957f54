import type { ReactNode } from 'react'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { useSay } from '../language/use-say.ts'
import { joinClasses } from './join-classes.ts'
import css from './state-mark.module.css'
import { stateLooks, type Tone } from './state-marks.tsx'

export function toneOf(state: StateName): Tone {
  return stateLooks[state].tone
}

type MarkProps = {
  state: StateName
  size?: number | undefined
  /** `inherit` takes the colour of the text around, as inside a heat cell or in print. */
  tone?: Tone | 'inherit' | undefined
  /** Where no word stands beside the mark, the mark speaks for itself. */
  alone?: boolean | undefined
}

/** The mark of a state. A plain value has none. */
export function StateMark({ state, size = 14, tone, alone = false }: MarkProps) {
  const say = useSay()
  const { shape, tone: own } = stateLooks[state]
  if (!shape) return null
  const name = alone ? say(stateMessages[state]) : undefined
  return (
    <svg
      className={joinClasses(css.mark, css[tone ?? own])}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={alone ? 'img' : undefined}
      aria-label={name}
      aria-hidden={!alone}
    >
      {shape}
    </svg>
  )
}

type LabelProps = {
  state: StateName
  /** Words in place of the state's own, as «Толық емес, 2-ден 1». */
  children?: ReactNode
  /** A second line: the difference, the days, the count. */
  detail?: ReactNode
  size?: 'small' | 'normal' | undefined
}

/** Mark and word of a state, in its tone. */
export function StateLabel({ state, children, detail, size = 'normal' }: LabelProps) {
  const say = useSay()
  return (
    <span className={joinClasses(css.label, css[toneOf(state)], size === 'small' && css.small)}>
      <StateMark state={state} tone="inherit" size={size === 'small' ? 12 : 14} />
      <span>
        {children ?? say(stateMessages[state])}
        {detail !== undefined && <span className={css.detail}>{detail}</span>}
      </span>
    </span>
  )
}
