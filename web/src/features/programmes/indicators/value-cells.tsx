import type { HeldAgainst, HeldTarget } from '#shared/api/held-against.ts'
import type { IndicatorValueShape } from '#shared/api/indicator-values.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { dueYear } from '#shared/engine/indicator-progress.ts'
import { noPathWords, indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { Cell } from '../../../components/data-table.tsx'
import { StateLabel } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { useDatedActName } from '../../reference/act-name.ts'
import css from './programme-indicators.module.css'
import { useTargetWords } from './use-target-words.ts'

type CellProps = { item: IndicatorValueShape; indicator: ProgrammeIndicator }

/** A number, or its state in words; an event with its day. */
export function ValueCell({ item, indicator }: CellProps) {
  const say = useSay()
  const format = useFormat()
  const text = useTargetWords(indicator)
  const { value, state, reachedOn, target } = item
  const due = target ? dueYear(target) : undefined
  const isLate = reachedOn !== null && due !== undefined && reachedOn > `${due}-12-31`
  return (
    <Cell numeric data-label={say(words.value)}>
      <span>{value === null ? say(stateMessages[state]) : text.value(value)}</span>
      {reachedOn !== null && (
        <span className={css.small}>
          {format.date(reachedOn)}
          {isLate && `, ${say(words.late)}`}
        </span>
      )}
      {item.demo && <span className={css.small}>{say(words.demo)}</span>}
    </Cell>
  )
}

/** What was due by the period's end and where that number comes from (S21), with the band against it (S19). */
export function DueCell({ item: { path, band }, indicator }: CellProps) {
  const say = useSay()
  const { text, why } = useTargetWords(indicator).planned(path)
  return (
    <Cell numeric data-label={say(words.due)}>
      {text !== null && <span>{text}</span>}
      <span className={css.small}>{why}</span>
      {band !== null && <StateLabel state={band} size="small" />}
    </Cell>
  )
}

/** The target in force at the period's end with the act that set it, and the first one where it was another (S16). */
export function TargetCell({ item: { target, first }, indicator }: CellProps) {
  const say = useSay()
  const text = useTargetWords(indicator)
  const label = say(words.target)
  if (target === null && first === null) return <Cell data-label={label}>{say(words.noTarget)}</Cell>
  return (
    <Cell data-label={label}>
      <span>{target ? text.held(target) : say(words.noTarget)}</span>
      {target && <SetBy target={target} />}
      {first && (
        <span className={css.first}>
          {say(words.first, { target: text.held(first.target) })}
          <SetBy target={first.target} />
        </span>
      )}
    </Cell>
  )
}

function SetBy({ target: { setBy } }: { target: HeldTarget }) {
  const say = useSay()
  const actName = useDatedActName()
  const { act, isWordingKnown } = setBy
  if (act === null) return <span className={css.small}>{say(words.neverApproved)}</span>
  return (
    <span className={css.small}>
      {actName(act)}
      {!isWordingKnown && `; ${say(words.partlyKnown)}`}
    </span>
  )
}

export function ProgressCell({ item, indicator }: CellProps) {
  const say = useSay()
  const format = useFormat()
  const toFirst = item.first?.progress.value
  return (
    <Cell numeric data-label={say(words.progress)}>
      <Progress held={item} indicator={indicator} />
      {toFirst != null && (
        <span className={css.first}>
          {say(words.toFirst, { percent: format.percent(toFirst, { places: 1 }) })}
        </span>
      )}
    </Cell>
  )
}

type ProgressProps = {
  held: Pick<HeldAgainst, 'progress' | 'path' | 'target'>
  indicator: ProgrammeIndicator
}

/** Shown in full, above 100 % too (S18); an event is met or not. A target that is not due yet is not missed. */
export function Progress({ held: { progress, path, target }, indicator }: ProgressProps) {
  const say = useSay()
  const format = useFormat()
  const text = useTargetWords(indicator)
  const { value, met, basis } = progress
  if (met === null || target === null) return <span>—</span>
  const aim =
    target.time.kind === 'undated'
      ? say(noPathWords.undated)
      : say(words.toTarget, { time: text.time(target) })
  return (
    <>
      {value !== null && <span>{format.percent(value, { places: 1 })}</span>}
      <span className={css.small}>
        {met ? say(words.met) : path.origin === 'target' ? say(words.notMet) : aim}
        {basis === 'baseline' && `, ${say(words.fromBaseline)}`}
      </span>
    </>
  )
}
