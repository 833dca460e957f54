import type { ListedIndicator } from '#shared/api/indicator-values.ts'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { Cell } from '../../../components/data-table.tsx'
import { StateLabel } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import css from './programme-indicators.module.css'
import { useTargetWords } from './use-target-words.ts'
import { Progress } from './value-cells.tsx'

/** The last accepted value of an indicator, how far it has come, and whether that was due. */
export function LatestCells({ indicator }: { indicator: ListedIndicator }) {
  const say = useSay()
  const format = useFormat()
  const text = useTargetWords(indicator)
  const { latest } = indicator
  const label = say(words.latest)
  if (latest === null)
    return (
      <>
        <Cell numeric data-label={label}>
          <span className={css.small}>{say(words.noLatest)}</span>
        </Cell>
        <Cell />
      </>
    )
  const { value, state } = latest.value
  return (
    <>
      <Cell numeric data-label={label}>
        <span>{value === null ? say(stateMessages[state]) : text.value(value)}</span>
        <span className={css.small}>{format.period(latest.period, 'short')}</span>
        {latest.fromTwin !== null && (
          <span className={css.small}>{say(words.fromTwin, { number: latest.fromTwin })}</span>
        )}
      </Cell>
      <Cell numeric data-label={say(words.progress)}>
        <Progress held={latest} indicator={indicator} />
        {latest.band !== null && <StateLabel state={latest.band} size="small" />}
      </Cell>
    </>
  )
}
