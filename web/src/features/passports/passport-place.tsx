import { Link } from 'react-router'
import type { Passport } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import type { Translated } from '#shared/language/say.ts'
import { figureId } from '#shared/rules/identity.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { shortBodyName } from '../session/body-name.ts'
import { beginUpper } from '../submissions/begin-upper.ts'
import { cut } from './cut.ts'
import css from './passport.module.css'
import { isScore } from './passport-value.tsx'
import { usePassportLink } from './use-figure-address.ts'

/** What the words of the title leave unsaid: that the number is a score, or that it is of all bodies. */
const KINDS: Readonly<Partial<Record<Passport['subject'], Translated>>> = {
  'section-score': words.sectionScore,
  'body-score': words.bodyScore,
  'shared-result': words.sharedResult,
}

/** What the number is before rounding, and that a zero is one. */
function useExactly({ value, decimals, subject }: Passport): string | null {
  const say = useSay()
  const format = useFormat()
  const text = value.value
  if (text === null) return null
  if (/^-?0+(\.0+)?$/.test(text)) return say(words.realZero)
  if (subject === 'operand' || !cut(text, decimals).isCut) return null
  const shown = cut(text, decimals + 3)
  const exact = `${format.decimal(shown.text)}${shown.isCut ? '…' : ''}`
  return decimals === 0 ? say(words.exactlyWhole, { exact }) : say(words.exactly, { exact, count: decimals })
}

function usePlace(passport: Passport): string {
  const say = useSay()
  const localized = useLocalized()
  const format = useFormat()
  const { bodyName, subject, value, decimals, period } = passport
  const kind = KINDS[subject]
  const quarter = format.period(period)
  const place =
    bodyName && subject !== 'body-score' ? `${localized(shortBodyName(bodyName))}, ${quarter}` : quarter
  const points =
    isScore(subject) && value.value !== null
      ? say(words.ofHundred, { value: format.decimal(value.value, { places: decimals }) })
      : null
  return [kind ? localized(kind) : null, place, points, useExactly(passport)]
    .filter((part) => part !== null)
    .join('. ')
}

/** An operand names the indicator that it belongs to, and leads to its value of the same quarter. */
function Owner({ passport }: { passport: Passport }) {
  const say = useSay()
  const localized = useLocalized()
  const link = usePassportLink()
  const { indicator, submission } = passport
  if (!indicator || submission === null) return null
  return (
    <Link to={link(figureId(submission, indicator.number))}>
      {say(words.partOf, { name: `${indicator.number}. ${localized(indicator.name)}` })}
    </Link>
  )
}

/** Whose number it is, of which quarter, and what it is before rounding. */
export function PassportPlace({ passport, hasTitle = true }: { passport: Passport; hasTitle?: boolean }) {
  const localized = useLocalized()
  const { language } = useLanguage()
  const place = usePlace(passport)
  const { indicator, subject, title } = passport
  return (
    <>
      {hasTitle && (
        <span className={css.subject}>
          {indicator && subject === 'indicator' && `${indicator.number}. `}
          {beginUpper(localized(title), language)}
        </span>
      )}
      {subject === 'operand' && (
        <span className={css.line}>
          <Owner passport={passport} />
        </span>
      )}
      <span className={css.line}>{place}</span>
    </>
  )
}
