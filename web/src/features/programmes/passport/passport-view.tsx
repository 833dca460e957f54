import { useQuery } from '@tanstack/react-query'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { programmePassportMessages as words } from '#shared/language/programme-passport-messages.ts'
import { query } from '../../../api/queries.ts'
import { FailedNote } from '../../../components/failed-note.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import type { ProgrammeViewProps } from '../programme-views.ts'
import css from './passport.module.css'
import { PassportActs } from './passport-acts.tsx'
import { PassportDuties } from './passport-duties.tsx'
import { PassportFields } from './passport-fields.tsx'
import { PassportTree } from './passport-tree.tsx'

/** Stages as each place of the document gives them: where places differ, both are shown. */
function Stages({ stages }: Pick<Programme, 'stages'>) {
  const say = useSay()
  if (stages.length === 0) return null
  return (
    <section id="stages" aria-labelledby="stages-head">
      <h2 id="stages-head" className={css.heading}>
        {say(words.stages)}
      </h2>
      <StageList stages={stages} />
    </section>
  )
}

function StageList({ stages }: Pick<Programme, 'stages'>) {
  const say = useSay()
  const localized = useLocalized()
  return (
    <ul className={css.rows}>
      {stages.map(({ id, number, from, until, place }) => (
        <li key={id}>
          <strong>{say(words.stage, { number })}</strong>{' '}
          <span className="n">
            {from}–{until}
          </span>{' '}
          <span className={css.place}>{localized(place)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What the programme is: every field of its passport, its tree, its acts and who reports to whom. */
export function PassportView({ id, asOf }: ProgrammeViewProps) {
  const found = useQuery(query(programmesApi.find, { params: { id }, query: { asOf } }))
  const { data: programme, error, refetch } = found
  if (error && !programme) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!programme) return <SkeletonRows rows={12} />
  return (
    <div className={css.columns}>
      <div className={css.main}>
        <PassportFields programme={programme} asOf={asOf} />
        <PassportTree programme={programme} />
      </div>
      <div className={css.side}>
        <Stages stages={programme.stages} />
        <PassportActs programme={programme} />
        <PassportDuties programme={programme} />
      </div>
    </div>
  )
}
