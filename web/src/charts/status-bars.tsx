import css from './status-bars.module.css'

export type StatusBar = {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly tone: 'good' | 'late' | 'plain' | 'bad' | 'open'
}

/** Counts as bars from one zero; each says its own number, so that no table need stand behind. */
export function StatusBars({ bars, title }: { bars: readonly StatusBar[]; title: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <dl className={css.bars} aria-label={title}>
      {bars.map(({ key, label, count, tone }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <span className={css.bar} data-tone={tone} style={{ width: `${(count / most) * 88}%` }} />
            <span className="n">{count}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
