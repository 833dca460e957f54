import { severityWords } from '#shared/language/finding-page-messages.ts'
import { Icon } from '../../components/icons.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import type { SeverityName } from './findings/finding-filter.ts'
import css from './findings/findings.module.css'

/** The mark of a severity; its word stands beside it. */
export function SeverityMark({ severity }: { severity: SeverityName }) {
  if (severity === 'note') return <Icon name="comment" size={14} />
  return <StateMark state={severity === 'error' ? 'error' : 'at-risk'} tone="inherit" />
}

/** Mark and word, in the tone of the severity. */
export function SeverityLabel({ severity }: { severity: SeverityName }) {
  const say = useSay()
  return (
    <span className={css.severity} data-severity={severity}>
      <SeverityMark severity={severity} />
      {say(severityWords[severity])}
    </span>
  )
}
