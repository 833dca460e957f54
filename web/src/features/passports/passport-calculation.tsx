import type { Passport } from '#shared/api/reports.ts'
import { parsePeriod } from '#shared/engine/period.ts'
import { entryMessages, natureWords } from '#shared/language/entry-messages.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './passport.module.css'
import { useShownValue } from './passport-value.tsx'
import { usePassportLink } from './use-figure-address.ts'

type OperandPart = Passport['operands'][number]

/** What the operand covers, by its nature: «31 желтоқсандағы жағдай» (S9). */
function useNatureText(period: string): (nature: string) => string {
  const localized = useLocalized()
  return (nature) => {
    if (nature === 'running-total') return localized(entryMessages.sinceJanuary)
    if (nature === 'constant') return localized(entryMessages.constant)
    const index = (parsePeriod(period)?.index ?? 4) as 1 | 2 | 3 | 4
    return localized(natureWords[nature === 'flow' ? 'flow' : 'stock'][index])
  }
}

function OperandValue({ operand, isLinked }: { operand: OperandPart; isLinked: boolean }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const link = usePassportLink()
  if (operand.value.value === null) return <StateLabel state={operand.value.state} size="small" />
  const value = format.decimal(operand.value.value)
  if (!isLinked) return <strong className="n">{value}</strong>
  return (
    <NumberLink
      to={link(operand.figure)}
      label={say(words.opens, { name: localized(operand.name), value })}
      strong
    >
      {value}
    </NumberLink>
  )
}

function OperandWords({ operand, period }: { operand: OperandPart; period: string }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const natureText = useNatureText(period)
  const { previous, note, ground } = operand
  const before =
    previous.value === null ? null : say(words.previous, { value: format.decimal(previous.value) })
  return (
    <div className={css.operandWords}>
      <div>{localized(operand.name)}</div>
      <div className={css.small}>
        {[natureText(operand.nature), before].filter((part) => part !== null).join('; ')}
      </div>
      {ground !== null && <div className={css.small}>{say(words.ground, { text: ground })}</div>}
      {note !== null && <div className={css.small}>{say(words.note, { text: note })}</div>}
    </div>
  )
}

function Operands({ passport, isFraction }: { passport: Passport; isFraction: boolean }) {
  const { operands, subject, period } = passport
  return (
    <div className={isFraction ? css.fraction : css.operands}>
      {operands.map((operand) => (
        <div key={operand.key} className={css.operand}>
          <OperandValue operand={operand} isLinked={subject !== 'operand'} />
          <OperandWords operand={operand} period={period} />
        </div>
      ))}
    </div>
  )
}

/** The formula with the quarter's numbers: as a fraction where it is one, else as a sentence with the numbers put in. */
export function PassportCalculation({ passport }: { passport: Passport }) {
  const say = useSay()
  const localized = useLocalized()
  const result = useShownValue(passport)
  const { calculation, operands, value } = passport
  const isFraction = calculation?.formula.replaceAll(' ', '') === 'numerator/denominator*100'
  const numbers = calculation ? localized(calculation.withNumbers) : ''
  const given = operands.filter((one) => one.value.value !== null).length
  return (
    <>
      {operands.length > 0 && (
        <div className={css.calculation}>
          <Operands passport={passport} isFraction={isFraction} />
          {isFraction && result !== null && <div className={`n ${css.result}`}>× 100 = {result}</div>}
        </div>
      )}
      {calculation && <p className={css.sentence}>{localized(calculation.sentence)}</p>}
      {calculation && numbers !== '' && !(isFraction && operands.length > 0) && (
        <p className={css.numbers}>
          {numbers}
          {result !== null && ` = ${result}`}
        </p>
      )}
      {calculation && operands.length > 0 && value.state !== 'value' && (
        <p className={css.small}>{say(words.inputs, { have: given, need: operands.length })}</p>
      )}
    </>
  )
}
