import { Link } from 'react-router'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { programmeMessages as words } from '#shared/language/programme-messages.ts'
import { Tag } from '../../components/tag.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useActName, useActNumber } from '../reference/act-name.ts'
import css from './programme-frame.module.css'

type Headed = Pick<Programme, 'status' | 'repealedBy'>

/** In force, repealed by which act and when, or a draft: always in words. */
export function StatusWords({ status, repealedBy }: Headed) {
  const say = useSay()
  const format = useFormat()
  const numbered = useActNumber()
  if (status === 'draft') return <Tag>{say(words.draft)}</Tag>
  if (status === 'in-force') return <span className={css.inForce}>{say(words.inForce)}</span>
  if (repealedBy === null) return <span className={css.ended}>{say(words.repealedWord)}</span>
  return (
    <span className={css.ended}>
      {say(words.repealed, { date: format.date(repealedBy.on, 'short') })} (
      <Link className="in-text" to={paths.act(repealedBy.id)}>
        {numbered(repealedBy)}
      </Link>
      )
    </span>
  )
}

/** The line under the title: the act that approved the programme, and what has become of it. */
export function ProgrammeStatus({ programme }: { programme: Programme }) {
  const say = useSay()
  const format = useFormat()
  const name = useActName()
  const approving = programme.acts.find(({ relation }) => relation === 'approves')
  return (
    <p>
      {approving && (
        <>
          <Link className="in-text" to={paths.act(approving.id)}>
            {name(approving)}
          </Link>
          , {format.date(approving.on, 'short')} ·{' '}
        </>
      )}
      <StatusWords status={programme.status} repealedBy={programme.repealedBy} />
      {programme.draft && (
        <span className={css.beside}>{say(words.draftText, { printed: programme.draft.printedDate })}</span>
      )}
    </p>
  )
}
