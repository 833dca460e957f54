import { Link } from 'react-router'
import type { ReportIndicator } from '#shared/api/reports.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { comparatorWords } from '#shared/language/passport-page-messages.ts'
import { reportSheetMessages as words } from '#shared/language/report-page-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { stateDetails } from '#shared/language/workbook-messages.ts'
import { figureId } from '#shared/rules/identity.ts'
import { Cell, Row } from '../../components/data-table.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { FigureLink } from './figure-link.tsx'
import css from './report-sheet.module.css'
import { useNumbers } from './use-numbers.ts'

type IndicatorProps = { indicator: ReportIndicator }

/** One KPI: its operands under its name, its value, where it should be, and how it stands. */
export function IndicatorRow({ indicator }: IndicatorProps) {
  const format = useFormat()
  const localized = useLocalized()
  return (
    <Row>
      <Cell muted>{indicator.number}</Cell>
      <Cell head>
        <Link className={css.quietLink} to={paths.indicator(indicator.indicator)}>
          {localized(indicator.name)}
        </Link>
        <Operands indicator={indicator} />
      </Cell>
      <ValueCell indicator={indicator} />
      <TargetCell indicator={indicator} />
      <PathCell indicator={indicator} />
      <AchievementCell indicator={indicator} />
      <BandCell indicator={indicator} />
      <Cell numeric>{format.decimal(indicator.weight)}</Cell>
    </Row>
  )
}

/** The operands; where none has a number the state stands once in the row, not once for each. */
function Operands({ indicator }: IndicatorProps) {
  const { language } = useLanguage()
  const { plain } = useNumbers(indicator)
  const entries = Object.entries(indicator.operands)
  if (entries.every(([, { value }]) => value === null)) return null
  return (
    <span className={css.operands}>
      {entries.map(([key, { value, state }]) => {
        const word = operandWord(key, { kk: key, ru: key, en: key }, language)
        return (
          <span key={key} className={css.sum}>
            {word}{' '}
            {value === null ? (
              <StateLabel state={state} size="small" />
            ) : (
              <FigureLink
                figure={figureId(indicator.figure, key)}
                name={`${indicator.number}. ${word}`}
                text={plain(value)}
              />
            )}
          </span>
        )
      })}
    </span>
  )
}

function ValueCell({ indicator }: IndicatorProps) {
  const say = useSay()
  const { withUnit } = useNumbers(indicator)
  const { value, state } = indicator.computed
  return (
    <Cell numeric>
      {value === null ? (
        <StateMark state={state} alone />
      ) : (
        <FigureLink
          figure={indicator.figure}
          name={`${indicator.number}. ${say(words.value)}`}
          text={withUnit(value)}
          strong
        />
      )}
    </Cell>
  )
}

function TargetCell({ indicator }: IndicatorProps) {
  const say = useSay()
  const { withUnit, number } = useNumbers(indicator)
  const { target, firstTarget } = indicator
  if (target === null || target.value === null)
    return (
      <Cell numeric>
        <span className={css.caption}>{say(words.noTarget)}</span>
      </Cell>
    )
  const first = firstTarget?.value ?? null
  const text = withUnit(target.value)
  return (
    <Cell numeric>
      <FigureLink figure={indicator.figure} name={`${indicator.number}. ${say(words.target)}`} text={text} />
      {target.comparator !== '>=' && (
        <span className={css.caption}>
          {say(comparatorWords[target.comparator], { value: number(target.value) })}
        </span>
      )}
      {first !== null && first !== target.value && (
        <span className={css.caption}>{say(words.firstTarget, { value: number(first) })}</span>
      )}
    </Cell>
  )
}

function PathCell({ indicator }: IndicatorProps) {
  const say = useSay()
  const { withUnit } = useNumbers(indicator)
  const { value } = indicator.path
  return (
    <Cell numeric>
      {value === null ? (
        <span className={css.caption}>{say(words.noPath)}</span>
      ) : (
        <FigureLink
          figure={indicator.figure}
          name={`${indicator.number}. ${say(words.path)}`}
          text={withUnit(value)}
        />
      )}
    </Cell>
  )
}

function AchievementCell({ indicator }: IndicatorProps) {
  const say = useSay()
  const format = useFormat()
  const { value, state } = indicator.achievement
  return (
    <Cell numeric>
      {value === null ? (
        <StateMark state={state} alone />
      ) : (
        <FigureLink
          figure={indicator.figure}
          name={`${indicator.number}. ${say(words.achievement).replaceAll('\u00AD', '')}`}
          text={format.percent(value, { places: 1 })}
        />
      )}
    </Cell>
  )
}

/** Why there is no value: the ground that was given, or what the calculation found. */
function detailOf({ reason }: ValueShape): keyof typeof stateDetails | undefined {
  return Object.keys(stateDetails).find((code) => code === reason?.code) as
    | keyof typeof stateDetails
    | undefined
}

function BandCell({ indicator }: IndicatorProps) {
  const localized = useLocalized()
  const { band, computed, achievement } = indicator
  if (band !== null)
    return (
      <Cell>
        <StateLabel state={band as StateName} size="small" />
      </Cell>
    )
  const standing = computed.value === null ? computed : achievement
  const detail = detailOf(standing)
  return (
    <Cell>
      <StateLabel
        state={standing.state}
        size="small"
        {...(detail === undefined ? {} : { detail: localized(stateDetails[detail]) })}
      />
    </Cell>
  )
}
