import { type Ref, useId } from 'react'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { CellField, type CellLook, useToNumber } from '../submissions/cell-field.tsx'
import { CellMenuButton, useMenuKey } from '../submissions/cell-menu.tsx'
import { fieldId, useActivityForm } from './activity-context.ts'
import type { ActivityView, LineView } from './activity-view.ts'
import { fieldStanding, lineField, type MoneyPart } from './fields.ts'

type MoneyCellProps = { view: ActivityView; line: LineView; part: MoneyPart }

/** «4.1. Игерілді, 2009, республикалық бюджет» */
function useCellName({ view, line, part }: MoneyCellProps): string {
  const say = useSay()
  const { sourceName } = useActivityForm()
  const { year, source } = line.line
  return say(words.cell, {
    ...{ number: view.row.activity, year, source: sourceName(source) },
    part: say(words[part]),
  })
}

function useCell({ view, line, part }: MoneyCellProps) {
  const { store } = useActivityForm()
  const field = lineField(line.line, part)
  const draft = store.row(view.key)[field]
  return { cell: { indicator: view.key, operand: field }, id: fieldId(view.key, field), field, draft }
}

function useLook(props: MoneyCellProps): CellLook {
  const { view, line, part } = props
  const { field, draft } = useCell(props)
  const isAtFault = view.problems.some(
    (one) => one.field === field && one.severity === 'blocks' && one.code !== 'money-empty',
  )
  const isUnread = draft?.isLeft && ['invalid', 'refused'].includes(fieldStanding(field, draft, line[part]))
  if (isAtFault || isUnread) return 'error'
  if (draft?.text) return 'filled'
  if (line.line.returned) return 'returned'
  return line[part].value === null ? 'empty' : 'filled'
}

const STATES = ['not-applicable', 'withheld'] as const

/** A state in place of an amount; its ground is the line's, so the menu leads there. */
function StateMenu({ name, ref, ...props }: MoneyCellProps & { name: string; ref: Ref<HTMLButtonElement> }) {
  const { view, line } = props
  const say = useSay()
  const { store, go } = useActivityForm()
  const { cell, id } = useCell(props)
  const toNumber = useToNumber(cell, id)
  const toGround = () => window.setTimeout(() => go(view.key, lineField(line.line, 'ground')))
  const entries = [
    { key: 'number', label: say(entryMessages.toNumber), onSelect: () => toNumber('') },
    ...STATES.map((state) => ({
      key: state,
      label: say(state === 'withheld' ? entryMessages.stateWithheld : entryMessages.stateNotApplicable),
      onSelect: () => {
        store.choose(cell, state, '')
        toGround()
      },
    })),
  ]
  return <CellMenuButton ref={ref} label={`${name}: ${say(words.keyState)}`} entries={entries} />
}

/** Allocated or spent money of a line: a field, a state in its place, or what is held where it is closed. */
export function MoneyCell(props: MoneyCellProps) {
  const { line, part } = props
  const format = useFormat()
  const described = useId()
  const name = useCellName(props)
  const look = useLook(props)
  const { cell, id, draft } = useCell(props)
  const { button, openMenu } = useMenuKey()
  const { state, value } = line[part]
  if (!line.line.editable) {
    if (value !== null) return <span className="n">{format.decimal(value)}</span>
    return <StateLabel state={state === 'value' ? 'not-reported' : state} size="small" />
  }
  return (
    <>
      <CellField
        {...{ cell, id, draft, look, described }}
        content={line[part]}
        label={name}
        onMenu={openMenu}
      >
        <StateMenu {...props} name={name} ref={button} />
      </CellField>
      <span id={described} hidden>
        {line.ground}
      </span>
    </>
  )
}
