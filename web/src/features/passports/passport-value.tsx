import type { Passport } from '#shared/api/reports.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { StateLabel } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './passport.module.css'

/** The number itself with its unit, or its state in words; its band beside it. */
export function PassportValue({ passport }: { passport: Passport }) {
  const shown = useShown(passport)
  return (
    <span className={css.valueLine}>
      {shown === null ? (
        <StateLabel state={passport.value.state as StateName} />
      ) : (
        <span className={`n ${css.value}`}>{shown}</span>
      )}
      {passport.value.state === 'incomplete' && <StateLabel state="incomplete" />}
      {passport.band && <StateLabel state={passport.band as StateName} />}
    </span>
  )
}

function useShown({ value, unit, decimals, subject }: Passport): string | null {
  const format = useFormat()
  if (value.value === null) return null
  if (subject === 'operand') return `${format.decimal(value.value)}${unit ? ` ${unit}` : ''}`
  if (unit === '%') return format.percent(value.value, { places: decimals })
  return `${format.decimal(value.value, { places: decimals })}${unit ? ` ${unit}` : ''}`
}

/** Whose number it is, of which quarter, and what it is before rounding. */
export function PassportPlace({ passport }: { passport: Passport }) {
  const say = useSay()
  const localized = useLocalized()
  const format = useFormat()
  const { value, decimals, subject } = passport
  const isRounded =
    subject !== 'operand' && value.value !== null && (value.value.split('.')[1]?.length ?? 0) > decimals
  const period = format.period(passport.period)
  return (
    <>
      <span className={css.subject}>{localized(passport.title)}</span>
      <span>
        {passport.bodyName ? `${localized(passport.bodyName)}, ${period}` : period}
        {isRounded &&
          value.value !== null &&
          `. ${say(words.exactly, { exact: format.decimal(value.value), places: decimals })}`}
      </span>
    </>
  )
}
