import { moneyPassportMessages as words } from '#shared/language/money-passport-messages.ts'
import { type MoneyAddress, moneyId } from '#shared/rules/money-address.ts'
import { NumberLink } from '../../components/number-link.tsx'
import { useSay } from '../../language/use-say.ts'
import { useFigureAddress } from './use-figure-address.ts'

type MoneyLinkProps = {
  of: MoneyAddress
  /** What the number is, for a screen reader. */
  name: string
  text: string
  strong?: boolean | undefined
}

/** A sum of a programme: opens its passport beside the page. */
export function MoneyLink({ of, name, text, strong }: MoneyLinkProps) {
  const say = useSay()
  const { figure, passport } = useFigureAddress()
  const id = moneyId(of)
  return (
    <NumberLink
      to={passport(id)}
      current={figure === id}
      strong={strong}
      label={say(words.number, { name, value: text })}
    >
      {text}
    </NumberLink>
  )
}
