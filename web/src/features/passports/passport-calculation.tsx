import type { Passport } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './passport.module.css'

type OperandPart = Passport['operands'][number]

function OperandValue({ operand }: { operand: OperandPart }) {
  const format = useFormat()
  const localized = useLocalized()
  if (operand.value.value === null)
    return <StateLabel state={operand.value.state as StateName} size="small" />
  const shown = format.decimal(operand.value.value)
  return (
    <NumberLink to={paths.figure(operand.figure)} label={`${shown}, ${localized(operand.name)}`} strong>
      {shown}
    </NumberLink>
  )
}

function OperandWords({ operand }: { operand: OperandPart }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { previous, note, ground } = operand
  return (
    <div className={css.operandWords}>
      <div>{localized(operand.name)}</div>
      {previous.value !== null && (
        <div className={css.small}>{say(words.previous, { value: format.decimal(previous.value) })}</div>
      )}
      {ground !== null && <div className={css.small}>{say(words.ground, { text: ground })}</div>}
      {note !== null && <div className={css.small}>{say(words.note, { text: note })}</div>}
    </div>
  )
}

/** The formula with the quarter's numbers: as a fraction where it is one, and always as a sentence. */
export function PassportCalculation({ passport }: { passport: Passport }) {
  const localized = useLocalized()
  const { calculation, operands } = passport
  const isFraction = calculation?.formula.replaceAll(' ', '') === 'numerator/denominator*100'
  const result = useResult(passport)
  return (
    <>
      {operands.length > 0 && (
        <div className={css.calculation}>
          <div className={isFraction ? css.fraction : css.operands}>
            {operands.map((operand) => (
              <div key={operand.key} className={css.operand}>
                <OperandValue operand={operand} />
                <OperandWords operand={operand} />
              </div>
            ))}
          </div>
          {isFraction && result !== null && <div className={`n ${css.result}`}>× 100 = {result}</div>}
        </div>
      )}
      {calculation && (
        <p className={css.sentence}>
          {localized(calculation.sentence)}
          {!isFraction && localized(calculation.withNumbers) !== '' && (
            <>
              {': '}
              <span className={css.numbers}>
                {localized(calculation.withNumbers)}
                {result !== null && ` = ${result}`}
              </span>
            </>
          )}
        </p>
      )}
    </>
  )
}

function useResult({ value, unit, decimals }: Passport): string | null {
  const format = useFormat()
  if (value.value === null) return null
  return unit === '%'
    ? format.percent(value.value, { places: decimals })
    : format.decimal(value.value, { places: decimals })
}
