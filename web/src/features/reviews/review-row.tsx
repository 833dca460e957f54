import type { Indicator } from '#shared/api/indicators.ts'
import type { SubmissionRow } from '#shared/api/submission-shapes.ts'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { Cell, Row } from '../../components/data-table.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { panelId, rowButtonId, useReviewPage } from './review-context.ts'
import { ChangeValue, FactValue, PathBullet, PreviousValue, TargetValue } from './review-numbers.tsx'
import css from './review-table.module.css'
import type { Heads } from './review-table.tsx'
import { Attention, RowDecision } from './row-decision.tsx'
import { reviewedRow } from './standing.ts'

type RowProps = { row: SubmissionRow; indicator: Indicator }

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
        <Attention problems={row.problems} />
      </Cell>
      <Cell>
        <RowDecision row={reviewedRow(row, localized(indicator.name))} isOpen={isOpen} onOpen={open} />
      </Cell>
    </Row>
  )
}
