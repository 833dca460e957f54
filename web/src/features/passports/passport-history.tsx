import type { Passport } from '#shared/api/reports.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { historyWords, passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { Lines } from './lines.tsx'
import css from './passport.module.css'

type Entry = Passport['history'][number]

/** A value of the trail: a number as people write it, or a state in words with its ground. */
function useTold(): (text: string) => string {
  const format = useFormat()
  const say = useSay()
  return (text) => {
    if (/^-?\d+(\.\d+)?$/.test(text)) return format.decimal(text)
    const [state = '', ...ground] = text.split(': ')
    const known = state in stateMessages ? say(stateMessages[state as StateName]) : state
    return ground.length === 0 ? known : `${known}: ${ground.join(': ')}`
  }
}

function Change({ before, after }: { before: string | null; after: string }) {
  const told = useTold()
  return (
    <>
      {': '}
      {before !== null && <span className={css.before}>{told(before)} → </span>}
      <span className={css.after}>{told(after)}</span>
    </>
  )
}

function Deed({ entry, passport }: { entry: Entry; passport: Passport }) {
  const say = useSay()
  const localized = useLocalized()
  const { language } = useLanguage()
  const { action, before, after } = entry
  const isCorrection = action === 'figures.entered' && before !== null
  const deed = historyWords[isCorrection ? 'figures.corrected' : action]
  const operand = passport.indicator?.operands.find(({ key }) => key === entry.operand)
  const isTold = passport.subject === 'indicator' && operand !== undefined
  return (
    <>
      <strong className={action === 'submission.returned' ? css.warn : undefined}>
        {deed ? localized(deed) : action}
      </strong>
      {entry.by && <> {entry.by.name}</>}
      {isTold && <>, {operandWord(operand.key, operand.name, language).toLocaleLowerCase(language)}</>}
      {after !== null && <Change before={before} after={after} />}
      {entry.text !== null && `: ${say(words.quoted, { text: entry.text })}`}
    </>
  )
}

/** The years that the trail runs through, said once instead of with each date. */
export function historyYears({ history }: Pick<Passport, 'history'>): string {
  const years = [...new Set(history.map(({ at }) => at.slice(0, 4)))]
  return [years[0], years.at(-1)].filter((year, index) => index === 0 || year !== years[0]).join(' – ')
}

/** Who did what to the number, in order, read from the audit trail. */
export function PassportHistory({ passport }: { passport: Passport }) {
  const say = useSay()
  const format = useFormat()
  if (passport.history.length === 0) return <p className={css.small}>{say(words.nobodyYet)}</p>
  return (
    <Lines
      pairs={passport.history.map((entry, index) => ({
        key: String(index),
        name: format.instant(entry.at),
        value: <Deed entry={entry} passport={passport} />,
      }))}
    />
  )
}
