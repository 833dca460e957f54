import { trailMessages as words } from '#shared/language/audit-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import type { Entered, EnteredCell } from './event-values.ts'
import css from './trail.module.css'
import { useIndicatorNames } from './use-trail-names.ts'

/** What stood in a cell: a number, a state, or nothing at all. Notes stand under it. */
function Held({ held, to, cell }: { held: Entered | null; to?: string; cell: string }) {
  const say = useSay()
  const format = useFormat()
  if (held === null) return <span className={css.quiet}>{say(words.notEntered)}</span>
  const isNumber = held.value !== null && /^-?\d+(\.\d+)?$/.test(held.value)
  const printed = isNumber && held.value !== null ? format.decimal(held.value) : held.value
  const state = (held.state in stateMessages ? held.state : 'not-reported') as StateName
  const shown = printed ?? <StateLabel state={state} size="small" />
  return (
    <>
      {to === undefined ? (
        <span className="n">{shown}</span>
      ) : (
        <NumberLink to={to} label={say(words.number, { cell, value: printed ?? say(stateMessages[state]) })}>
          {shown}
        </NumberLink>
      )}
      {held.ground && <div className={css.quiet}>{say(words.ground, { text: held.ground })}</div>}
      {held.note && <div className={css.quiet}>{say(words.note, { text: held.note })}</div>}
    </>
  )
}

/** The cells that were entered at once, before and after. */
export function EnteredTable({
  cells,
  submission,
  label,
}: {
  cells: readonly EnteredCell[]
  submission: string | null
  label: string
}) {
  const say = useSay()
  const { language } = useLanguage()
  const indicatorName = useIndicatorNames()
  return (
    <DataTable label={label}>
      <thead>
        <tr>
          <HeadCell>{say(words.cell)}</HeadCell>
          <HeadCell numeric>{say(words.before)}</HeadCell>
          <HeadCell numeric>{say(words.after)}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ indicator, operand, before, after }) => {
          const number = indicator.split('/').at(-1) ?? indicator
          const name = `${number}, ${operandWord(operand, { kk: operand, ru: operand, en: operand }, language)}`
          const to = submission === null ? undefined : paths.figure(`${submission}~${number}~${operand}`)
          return (
            <Row key={`${indicator} ${operand}`}>
              <Cell head>
                {name}
                <div className={css.quiet}>{indicatorName(indicator) ?? indicator}</div>
              </Cell>
              <Cell numeric muted>
                <Held held={before} cell={name} />
              </Cell>
              <Cell numeric>
                <Held held={after} cell={name} {...(to === undefined ? {} : { to })} />
              </Cell>
            </Row>
          )
        })}
      </tbody>
    </DataTable>
  )
}
