import { Link } from 'react-router'
import type { Act } from '#shared/api/reference.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useActName } from './act-name.ts'
import css from './reference.module.css'

type Reference = Pick<Act, 'id' | 'kind' | 'number' | 'date'>

/** A link to an act, with its date beside it. */
export function ActLink({ act, on }: { act: Reference; on?: string | undefined }) {
  const name = useActName()
  const format = useFormat()
  return (
    <span>
      <Link to={paths.act(act.id)}>{name(act)}</Link>{' '}
      <span className={css.quiet}>{format.date(on ?? act.date)}</span>
    </span>
  )
}

const STATUSES = {
  'in-force': { message: words.inForce, tone: 'good' },
  amended: { message: words.amended, tone: 'good' },
  repealed: { message: words.repealed, tone: 'ended' },
} as const

export function ActStatus({ status }: { status: Act['status'] }) {
  const say = useSay()
  const { message, tone } = STATUSES[status]
  return <span className={css[tone]}>{say(message)}</span>
}
