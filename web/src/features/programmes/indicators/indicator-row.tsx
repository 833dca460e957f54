import { Link } from 'react-router'
import type { ListedIndicator } from '#shared/api/indicator-values.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { isEvent } from '#shared/engine/indicator-kinds.ts'
import { directionWords } from '#shared/language/indicator-messages.ts'
import {
  lackWords,
  programmeIndicatorMessages as words,
} from '#shared/language/programme-indicator-messages.ts'
import { Cell, Row } from '../../../components/data-table.tsx'
import { Icon } from '../../../components/icons.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { KazakhText } from '../kazakh-text.tsx'
import type { ViewAddress } from '../use-view-address.ts'
import { isOtherTime, yearOfTarget } from './indicator-tree.ts'
import { LatestCells } from './latest-cells.tsx'
import css from './programme-indicators.module.css'
import { useTargetWords } from './use-target-words.ts'

type Target = ProgrammeIndicator['targets'][number]

export type IndicatorTimes = { readonly years: readonly number[]; readonly hasOther: boolean }

type RowProps = {
  indicator: ListedIndicator
  /** The same result elsewhere in the programme. */
  twin: ProgrammeIndicator | undefined
  times: IndicatorTimes
  isOpen: boolean
  address: ViewAddress
}

/** One target indicator: what it measures, from where, to where, and what it lacks. */
export function ProgrammeIndicatorRow({ indicator, twin, times, isOpen, address }: RowProps) {
  const say = useSay()
  const localized = useLocalized()
  return (
    <Row kind={isOpen ? 'open' : undefined}>
      <Cell muted>
        <span className={css.number}>{indicator.number}</span>
      </Cell>
      <Cell head>
        <span className={css.name}>
          <Link
            to={address.to({ indicator: isOpen ? null : indicator.id })}
            aria-current={isOpen || undefined}
            preventScrollReset
          >
            <KazakhText printed={indicator.name} />
          </Link>
        </span>
        <Marks indicator={indicator} twin={twin} address={address} />
      </Cell>
      <Cell data-label={say(words.unit)}>
        <span className={css.unit}>{localized(indicator.unit)}</span>
        {!isEvent(indicator.kind) && (
          <span className={css.small}>{localized(directionWords[indicator.direction])}</span>
        )}
      </Cell>
      <BaselineCell indicator={indicator} />
      <LatestCells indicator={indicator} />
      {times.years.map((year) => (
        <TargetCell
          key={year}
          indicator={indicator}
          label={say(words.target, { year })}
          targets={indicator.targets.filter((target) => yearOfTarget(target) === year)}
        />
      ))}
      {times.hasOther && (
        <TargetCell
          indicator={indicator}
          label={say(words.otherTime)}
          targets={indicator.targets.filter((target) => isOtherTime(target, times.years))}
          withTime
        />
      )}
    </Row>
  )
}

function Marks({ indicator, twin, address }: Pick<RowProps, 'indicator' | 'twin' | 'address'>) {
  const say = useSay()
  const localized = useLocalized()
  const { value } = useTargetWords(indicator)
  const lacking = indicator.lacks.map((lack) => localized(lackWords[lack])).join(', ')
  if (!twin && lacking === '' && indicator.unresolved.length === 0) return null
  return (
    <ul className={css.marks}>
      {lacking !== '' && (
        <li>
          <StateMark state="draft" size={12} />
          {say(words.lacks, { list: lacking })}
        </li>
      )}
      {indicator.unresolved.map((one) => (
        <li key={one.value} className={css.question}>
          <Icon name="comment" size={12} />
          {say(words.question, {
            value: value(one.value),
            stated: one.statedYear,
            probable: one.probableYear,
          })}
        </li>
      ))}
      {twin && (
        <li>
          <Link to={address.to({ indicator: twin.id })} preventScrollReset>
            {say(words.twin, { number: twin.number })}
          </Link>
        </li>
      )}
    </ul>
  )
}

/** Without a printed starting value there is none: it is not zero. */
function BaselineCell({ indicator }: { indicator: ProgrammeIndicator }) {
  const say = useSay()
  const localized = useLocalized()
  const { value, baselineTime } = useTargetWords(indicator)
  const { baseline } = indicator
  if (baseline === null)
    return (
      <Cell numeric data-label={say(words.baseline)}>
        <span className={css.small}>{say(words.noBaseline)}</span>
      </Cell>
    )
  const { source, basis } = baseline
  const when = baselineTime(baseline)
  return (
    <Cell numeric data-label={say(words.baseline)}>
      <span>{value(baseline.value)}</span>
      <span className={css.small}>{[...(when === null ? [] : [when]), say(words[basis])].join(', ')}</span>
      {source && <span className={css.small}>{localized(source)}</span>}
      {baseline.comparable === false && <span className={css.small}>{say(words.notComparable)}</span>}
    </Cell>
  )
}

type TargetProps = {
  indicator: ProgrammeIndicator
  /** The word of the column. */
  label: string
  targets: readonly Target[]
  withTime?: boolean
}

function TargetCell({ indicator, label, targets, withTime = false }: TargetProps) {
  const say = useSay()
  const text = useTargetWords(indicator)
  // The last column is for what fits no other: nothing is missing where it is empty.
  if (targets.length === 0 && withTime) return <Cell />
  if (targets.length === 0)
    return (
      <Cell numeric data-label={label}>
        <span className={css.small}>{say(words.noTarget)}</span>
      </Cell>
    )
  return (
    <Cell numeric data-label={label}>
      {targets.map((target) => (
        <span key={`${target.value} ${text.time(target)}`} className={css.target}>
          {text.target(target)}
          {withTime && <span className={css.small}>{text.time(target)}</span>}
        </span>
      ))}
    </Cell>
  )
}
