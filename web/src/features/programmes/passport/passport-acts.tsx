import { Link } from 'react-router'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { programmePassportMessages as words } from '#shared/language/programme-passport-messages.ts'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { useActName } from '../../reference/act-name.ts'
import css from './passport.module.css'

/** Every act of the programme and what it does to it. */
export function PassportActs({ programme: { id, acts } }: { programme: Programme }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const name = useActName()
  return (
    <section aria-labelledby="passport-acts">
      <h2 id="passport-acts" className={css.heading}>
        {say(words.acts)}
      </h2>
      {acts.length === 0 && <p className={css.quiet}>{say(words.noActs)}</p>}
      <ul className={css.rows}>
        {acts.map((act) => (
          <li key={`${act.id} ${act.relation}`}>
            <Link className="in-text" to={paths.act(act.id)}>
              {name(act)}
            </Link>
            , {format.date(act.on, 'short')}: <strong>{say(words[act.relation])}</strong>
            {act.edition !== null && (
              <>
                {', '}
                <Link className="in-text" to={paths.programme(id, { asOf: act.on })} preventScrollReset>
                  {say(words.edition, { number: act.edition })}
                </Link>
              </>
            )}
            <span className={css.quiet}>{localized(act.title)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
