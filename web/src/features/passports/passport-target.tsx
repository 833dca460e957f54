import { Link } from 'react-router'
import type { Indicator } from '#shared/api/indicators.ts'
import type { Passport } from '#shared/api/reports.ts'
import {
  comparatorWords,
  pathOrigins,
  passportPageMessages as words,
} from '#shared/language/passport-page-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { Pairs } from '../../components/drawer.tsx'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'

/** Target in force and first approved, the planned path, the achievement, and the act behind them. */
export function PassportTarget({ passport, indicator }: { passport: Passport; indicator: Indicator }) {
  const say = useSay()
  const localized = useLocalized()
  const format = useFormat()
  const { target, firstTarget, path, achievement, band, period } = passport
  const number = (text: string) =>
    indicator.unit === '%'
      ? format.percent(text, { places: indicator.decimals })
      : format.decimal(text, { places: indicator.decimals })
  const told = (one: NonNullable<Passport['target']>) =>
    one.value === null
      ? say(words.noTarget)
      : say(comparatorWords[one.comparator], { value: number(one.value) })
  const isUnchanged = firstTarget !== null && target !== null && firstTarget.value === target.value
  const origin = path?.origin ? pathOrigins[path.origin] : undefined
  return (
    <Pairs
      pairs={[
        {
          key: 'target',
          name: say(words.targetOf, { year: period.slice(0, 4) }),
          value: target ? <b>{told(target)}</b> : say(words.noTarget),
        },
        ...(path?.value
          ? [
              {
                key: 'path',
                name: say(words.path),
                value: `${number(path.value)}${origin ? `, ${localized(origin)}` : ''}`,
              },
            ]
          : []),
        ...(achievement?.value
          ? [
              {
                key: 'achievement',
                name: say(words.achievement),
                value: (
                  <>
                    <span className="n">{format.percent(achievement.value, { places: 1 })}</span>{' '}
                    {band && <StateLabel state={band as StateName} size="small" />}
                  </>
                ),
              },
            ]
          : []),
        {
          key: 'act',
          name: say(words.act),
          value: (
            <>
              {target ? (
                <Link to={paths.act(target.act)}>{format.date(target.date)}</Link>
              ) : (
                <Link to={paths.act(indicator.act)}>{say(words.act)}</Link>
              )}
              {', '}
              {say(words.row, { number: indicator.number, weight: format.decimal(indicator.weight) })}
            </>
          ),
        },
        ...(firstTarget?.value
          ? [
              {
                key: 'first',
                name: say(words.firstApproved),
                value: isUnchanged
                  ? say(words.unchanged, { value: number(firstTarget.value) })
                  : number(firstTarget.value),
              },
            ]
          : []),
      ]}
    />
  )
}
