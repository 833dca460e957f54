import { shellMessages } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import css from './skeleton-rows.module.css'

/** Widths that look like text, not like a grid. */
const WIDTHS = ['62%', '48%', '71%', '55%', '66%', '43%', '58%']

type SkeletonRowsProps = {
  rows?: number | undefined
  /** The height of the rows to come, so that nothing jumps: 28 data, 33 heat, 43 review, 110 entry. */
  height?: number | undefined
  /** Numbers at the right of each row. */
  columns?: number | undefined
}

export function SkeletonRows({ rows = 8, height = 28, columns = 3 }: SkeletonRowsProps) {
  const say = useSay()
  const range = (count: number) => Array.from({ length: count }, (_, index) => index)
  return (
    <div className={css.rows} role="status">
      <span className="visually-hidden">{say(shellMessages.loading)}</span>
      {range(rows).map((row) => (
        <div key={row} className={css.row} style={{ height }}>
          <span className={css.text}>
            <span className={css.bar} style={{ width: WIDTHS[row % WIDTHS.length] }} />
          </span>
          {range(columns).map((column) => (
            <span key={column} className={css.number}>
              <span className={css.bar} />
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
