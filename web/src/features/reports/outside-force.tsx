import { forceMessages as words } from '#shared/language/force-messages.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import type { KpiDocument } from '../indicators/use-kpi-document.ts'

type OutsideForceProps = {
  period: string
  kpi: KpiDocument
  /** The quarter that can be read instead, where there is one. */
  instead: string | undefined
  /** Where it is read. */
  addressOf: (period: string) => string
}

/** In place of a report that cannot be: when the order was in force, and the way to its last report. */
export function OutsideForce({ period, kpi, instead, addressOf }: OutsideForceProps) {
  const say = useSay()
  const format = useFormat()
  const { act, last } = kpi
  const repeal = act.repealedBy && { date: format.date(act.repealedBy.on), by: act.repealedBy.number }
  const sentences = [
    say(words.noReport),
    say(words.from, { date: format.date(act.inForceFrom) }),
    repeal && say(words.repealed, repeal),
    last && say(words.lastPeriod, { period: format.period(last) }),
  ]
  return (
    <Empty
      title={say(words.title, { period: format.period(period), number: act.number })}
      action={
        instead && (
          <ButtonLink to={addressOf(instead)}>
            {say(words.open, { period: format.period(instead) })}
          </ButtonLink>
        )
      }
    >
      {sentences.filter(Boolean).join(' ')}
    </Empty>
  )
}
