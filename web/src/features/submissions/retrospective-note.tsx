import { useQuery } from '@tanstack/react-query'
import { programmesApi } from '#shared/api/programmes.ts'
import type { SubmissionHead } from '#shared/api/submission-shapes.ts'
import { homeMessages } from '#shared/language/home-messages.ts'
import { query } from '../../api/queries.ts'
import { useSay } from '../../language/use-say.ts'
import css from './my-work.module.css'

/** Why a past period of a programme is open: the ground that the administrator gave. */
export function RetrospectiveNote({
  submission,
}: {
  submission: Pick<SubmissionHead, 'document' | 'period'>
}) {
  const say = useSay()
  const { document, period } = submission
  const { data } = useQuery(query(programmesApi.periods, { params: { id: document } }))
  const opening = data?.items.find((one) => one.period === period)?.opening
  return (
    <div className={css.body}>
      {opening ? say(homeMessages.openedGround, { ground: opening.ground }) : say(homeMessages.opened)}
    </div>
  )
}
