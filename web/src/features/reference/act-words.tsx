import { Link } from 'react-router'
import type { Act } from '#shared/api/reference.ts'
import { referenceMessages as words } from '#shared/language/reference-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './reference.module.css'

type Reference = Pick<Act, 'id' | 'kind' | 'number' | 'date'>

const KINDS: Readonly<Record<string, Message>> = {
  order: words.order,
  resolution: words.resolution,
  decree: words.decree,
}

/** «№ 170-ө өкім»: an act as one speaks of it. */
export function useActName(): (act: Pick<Act, 'kind' | 'number'>) => string {
  const say = useSay()
  return ({ kind, number }) => {
    const word = KINDS[kind]
    const name = say(words.actName, { number, kind: word ? say(word) : kind }).replace(/(№|No) /, '$1\u00A0')
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
}

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
