import { useQuery } from '@tanstack/react-query'
import { referenceApi } from '#shared/api/reference.ts'
import type { Passport } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { query } from '../../api/queries.ts'
import { NumberLink } from '../../components/number-link.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './passport.module.css'

type Part = Passport['parts'][number]

function PartRow({ part }: { part: Part }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const shown = part.achievement ?? part.value
  const text =
    shown.value === null
      ? null
      : part.achievement
        ? format.percent(shown.value, { places: 1 })
        : format.decimal(shown.value, { places: 1 })
  return (
    <li className={css.part}>
      <div>
        {localized(part.label)}
        {part.weight !== null && (
          <span className={css.small}> · {say(words.weight, { weight: format.decimal(part.weight) })}</span>
        )}
      </div>
      {text === null ? (
        <StateLabel state={shown.state as StateName} size="small" />
      ) : (
        <NumberLink to={paths.figure(part.figure)} label={`${text}, ${localized(part.label)}`}>
          {text}
        </NumberLink>
      )}
    </li>
  )
}

/** Names of bodies by code, for telling who is in and who is missing. */
function useBodyNames(): (codes: readonly string[]) => string {
  const localized = useLocalized()
  const { data } = useQuery({
    ...query(referenceApi.bodies, { query: {} }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const names = new Map(data?.items.map(({ id, shortName }) => [id, localized(shortName)]))
  return (codes) => codes.map((code) => names.get(code) ?? code).join(', ')
}

/** What a score or a shared result is made of: parts with weights, the divisor, who is in, the bounds. */
export function PassportComposition({ passport }: { passport: Passport }) {
  const say = useSay()
  const format = useFormat()
  const namesOf = useBodyNames()
  const { score, coverage, parts } = passport
  const bounds = score?.bounds ?? coverage?.bounds
  const open = score ? Number(score.totalWeight) - Number(score.assessedWeight) : 0
  return (
    <>
      <ul className={css.list}>
        {parts.map((part) => (
          <PartRow key={part.figure} part={part} />
        ))}
      </ul>
      {score && (
        <p>
          {say(words.divisor, {
            reported: format.decimal(score.reportedWeight),
            total: format.decimal(score.totalWeight),
          })}
        </p>
      )}
      {open > 0 && (
        <p className={css.small}>{say(words.notAssessed, { points: format.decimal(String(open)) })}</p>
      )}
      {bounds && (
        <p>
          {say(words.bounds, {
            low: format.decimal(bounds.low, { places: 1 }),
            high: format.decimal(bounds.high, { places: 1 }),
          })}
        </p>
      )}
      {coverage && coverage.included.length > 0 && (
        <p className={css.small}>{say(words.included, { names: namesOf(coverage.included) })}</p>
      )}
      {coverage && coverage.missing.length > 0 && (
        <p className={css.small}>{say(words.missing, { names: namesOf(coverage.missing) })}</p>
      )}
    </>
  )
}
