import { Link } from 'react-router'
import type { Indicator } from '#shared/api/indicators.ts'
import type { Passport } from '#shared/api/reports.ts'
import {
  comparatorWords,
  pathOrigins,
  passportPageMessages as words,
} from '#shared/language/passport-page-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useDatedActName } from '../reference/act-name.ts'
import { cut } from './cut.ts'
import { Lines } from './lines.tsx'
import { NoValue } from './no-value.tsx'
import css from './passport.module.css'
import { useAct } from './use-act.ts'
import { useNumberWords } from './use-number-words.ts'

type Props = { passport: Passport; indicator: Indicator }
type Target = NonNullable<Passport['target']>

/** The act by its name, as a link, and what has repealed it since. */
function ActLine({ id, indicator }: { id: string; indicator: Indicator }) {
  const say = useSay()
  const format = useFormat()
  const actName = useDatedActName()
  const { data: act } = useAct(id)
  const repeal = act?.repealedBy
  return (
    <>
      <Link to={paths.act(id)}>{act ? actName(act) : say(words.actName)}</Link>
      {', '}
      {say(words.row, { number: indicator.number, weight: format.decimal(indicator.weight) })}
      {repeal && (
        <div className={css.small}>
          {say(words.repealed, { date: format.date(repeal.on), act: actName(repeal) })}
        </div>
      )}
    </>
  )
}

function TargetWords({ target, indicator }: { target: Target | null; indicator: Indicator }) {
  const say = useSay()
  const { withUnit } = useNumberWords(indicator)
  if (!target || target.value === null) return <>{say(words.noTarget)}</>
  return (
    <>
      <strong>{say(comparatorWords[target.comparator], { value: withUnit(target.value) })}</strong>
      {', '}
      {say(indicator.direction === 'higher' ? words.higherBetter : words.lowerBetter)}
    </>
  )
}

function usePath({ passport, indicator }: Props): string | null {
  const localized = useLocalized()
  const { withUnit } = useNumberWords(indicator)
  const { path } = passport
  if (!path || path.value === null) return null
  const origin = path.origin === null ? undefined : pathOrigins[path.origin]
  return origin ? `${withUnit(path.value)}, ${localized(origin)}` : withUnit(path.value)
}

/** The division that the achievement is, where it is one: «53,3999… ÷ 52,275 =» (S17). */
function useDivision({ passport, indicator }: Props): string {
  const format = useFormat()
  const { value, path, achievement } = passport
  const isPlain = achievement?.reason?.basis === 'ratio' && value.value !== null && path?.value
  if (!isPlain || value.value === null || !path?.value) return ''
  const short = (text: string) => {
    const shown = cut(text, indicator.decimals + 3)
    return `${format.decimal(shown.text)}${shown.isCut ? '…' : ''}`
  }
  const [first, second] =
    indicator.direction === 'higher' ? [value.value, path.value] : [path.value, value.value]
  return `${short(first)} ÷ ${short(second)} = `
}

function Achievement({ passport, indicator }: Props) {
  const format = useFormat()
  const division = useDivision({ passport, indicator })
  const { achievement, band } = passport
  if (!achievement) return null
  if (achievement.value === null) return <NoValue value={achievement} />
  return (
    <>
      <span className="n">
        {division}
        {format.percent(achievement.value, { places: 1 })}
      </span>{' '}
      {band && <StateLabel state={band as StateName} />}
    </>
  )
}

function FirstTarget({ passport, indicator }: Props) {
  const say = useSay()
  const { withUnit } = useNumberWords(indicator)
  const { target, firstTarget } = passport
  const first = firstTarget?.value ?? null
  if (first === null) return null
  return <>{target?.value === first ? say(words.unchanged, { value: withUnit(first) }) : withUnit(first)}</>
}

/** Target in force and first approved, the planned path, the achievement, and the act behind them; of an operand, the act alone. */
export function PassportTarget({ passport, indicator }: Props) {
  const say = useSay()
  const path = usePath({ passport, indicator })
  const { target, firstTarget, achievement, period, value, subject } = passport
  const isWhole = subject !== 'operand'
  const isAchieved = achievement !== null && target !== null && value.value !== null
  const both = { passport, indicator }
  const pairs = [
    {
      key: 'target',
      isShown: isWhole,
      name: say(words.targetOf, { year: period.slice(0, 4) }),
      value: <TargetWords target={target} indicator={indicator} />,
    },
    { key: 'path', isShown: isWhole && path !== null, name: say(words.path), value: path },
    {
      key: 'met',
      isShown: isWhole && isAchieved,
      name: say(words.achievement),
      value: <Achievement {...both} />,
    },
    {
      key: 'act',
      isShown: true,
      name: say(words.actName),
      value: <ActLine id={target?.act ?? indicator.act} indicator={indicator} />,
    },
    {
      key: 'first',
      isShown: isWhole && firstTarget?.value != null,
      name: say(words.firstApproved),
      value: <FirstTarget {...both} />,
    },
  ]
  return <Lines pairs={pairs.filter(({ isShown }) => isShown)} />
}
