import type { MoneyPassport } from '#shared/api/money-passport.ts'
import { moneyPassportMessages as words } from '#shared/language/money-passport-messages.ts'
import { programmeReportWords } from '#shared/language/programme-report-messages.ts'
import { joinClasses } from '../../components/join-classes.ts'
import { NumberLink } from '../../components/number-link.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { AmountStateWords } from '../programmes/amount-line.tsx'
import { KazakhText } from '../programmes/kazakh-text.tsx'
import { NoValue } from './no-value.tsx'
import css from './passport.module.css'
import { usePassportLink } from './use-figure-address.ts'

type Line = MoneyPassport['lines'][number]
type LineProps = { line: Line; passport: MoneyPassport }

/** The line's own number, a way to its passport; in place of none, the state in words. */
function LineValue({ line, passport: { subject } }: LineProps) {
  const say = useSay()
  const format = useFormat()
  const link = usePassportLink()
  const value = subject === 'planned' ? line.planned : line[subject].value
  if (value !== null) {
    const text = format.decimal(value)
    const name = `${line.row}. ${say(programmeReportWords[subject])}`
    return (
      <NumberLink to={link(line.id)} label={say(words.number, { name, value: text })}>
        {text}
      </NumberLink>
    )
  }
  if (subject !== 'planned') return <NoValue value={line[subject]} />
  return <AmountStateWords state={line.plannedState === 'amount' ? 'absent' : line.plannedState} />
}

/** A line of another row names it; one of the same row its year and source alone. */
function LineItem({ line, passport }: LineProps) {
  const localized = useLocalized()
  const source = line.source === null ? undefined : passport.sources[line.source]
  const parts = [passport.year === undefined && line.year, source && localized(source.name)]
  const place = parts.filter(Boolean).join(', ')
  return (
    <li className={joinClasses(css.part, css.told)}>
      {passport.row ? (
        <span>{place}</span>
      ) : (
        <div>
          <span className="clamp-2">
            <span className={css.number}>{line.row}</span>
            <KazakhText printed={line.title} />
          </span>
          <div className={css.small}>{place}</div>
        </div>
      )}
      <LineValue line={line} passport={passport} />
    </li>
  )
}

/** The lines that the sum is made of, and apart from them those that have no number. */
export function MoneyLines({ passport }: { passport: MoneyPassport }) {
  const say = useSay()
  const { subject, lines } = passport
  const hasNumber = (line: Line) => (subject === 'planned' ? line.planned : line[subject].value) !== null
  const within = lines.filter(hasNumber)
  const outside = lines.filter((line) => !hasNumber(line))
  return (
    <>
      <ul className={css.parts}>
        {within.map((line) => (
          <LineItem key={line.id} line={line} passport={passport} />
        ))}
      </ul>
      {outside.length > 0 && (
        <>
          <p className={css.sentence}>{say(words.outside)}</p>
          <ul className={css.parts}>
            {outside.map((line) => (
              <LineItem key={line.id} line={line} passport={passport} />
            ))}
          </ul>
        </>
      )}
      <Headings passport={passport} />
    </>
  )
}

function Headings({ passport: { headings, subject } }: { passport: MoneyPassport }) {
  const say = useSay()
  const format = useFormat()
  if (headings.length === 0 || subject !== 'planned') return null
  return (
    <>
      <p className={css.sentence}>{say(words.headings)}</p>
      <ul className={css.parts}>
        {headings.map(({ row, title, amount }) => (
          <li key={row} className={joinClasses(css.part, css.told)}>
            <div>
              <span className={css.number}>{row}</span>
              <KazakhText printed={title} />
            </div>
            <span className="n">{format.decimal(amount)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
