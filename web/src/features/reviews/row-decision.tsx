import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icons.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import { type ReviewedRow, useReviewCourse } from './review-course.ts'
import css from './review-table.module.css'

type Problem = { readonly code: string; readonly severity: string; readonly text: string }

type RowDecisionProps = {
  row: ReviewedRow
  isOpen: boolean
  onOpen: (id: string | null, focus?: 'row' | 'reason') => void
}

/** What the rules found, in words: odd things flagged, the rest plain. */
export function Attention({ problems: shown }: { problems: readonly Problem[] }) {
  const say = useSay()
  if (shown.length === 0) return <span className={css.quiet}>{say(words.noDoubt)}</span>
  return (
    <ul className={css.problems}>
      {shown.map(({ code, severity, text }) => (
        <li key={`${code} ${text}`} data-severity={severity}>
          <Icon name="flag" size={14} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** What was decided, or on the way back; before a decision nothing. */
function DecisionMark({ row }: { row: ReviewedRow }) {
  const say = useSay()
  const { submission } = useReviewCourse()
  if (submission.status === 'accepted') {
    return <StateLabel state="accepted">{say(words.isAccepted)}</StateLabel>
  }
  if (row.decision?.decision === 'accept') {
    return <StateLabel state="accepted">{say(words.isAccepted)}</StateLabel>
  }
  if (row.decision) return <StateLabel state="returned">{say(words.isReturned)}</StateLabel>
  if (row.isReturned && submission.status === 'returned') {
    return <StateLabel state="returned">{say(words.wasReturned)}</StateLabel>
  }
  if (!row.isToDecide) return <span className={css.quiet}>{say(words.notDue)}</span>
  return null
}

/** Accept or return a row at once, or what has been decided of it. */
export function RowDecision({ row, isOpen, onOpen }: RowDecisionProps) {
  const say = useSay()
  const { canDecide, acceptRow } = useReviewCourse()
  const named = (action: (typeof words)[keyof typeof words]) =>
    say(words.ofRow, { number: row.number, action: say(action) })
  if (!canDecide || isOpen || (!row.decision && !row.isToDecide)) return <DecisionMark row={row} />
  if (row.decision) {
    return (
      <span className={css.decided}>
        <DecisionMark row={row} />
        <Button
          size="row"
          variant="link"
          aria-label={named(words.alter)}
          onClick={() => onOpen(row.id, 'row')}
        >
          {say(words.alter)}
        </Button>
      </span>
    )
  }
  return (
    <span className={css.choices}>
      <Button size="row" variant="quiet" aria-label={named(words.accept)} onClick={() => acceptRow(row.key)}>
        {say(words.accept)}
      </Button>
      <Button
        size="row"
        variant="quiet"
        aria-label={named(words.giveBack)}
        onClick={() => onOpen(row.id, 'reason')}
      >
        {say(words.giveBack)}
      </Button>
    </span>
  )
}
