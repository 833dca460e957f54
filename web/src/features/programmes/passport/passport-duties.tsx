import type { Programme } from '#shared/api/programme-shapes.ts'
import {
  dutyScopeMessages,
  programmePassportMessages as words,
} from '#shared/language/programme-passport-messages.ts'
import { useSay } from '../../../language/use-say.ts'
import { DocumentText } from '../document-text.tsx'
import { Executors, useBodyName } from '../executors.tsx'
import css from './passport.module.css'

type Duty = Programme['duties'][number]

function DutyItem({ duty, bodies }: { duty: Duty } & Pick<Programme, 'bodies'>) {
  const say = useSay()
  const nameOf = useBodyName(bodies)
  return (
    <li>
      <p>
        <DocumentText printed={duty.what} />
        <span className={css.quiet}>
          {say(dutyScopeMessages[duty.scope])}
          {duty.consolidates && `, ${say(words.consolidates)}`}
        </span>
      </p>
      <dl className={css.duty}>
        <dt>{say(words.who)}</dt>
        <dd>
          {duty.from.length === 0 ? (
            <span className={css.quiet}>{say(words.nobody)}</span>
          ) : (
            <Executors executors={duty.from} bodies={bodies} />
          )}
        </dd>
        {duty.to !== null && (
          <>
            <dt>{say(words.toWhom)}</dt>
            <dd>{nameOf(duty.to)}</dd>
          </>
        )}
        <dt>{say(words.due)}</dt>
        <dd>
          {duty.deadline === null ? (
            <span className={css.quiet}>{say(words.noDue)}</span>
          ) : (
            <span lang="kk">{duty.deadline}</span>
          )}
        </dd>
        {duty.clause !== null && (
          <>
            <dt>{say(words.clause)}</dt>
            <dd lang="kk">{duty.clause}</dd>
          </>
        )}
      </dl>
    </li>
  )
}

/** Who reports what to whom, and when. */
export function PassportDuties({ programme: { duties, bodies } }: { programme: Programme }) {
  const say = useSay()
  if (duties.length === 0) return null
  return (
    <section aria-labelledby="passport-duties">
      <h2 id="passport-duties" className={css.heading}>
        {say(words.duties)}
      </h2>
      <ul className={css.rows}>
        {duties.map((duty) => (
          <DutyItem key={duty.id} duty={duty} bodies={bodies} />
        ))}
      </ul>
    </section>
  )
}
