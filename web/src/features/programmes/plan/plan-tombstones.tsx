import { useState } from 'react'
import { Link } from 'react-router'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { Cell, Row } from '../../../components/data-table.tsx'
import { Icon } from '../../../components/icons.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { useActName } from '../../reference/act-name.ts'
import { KazakhText } from '../kazakh-text.tsx'
import css from './plan-cells.module.css'
import { rowAnchor, usePlan } from './plan-context.ts'
import { rangeOf } from './plan-items.ts'

type TombstoneProps = { rows: readonly [PlanRowShape, ...PlanRowShape[]]; depth: number }

function RemovedBy({ removedBy }: Pick<PlanRowShape, 'removedBy'>) {
  const say = useSay()
  const format = useFormat()
  const name = useActName()
  if (removedBy === null) return say(words.removed)
  return (
    <>
      {say(words.removed)}: {format.date(removedBy.date, 'short')}{' '}
      <Link className="in-text" to={paths.act(removedBy.act.id)}>
        {name(removedBy.act)}
      </Link>
    </>
  )
}

function Unfold({ range, isOpen, onToggle }: { range: string; isOpen: boolean; onToggle: () => void }) {
  const say = useSay()
  return (
    <button
      type="button"
      className={css.unfold}
      aria-expanded={isOpen}
      aria-label={say(isOpen ? words.fold : words.unfold, { range })}
      onClick={onToggle}
    >
      <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={12} />
    </button>
  )
}

/** One removed row in an unfolded range: its number, and its words where the source keeps them. */
function RemovedRow({ row, depth }: { row: PlanRowShape; depth: number }) {
  const say = useSay()
  const { openRow, years } = usePlan()
  return (
    <Row kind={row.id === openRow ? 'warn' : 'removed'}>
      <Cell>
        <s id={rowAnchor(row.id)} className={css.removedNumber} tabIndex={-1}>
          {row.number}
        </s>
      </Cell>
      <Cell head colSpan={5 + years.length}>
        <div style={{ paddingInlineStart: depth * 14 + 22 }}>
          {row.title === null ? say(words.textLost) : <KazakhText printed={row.title} />}
        </div>
      </Cell>
    </Row>
  )
}

/** Rows that one act removed, neighbours in the plan: one line that unfolds. */
export function Tombstones({ rows, depth }: TombstoneProps) {
  const say = useSay()
  const { openRow, years } = usePlan()
  const [first] = rows
  const isAsked = rows.some(({ id }) => id === openRow)
  const hasMore = rows.length > 1 || first.title !== null
  const [chosen, choose] = useState<boolean>()
  const isOpen = hasMore && (chosen ?? isAsked)
  const range = rangeOf(rows)
  return (
    <>
      <Row kind={isAsked && !isOpen ? 'warn' : 'removed'}>
        <Cell>
          <s
            id={isOpen ? undefined : rowAnchor(isAsked ? openRow : first.id)}
            className={css.removedNumber}
            tabIndex={-1}
          >
            {range}
          </s>
        </Cell>
        <Cell head colSpan={5 + years.length}>
          <div className={css.tombstone} style={{ paddingInlineStart: depth * 14 }}>
            <StateMark state="removed" />
            <span>
              <RemovedBy removedBy={first.removedBy} />
              {rows.length > 1 && ` · ${say(words.removedCount, { count: rows.length })}`}
            </span>
            {hasMore && <Unfold range={range} isOpen={isOpen} onToggle={() => choose(!isOpen)} />}
          </div>
        </Cell>
      </Row>
      {isOpen && rows.map((row) => <RemovedRow key={row.id} row={row} depth={depth} />)}
    </>
  )
}
