import { Link } from 'react-router'
import { kpiMessages as words } from '#shared/language/indicator-messages.ts'
import { Note } from '../../components/note.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useKpiDocument } from './use-kpi-document.ts'

/** The act behind the indicators has ended: when, and which quarter is the last to be reported. */
export function RepealedNote() {
  const say = useSay()
  const format = useFormat()
  const { data } = useKpiDocument()
  if (!data?.act.repealedBy) return null
  const { act, last } = data
  return (
    <Note
      tone="warn"
      title={say(words.repealed, { number: act.number, date: format.date(data.act.repealedBy.on) })}
      action={<Link to={paths.act(act.id)}>{say(words.toAct)}</Link>}
    >
      {last !== null && say(words.lastPeriod, { period: format.period(last) })}
    </Note>
  )
}
