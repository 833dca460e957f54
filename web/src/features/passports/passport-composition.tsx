import { useQuery } from '@tanstack/react-query'
import { referenceApi } from '#shared/api/reference.ts'
import type { Passport } from '#shared/api/reports.ts'
import { exact, subtract, toText } from '#shared/engine/exact.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { parseFigureId } from '#shared/rules/identity.ts'
import { query } from '../../api/queries.ts'
import { NumberLink } from '../../components/number-link.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { Lines } from './lines.tsx'
import { NoValue } from './no-value.tsx'
import css from './passport.module.css'
import { usePassportLink } from './use-figure-address.ts'
import { useNumberWords } from './use-number-words.ts'

type Part = Passport['parts'][number]

/** The printed number of an indicator's figure; sections and bodies have names enough. */
function numberOf(figure: string): string | null {
  const address = parseFigureId(figure)
  return address?.subject === 'indicator' ? address.number : null
}

/** A weighted part tells its achievement, which is what counts in the score; the others their own value. */
function PartRow({ part, passport }: { part: Part; passport: Passport }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const link = usePassportLink()
  const { withUnit } = useNumberWords(passport)
  const number = numberOf(part.figure)
  const isWeighted = part.weight !== null && part.achievement !== null
  const shown = isWeighted && part.achievement ? part.achievement : part.value
  const text =
    shown.value === null
      ? null
      : isWeighted
        ? format.percent(shown.value, { places: 1 })
        : withUnit(shown.value)
  return (
    <li className={css.part}>
      <div>
        {number !== null && <span className={css.number}>{number}</span>}
        {localized(part.label)}
        {part.weight !== null && (
          <div className={css.small}>{say(words.weight, { weight: format.decimal(part.weight) })}</div>
        )}
      </div>
      {text === null ? (
        <NoValue value={shown} />
      ) : (
        <NumberLink
          to={link(part.figure)}
          label={say(words.opens, { name: localized(part.label), value: text })}
        >
          {text}
        </NumberLink>
      )}
    </li>
  )
}

export function PassportComposition({ passport }: { passport: Passport }) {
  return (
    <ul className={css.parts}>
      {passport.parts.map((part) => (
        <PartRow key={part.figure} part={part} passport={passport} />
      ))}
    </ul>
  )
}

/** Names of bodies by code, in the order of the act. */
function useBodyNames(): (codes: readonly string[]) => string {
  const localized = useLocalized()
  const { data } = useQuery({
    ...query(referenceApi.bodies, { query: {} }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const names = new Map(data?.items.map(({ id, shortName }) => [id, localized(shortName)]))
  return (codes) => codes.map((code) => names.get(code) ?? code).join(', ')
}

/** How much of the whole is known: the divisor, who is in and who is missing, the bounds. */
export function PassportCoverage({ passport }: { passport: Passport }) {
  const say = useSay()
  const format = useFormat()
  const namesOf = useBodyNames()
  const { withUnit } = useNumberWords(passport)
  const { score, coverage } = passport
  const bounds = score?.bounds ?? coverage?.bounds
  const open = score ? toText(subtract(exact(score.totalWeight), exact(score.assessedWeight))) : '0'
  const pairs = [
    { key: 'included', name: say(words.included), codes: coverage?.included ?? [] },
    { key: 'missing', name: say(words.missing), codes: coverage?.missing ?? [] },
  ].filter(({ codes }) => codes.length > 0)
  return (
    <>
      {score && (
        <p>
          {say(words.divisor, {
            reported: format.decimal(score.reportedWeight),
            total: format.decimal(score.totalWeight),
          })}
        </p>
      )}
      {open !== '0' && (
        <p className={css.small}>{say(words.notAssessed, { points: format.decimal(open) })}</p>
      )}
      <Lines pairs={pairs.map(({ codes, ...pair }) => ({ ...pair, value: namesOf(codes) }))} />
      {bounds && <p>{say(words.bounds, { low: withUnit(bounds.low), high: withUnit(bounds.high) })}</p>}
    </>
  )
}
