import { Link } from 'react-router'
import type { MoneyPassport } from '#shared/api/money-passport.ts'
import type { AmountState } from '#shared/engine/plan.ts'
import { moneyPassportMessages as words } from '#shared/language/money-passport-messages.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { planPageMessages } from '#shared/language/plan-page-messages.ts'
import { programmeReportWords } from '#shared/language/programme-report-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { AmountStateWords } from '../programmes/amount-line.tsx'
import { NoValue } from './no-value.tsx'
import css from './passport.module.css'

/** The number with its unit; in its place, the words that the document prints, or the state of what was reported. */
export function MoneyValue({ passport }: { passport: MoneyPassport }) {
  const say = useSay()
  const format = useFormat()
  const { subject, planned, lines, unit } = passport
  const value = subject === 'planned' ? planned.value : passport[subject].value
  if (value !== null) {
    return (
      <>
        <span className="n">{format.decimal(value)}</span>
        <span className={css.unit}>{say(moneyUnitWords[unit])}</span>
        {subject !== 'planned' && passport[subject].state === 'incomplete' && (
          <NoValue value={passport[subject]} size="normal" />
        )}
      </>
    )
  }
  if (subject !== 'planned')
    return (
      <strong className={css.stateValue}>
        <NoValue value={passport[subject]} size="normal" />
      </strong>
    )
  return (
    <strong className={css.stateValue}>
      <NoAmount states={lines.map((line) => line.plannedState)} />
    </strong>
  )
}

/** A single state in its words; of several there is no sum. */
function NoAmount({ states }: { states: readonly AmountState[] }) {
  const say = useSay()
  const [first, ...others] = new Set(states)
  if (first === undefined || first === 'amount' || others.length > 0) return say(words.noSum)
  return <AmountStateWords state={first} />
}

/** The place of the number in words: «2009, Республикалық бюджет, 5-бөлім». */
export function useMoneyPlace(): (passport: MoneyPassport) => string {
  const say = useSay()
  const localized = useLocalized()
  return ({ year, source, section, executor, completionForm, sources, bodies, row }) => {
    const named = source === null || source === undefined ? undefined : sources[source]
    const parts = [
      year === null ? say(planPageMessages.anyYear) : year,
      source === null ? say(planPageMessages.noSource) : named ? localized(named.name) : source,
      section == null ? section : say(words.section, { section }),
      executor?.map((id) => (bodies[id] ? localized(bodies[id].shortName) : id)).join(', '),
      completionForm,
      row && say(words.toRow, { row: row.id }),
    ]
    return parts.filter(Boolean).join(', ') || say(words.whole)
  }
}

/** What the number is, of which programme, by which edition, of which half-year. */
export function MoneyPlace({ passport, hasTitle = true }: { passport: MoneyPassport; hasTitle?: boolean }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const placeOf = useMoneyPlace()
  const { programme, edition, period, subject } = passport
  const time = [say(words.edition, { number: edition.number }), period && format.period(period)]
  return (
    <>
      {hasTitle && (
        <span className={css.subject}>
          {say(programmeReportWords[subject])}: {placeOf(passport)}
        </span>
      )}
      <span className={css.line}>
        <Link to={paths.programmePart(programme.id, 'plan')}>{localized(programme.shortTitle)}</Link>
      </span>
      <span className={css.line}>{time.filter(Boolean).join(', ')}</span>
    </>
  )
}
