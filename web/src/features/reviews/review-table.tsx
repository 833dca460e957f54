import { Fragment } from 'react'
import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { DataTable, HeadCell } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { useReviewPage } from './review-context.ts'
import { ReviewRow } from './review-row.tsx'
import css from './review-table.module.css'
import { RowPanel } from './row-panel.tsx'

function useHeads() {
  const say = useSay()
  const format = useFormat()
  const { submission, indicators } = useReviewPage()
  const units = new Set(submission.rows.map(({ indicator }) => indicators.get(indicator)?.unit))
  const unit = units.size === 1 ? [...units][0] : undefined
  const [first] = submission.rows
  return {
    fact: unit === undefined ? say(words.fact) : say(words.factIn, { unit }),
    previous: first ? format.period(first.previous.period, 'part') : say(words.previous),
    change: say(unit === '%' ? words.changePoints : words.change),
    target: say(words.target, { year: submission.period.slice(0, 4) }),
    hasOneUnit: unit !== undefined,
  }
}

export type Heads = ReturnType<typeof useHeads>

function Columns() {
  return (
    <colgroup>
      <col className={css.number} />
      <col />
      <col className={css.value} />
      <col className={css.value} />
      <col className={css.value} />
      <col className={css.value} />
      <col className={css.path} />
      <col className={css.attention} />
      <col className={css.decision} />
    </colgroup>
  )
}

/** The figures of a submission beside last quarter and target, with what the rules found odd and what was decided. */
export function ReviewTable() {
  const say = useSay()
  const heads = useHeads()
  const { submission, indicators, openRow } = useReviewPage()
  return (
    <div className={css.review}>
      <DataTable label={say(words.rows)} fixed>
        <Columns />
        <thead className={css.heads}>
          <tr>
            <HeadCell>{say(words.number)}</HeadCell>
            <HeadCell>{say(words.indicator)}</HeadCell>
            <HeadCell numeric>{heads.fact}</HeadCell>
            <HeadCell numeric>{heads.previous}</HeadCell>
            <HeadCell numeric>{heads.change}</HeadCell>
            <HeadCell numeric>{heads.target}</HeadCell>
            <HeadCell>{say(words.path)}</HeadCell>
            <HeadCell>{say(words.attention)}</HeadCell>
            <HeadCell>{say(words.decision)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {submission.rows.map((row) => {
            const indicator = indicators.get(row.indicator)
            if (!indicator) return null
            const isOpen = openRow === row
            return (
              <Fragment key={row.indicator}>
                <ReviewRow row={row} indicator={indicator} heads={heads} isOpen={isOpen} />
                {isOpen && <RowPanel row={row} indicator={indicator} />}
              </Fragment>
            )
          })}
        </tbody>
      </DataTable>
    </div>
  )
}
