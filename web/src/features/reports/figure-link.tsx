import { reportSheetMessages } from '#shared/language/report-page-messages.ts'
import { NumberLink } from '../../components/number-link.tsx'
import { useSay } from '../../language/use-say.ts'
import { useFigureAddress } from '../passports/use-figure-address.ts'

type FigureLinkProps = {
  figure: string
  /** What the number is, for a screen reader. */
  name: string
  text: string
  strong?: boolean | undefined
}

/** A number of the report: opens its passport beside the sheet. */
export function FigureLink({ figure, name, text, strong }: FigureLinkProps) {
  const say = useSay()
  const { figure: opened, passport } = useFigureAddress()
  return (
    <NumberLink
      to={passport(figure)}
      current={opened === figure}
      strong={strong}
      label={say(reportSheetMessages.passportOf, { name, value: text })}
    >
      {text}
    </NumberLink>
  )
}
