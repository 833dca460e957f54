import type { Indicator, SeriesPoint } from '#shared/api/indicators.ts'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { type Fact, FactStrip } from '../../components/fact-strip.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { currentPoint, useIndicatorNumbers } from './indicator-words.ts'
import css from './kpi.module.css'

/** The formula with short words in place of the operands' keys: «Алымы ÷ Бөлімі × 100». */
function useShortFormula({ formula, operands }: Indicator): string {
  const { language } = useLanguage()
  return formula
    .replace(/[A-Za-z_]\w*/g, (key) => {
      const operand = operands.find((one) => one.key === key)
      return operand ? operandWord(key, operand.name, language) : key
    })
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
}

/** How far the indicator is, in the newest period that has a value. */
function usePointFacts(indicator: Indicator, points: readonly SeriesPoint[]): Fact[] {
  const say = useSay()
  const format = useFormat()
  const { target } = useIndicatorNumbers(indicator)
  const current =
    currentPoint(points) ??
    points.findLast(({ sealed }) => sealed) ??
    points.findLast(({ computed }) => computed.state !== 'not-due')
  if (!current) return []
  const { achievement, band, computed } = current
  const state = (band ?? (computed.value === null ? computed.state : achievement.state)) as StateName
  return [
    {
      key: 'target',
      label: say(words.target, { year: current.period.slice(0, 4) }),
      value: current.target ? target(current.target) : say(words.noTarget),
    },
    {
      key: 'achievement',
      label: say(words.achievement),
      value:
        achievement.value === null ? (
          <StateLabel state={achievement.state} />
        ) : (
          format.percent(achievement.value, { places: 1 })
        ),
    },
    {
      key: 'mark',
      label: say(words.mark),
      value: state === 'value' ? say(stateMessages.value) : <StateLabel state={state} />,
    },
  ]
}

export function IndicatorFacts({
  indicator,
  points,
}: {
  indicator: Indicator
  points: readonly SeriesPoint[]
}) {
  const say = useSay()
  const format = useFormat()
  const due = points.filter(({ computed }) => computed.state !== 'not-due')
  const have = due.filter(({ computed }) => computed.value !== null).length
  const pointFacts = usePointFacts(indicator, points)
  const formula = useShortFormula(indicator)
  return (
    <FactStrip
      variant="labelled"
      facts={[
        {
          key: 'weight',
          label: say(words.weight),
          value: say(words.ofHundred, { weight: format.decimal(indicator.weight) }),
        },
        ...pointFacts,
        {
          key: 'coverage',
          label: say(words.coverage),
          value: say(words.coverageOf, { have, count: due.length }),
        },
        { key: 'formula', label: say(words.formula), value: <span className={css.formula}>{formula}</span> },
      ]}
    />
  )
}
