import type { FindingShape } from '#shared/api/programmes.ts'
import { severityMessages } from '#shared/language/programme-messages.ts'
import { joinClasses } from '../../components/join-classes.ts'
import { useSay } from '../../language/use-say.ts'
import css from './severity.module.css'

export type Severity = FindingShape['severity']

/** The heaviest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[]

const SHAPES = {
  error: (
    <>
      <rect x="1" y="1" width="12" height="12" rx="1.6" fill="currentColor" stroke="none" />
      <path d="M7 3.8v3.8M7 10v.1" stroke="var(--mark-hole, var(--paper))" strokeWidth="1.7" />
    </>
  ),
  warning: <path d="M3 12.6V1.6h7.8L9 4.5l1.8 2.9H3" />,
  note: <path d="M1.8 2.2h10.4v6.7H7l-2.7 2.5V8.9H1.8Z" />,
}

/** The mark of a finding's severity; a word stands beside it, or it is told to screen readers by `alone`. */
export function SeverityMark({ severity, alone = false }: { severity: Severity; alone?: boolean }) {
  const say = useSay()
  return (
    <svg
      className={joinClasses(css.mark, css[severity])}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      strokeLinecap="round"
      role={alone ? 'img' : undefined}
      aria-label={alone ? say(severityMessages[severity]) : undefined}
      aria-hidden={!alone}
    >
      {SHAPES[severity]}
    </svg>
  )
}

/** «▪ Ауыр 4»: mark, word and number. */
export function SeverityCount({ severity, count }: { severity: Severity; count: number }) {
  const say = useSay()
  return (
    <span className={joinClasses(css.count, css[severity])}>
      <SeverityMark severity={severity} />
      {say(severityMessages[severity])} <span className="n">{count}</span>
    </span>
  )
}
