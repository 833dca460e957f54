import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { referenceApi } from '#shared/api/reference.ts'
import { homeMessages } from '#shared/language/home-messages.ts'
import { query } from '../../api/queries.ts'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'

/** Where the order has been repealed: which period is the last, and by which act. */
export function LastPeriodNote({ document }: { document: string }) {
  const say = useSay()
  const format = useFormat()
  const { data } = useQuery(query(referenceApi.acts, { query: {} }))
  const act = data?.items.find((one) => one.document?.id === document)
  if (!act?.repealedBy || !act.document?.lastPeriod) return null
  const { number, repealedBy } = act
  const words = {
    period: format.period(act.document.lastPeriod),
    number,
    on: format.date(repealedBy.on),
    by: repealedBy.number,
  }
  return (
    <Note
      mark={<StateMark state="removed" />}
      title={say(homeMessages.lastPeriod, words)}
      action={<Link to={paths.act(repealedBy.id)}>№ {repealedBy.number}</Link>}
    >
      {say(homeMessages.lastPeriodText)}
    </Note>
  )
}
