import type { Indicator } from '#shared/api/indicators.ts'
import type { SubmissionRow } from '#shared/api/submission-shapes.ts'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { Button } from '../../components/button.tsx'
import { Cell, Row } from '../../components/data-table.tsx'
import { Icon } from '../../components/icons.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { panelId, rowButtonId, useReviewPage } from './review-context.ts'
import { ChangeValue, FactValue, PathBullet, PreviousValue, TargetValue } from './review-numbers.tsx'
import css from './review-table.module.css'
import type { Heads } from './review-table.tsx'
import { isToDecide } from './standing.ts'

type RowProps = { row: SubmissionRow; indicator: Indicator }

/** What the rules found, in words: odd things flagged, the rest plain. */
function Attention({ row }: { row: SubmissionRow }) {
  const say = useSay()
  const shown = row.problems
  if (shown.length === 0) return <span className={css.quiet}>{say(words.noDoubt)}</span>
  return (
    <ul className={css.problems}>
      {shown.map(({ code, operand, severity, text }) => (
        <li key={`${code} ${operand ?? ''} ${text}`} data-severity={severity}>
          <Icon name="flag" size={14} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** What was decided, or on the way back; before a decision nothing. */
function DecisionMark({ row }: { row: SubmissionRow }) {
  const say = useSay()
  const { submission } = useReviewPage()
  if (submission.status === 'accepted') {
    return <StateLabel state="accepted">{say(words.isAccepted)}</StateLabel>
  }
  if (row.decision?.decision === 'accept') {
    return <StateLabel state="accepted">{say(words.isAccepted)}</StateLabel>
  }
  if (row.decision) return <StateLabel state="returned">{say(words.isReturned)}</StateLabel>
  if (Object.values(row.operands).some(({ returned }) => returned) && submission.status === 'returned') {
    return <StateLabel state="returned">{say(words.wasReturned)}</StateLabel>
  }
  if (!isToDecide(row)) return <span className={css.quiet}>{say(words.notDue)}</span>
  return null
}

function RowDecision({ row, isOpen }: { row: SubmissionRow; isOpen: boolean }) {
  const say = useSay()
  const { canDecide, open, accept } = useReviewPage()
  const named = (action: (typeof words)[keyof typeof words]) =>
    say(words.ofRow, { number: row.number, action: say(action) })
  if (!canDecide || isOpen || (!row.decision && !isToDecide(row))) return <DecisionMark row={row} />
  if (row.decision) {
    return (
      <span className={css.decided}>
        <DecisionMark row={row} />
        <Button
          size="row"
          variant="link"
          aria-label={named(words.alter)}
          onClick={() => open(row.number, 'row')}
        >
          {say(words.alter)}
        </Button>
      </span>
    )
  }
  return (
    <span className={css.choices}>
      <Button size="row" variant="quiet" aria-label={named(words.accept)} onClick={() => accept(row)}>
        {say(words.accept)}
      </Button>
      <Button
        size="row"
        variant="quiet"
        aria-label={named(words.giveBack)}
        onClick={() => open(row.number, 'reason')}
      >
        {say(words.giveBack)}
      </Button>
    </span>
  )
}

export function ReviewRow({ row, indicator, heads, isOpen }: RowProps & { heads: Heads; isOpen: boolean }) {
  const say = useSay()
  const localized = useLocalized()
  const { open } = useReviewPage()
  const values = { row, indicator }
  return (
    <Row kind={isOpen ? 'open' : undefined} data-row={isOpen ? 'open' : 'closed'}>
      <Cell muted>
        <span className="n">{row.number}</span>
      </Cell>
      <Cell head>
        <button
          type="button"
          id={rowButtonId(row.number)}
          className={css.name}
          aria-label={say(words.rowName, { number: row.number, name: localized(indicator.name) })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panelId(row.number) : undefined}
          onClick={() => open(isOpen ? null : row.number)}
        >
          <span>{localized(indicator.name)}</span>
        </button>
      </Cell>
      <Cell numeric strong data-label={heads.fact}>
        <FactValue {...values} />
        {!heads.hasOneUnit && <span className={css.unit}>{indicator.unit}</span>}
      </Cell>
      <Cell numeric muted data-label={heads.previous}>
        <PreviousValue {...values} />
      </Cell>
      <Cell numeric muted data-label={heads.change}>
        <ChangeValue {...values} />
      </Cell>
      <Cell numeric muted data-label={heads.target}>
        <TargetValue {...values} />
      </Cell>
      <Cell>
        <span className={css.bullet}>
          <PathBullet {...values} />
        </span>
      </Cell>
      <Cell>
        <Attention row={row} />
      </Cell>
      <Cell>
        <RowDecision row={row} isOpen={isOpen} />
      </Cell>
    </Row>
  )
}
