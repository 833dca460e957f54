import { chartMessages } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import css from './bullet.module.css'
import { joinClasses } from './join-classes.ts'
import type { Tone } from './state-marks.tsx'

type Point = { readonly at: number; readonly text: string }

type BulletProps = {
  /** What is measured: begins the accessible name. */
  label: string
  /** Each point with its place on the scale and its printed form; null draws nothing. */
  value: Point | null
  path?: Point | null | undefined
  previous?: Point | null | undefined
  /** The end of the scale; the greatest point and a fifth more where absent. */
  max?: number | undefined
  tone?: Tone | undefined
}

/** A value against where the path says it should be (tick) and where it was (ring). Zero is a tick at the edge, not nothing. */
export function Bullet({ label, value, path = null, previous = null, max, tone = 'neutral' }: BulletProps) {
  const say = useSay()
  const end = max ?? Math.max(value?.at ?? 0, path?.at ?? 0, previous?.at ?? 0, Number.MIN_VALUE) * 1.2
  const place = (point: Point) => `${Math.min(Math.max(point.at / end, 0), 1) * 100}%`
  const words = [
    value && say(chartMessages.bulletValue, { value: value.text }),
    path && say(chartMessages.bulletPath, { value: path.text }),
    previous && say(chartMessages.bulletPrevious, { value: previous.text }),
  ].filter(Boolean)
  return (
    <svg
      className={joinClasses(css.bullet, css[tone])}
      role="img"
      aria-label={[label, ...words].join(', ')}
      height="14"
    >
      <rect className={css.track} x="0" y="4" width="100%" height="6" />
      {value && value.at > 0 && <rect className={css.bar} x="0" y="4" width={place(value)} height="6" />}
      {value && value.at <= 0 && <rect className={css.bar} x="0" y="1" width="2" height="12" />}
      {path && <line className={css.path} x1={place(path)} x2={place(path)} y1="0" y2="14" />}
      {previous && <circle className={css.previous} cx={place(previous)} cy="7" r="2.5" />}
    </svg>
  )
}
