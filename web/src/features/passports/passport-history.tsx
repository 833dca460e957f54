import type { Passport } from '#shared/api/reports.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { historyWords, passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { Pairs } from '../../components/drawer.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './passport.module.css'

type Entry = Passport['history'][number]

/** A value of the trail: a number as people write it, or a state in words with its ground. */
function useTold() {
  const format = useFormat()
  const say = useSay()
  return (text: string): string => {
    if (/^-?\d+(\.\d+)?$/.test(text)) return format.decimal(text)
    const [state = '', ...ground] = text.split(': ')
    const known = state in stateMessages ? say(stateMessages[state as StateName]) : state
    return ground.length === 0 ? known : `${known}: ${ground.join(': ')}`
  }
}

function Deed({ entry, passport }: { entry: Entry; passport: Passport }) {
  const localized = useLocalized()
  const { language } = useLanguage()
  const told = useTold()
  const deed = historyWords[entry.action]
  const operand = passport.indicator?.operands.find(({ key }) => key === entry.operand)
  return (
    <>
      <b className={entry.action === 'submission.returned' ? css.warn : undefined}>
        {deed ? localized(deed) : entry.action}
      </b>
      {entry.by && <> {entry.by.name}</>}
      {passport.subject === 'indicator' && operand && entry.after !== null && (
        <>, {operandWord(operand.key, operand.name, language).toLocaleLowerCase(language)}</>
      )}
      {entry.after !== null && (
        <>
          {': '}
          {entry.before !== null && <span className={css.before}>{told(entry.before)} → </span>}
          <span className={css.numbers}>{told(entry.after)}</span>
        </>
      )}
      {entry.text !== null && <>: «{entry.text}»</>}
    </>
  )
}

/** Who did what to the number, in order, read from the audit trail. */
export function PassportHistory({ passport }: { passport: Passport }) {
  const say = useSay()
  const format = useFormat()
  if (passport.history.length === 0) return <p className={css.small}>{say(words.nobodyYet)}</p>
  return (
    <Pairs
      pairs={passport.history.map((entry, index) => ({
        key: String(index),
        name: format.instant(entry.at),
        value: <Deed entry={entry} passport={passport} />,
      }))}
    />
  )
}
