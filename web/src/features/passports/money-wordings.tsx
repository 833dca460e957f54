import type { MoneyPassport } from '#shared/api/money-passport.ts'
import { moneyPassportMessages as words } from '#shared/language/money-passport-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { AmountLine } from '../programmes/amount-line.tsx'
import { useActName } from '../reference/act-name.ts'
import { Lines } from './lines.tsx'
import css from './passport.module.css'

type Wording = MoneyPassport['wordings'][number]

/** What stands printed in an edition; several lines where the number is of all sources or years. */
function Printed({ amounts }: Pick<Wording, 'amounts'>) {
  const say = useSay()
  if (amounts === null || amounts.length === 0) return say(words.notStanding)
  return amounts.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a row have no name but their order
    <span key={index} className={css.line}>
      {amounts.length > 1 && line.year !== null && `${line.year}: `}
      <AmountLine line={line} unit="thousand-tenge" />
    </span>
  ))
}

function Act({ edition, isSetHere }: Wording) {
  const say = useSay()
  const format = useFormat()
  const actName = useActName()
  const { act, effectiveFrom } = edition
  const parts = [act && actName(act), effectiveFrom && format.date(effectiveFrom, 'short')]
  return (
    <span className={css.small}>
      {parts.filter(Boolean).join(', ')}
      {isSetHere && ` · ${say(words.setHere)}`}
    </span>
  )
}

/** The act that set the amount, and what each edition says, the newest first. */
export function MoneyWordings({ passport: { wordings } }: { passport: MoneyPassport }) {
  const say = useSay()
  const isPartlyKnown = wordings.some(
    ({ edition, amounts }) => amounts !== null && edition.wording === 'partly-known',
  )
  return (
    <>
      <Lines
        pairs={wordings.toReversed().map((wording) => ({
          key: String(wording.edition.number),
          name: say(words.edition, { number: wording.edition.number }),
          value: (
            <>
              <Printed amounts={wording.amounts} />
              <Act {...wording} />
            </>
          ),
        }))}
      />
      {isPartlyKnown && <p className={css.sentence}>{say(words.lastKept)}</p>}
    </>
  )
}
