import type { ReactNode } from 'react'
import type { ProgrammeMoney } from '#shared/api/programmes.ts'
import {
  moneyColumnWords,
  programmeMoneyMessages as words,
} from '#shared/language/programme-money-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { LeftOutList } from '../left-out.tsx'
import stack from '../stacked.module.css'
import css from './money.module.css'
import { addressOf, groupedRows, groupOf, type MoneyAxis, type MoneyRow, rowKey } from './money-axes.ts'
import { Computed, Difference } from './money-cells.tsx'
import { wholeDifference } from './money-totals.tsx'

type TableProps = {
  money: ProgrammeMoney
  title: string
  /** The name of a group on an axis. */
  nameOf: (row: MoneyRow, axis: MoneyAxis) => ReactNode
}

/** Every place that prints the sum, each with its own difference from the rows. */
function Statements({ row, money }: { row: MoneyRow; money: ProgrammeMoney }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  if (row.statements.length < 2) return null
  return (
    <details className={css.statements}>
      <summary>{say(words.statedIn, { count: row.statements.length })}</summary>
      <dl>
        {row.statements.map(({ place, amount, difference }) => {
          const name = money.places[place]
          return (
            <div key={place}>
              <dt>{name ? localized(name) : place}</dt>
              <dd>
                <span className="n">{format.decimal(amount)}</span> · <Difference text={difference} />
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}

function Stated({ row, money }: { row: MoneyRow; money: ProgrammeMoney }) {
  const say = useSay()
  const format = useFormat()
  if (row.stated === null) return <span className={css.quiet}>{say(words.notStated)}</span>
  return (
    <>
      <span className="n">{format.decimal(row.stated)}</span>
      <Statements row={row} money={money} />
    </>
  )
}

function GroupCells({ row, before, money, nameOf }: Omit<TableProps, 'title'> & RowProps) {
  const say = useSay()
  return money.by.map((axis, at) => {
    const isRepeated = at === 0 && before !== undefined && groupOf(before, axis) === groupOf(row, axis)
    return (
      <Cell key={axis} head={at === money.by.length - 1} data-label={say(moneyColumnWords[axis])}>
        <span className={isRepeated ? `${css.group} ${css.repeated}` : css.group}>{nameOf(row, axis)}</span>
      </Cell>
    )
  })
}

type RowProps = { row: MoneyRow; before: MoneyRow | undefined }

function TotalRow({ money, isCompared }: { money: ProgrammeMoney; isCompared: boolean }) {
  const say = useSay()
  const format = useFormat()
  const { stated, computed, leftOut } = money.total
  return (
    <Row kind="sum">
      <Cell head strong colSpan={money.by.length}>
        {say(words.total)}
      </Cell>
      {isCompared && (
        <Cell numeric data-label={say(words.stated)}>
          {stated === null ? (
            <span className={css.quiet}>{say(words.notStated)}</span>
          ) : (
            format.decimal(stated)
          )}
        </Cell>
      )}
      <Cell numeric data-label={say(words.computed)}>
        <Computed amount={computed} of={addressOf(money)} />
      </Cell>
      {isCompared && (
        <Cell numeric data-label={say(words.difference)}>
          <Difference text={wholeDifference(money.total)} />
        </Cell>
      )}
      <Cell data-label={say(words.leftOut)}>
        <LeftOutList leftOut={leftOut} />
      </Cell>
    </Row>
  )
}

/** Whether the document prints a sum for any group: where it prints none, there is no column to compare with. */
export function isStatedAnywhere({ rows }: ProgrammeMoney): boolean {
  return rows.some(({ stated }) => stated !== null)
}

/** Printed and computed sums side by side, and what no sum takes in. */
export function MoneyTable({ money, title, nameOf }: TableProps) {
  const say = useSay()
  const isCompared = isStatedAnywhere(money)
  const rows = groupedRows(money.rows, money.by)
  return (
    <div className={stack.stack}>
      <DataTable label={title}>
        <thead>
          <tr>
            {money.by.map((axis) => (
              <HeadCell key={axis}>{say(moneyColumnWords[axis])}</HeadCell>
            ))}
            {isCompared && <HeadCell numeric>{say(words.stated)}</HeadCell>}
            <HeadCell numeric>{say(words.computed)}</HeadCell>
            {isCompared && <HeadCell numeric>{say(words.difference)}</HeadCell>}
            <HeadCell>{say(words.leftOut)}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row key={rowKey(row, money.by)}>
              <GroupCells row={row} before={rows[at - 1]} money={money} nameOf={nameOf} />
              {isCompared && (
                <Cell numeric data-label={say(words.stated)}>
                  <Stated row={row} money={money} />
                </Cell>
              )}
              <Cell numeric data-label={say(words.computed)}>
                <Computed amount={row.computed} of={addressOf(money, row)} />
              </Cell>
              {isCompared && (
                <Cell numeric data-label={say(words.difference)}>
                  <Difference text={row.difference} />
                </Cell>
              )}
              <Cell data-label={say(words.leftOut)}>
                <LeftOutList leftOut={row.leftOut} />
              </Cell>
            </Row>
          ))}
          <TotalRow money={money} isCompared={isCompared} />
        </tbody>
      </DataTable>
    </div>
  )
}
