import type { Programme } from '#shared/api/programme-shapes.ts'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { draftReturnMessages as returnWords } from '#shared/language/draft-return-messages.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { WaitingCount } from '../../components/tag.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useCan, useMe } from '../session/use-me.ts'
import css from './editing.module.css'

/** From the list of programmes to the drafts, and to a new programme for those who edit. */
export function ListLinks() {
  const say = useSay()
  const can = useCan()
  const waiting = useMe().data?.waitingDrafts ?? 0
  if (!can('read-draft')) return null
  return (
    <div className={css.tools}>
      <ButtonLink to={paths.drafts()}>
        {say(words.drafts)}
        <WaitingCount count={waiting} />
      </ButtonLink>
      {can('edit-programme') && (
        <ButtonLink icon="plus" to={paths.newProgramme()}>
          {say(words.newProgramme)}
        </ButtonLink>
      )}
    </div>
  )
}

/** That drafts wait for this person, over the other work of the day. */
export function WaitingDraftsNote() {
  const say = useSay()
  const waiting = useMe().data?.waitingDrafts ?? 0
  if (waiting === 0) return null
  return (
    <div className={css.notes}>
      <Note
        title={say(returnWords.waitingForYou, { count: waiting })}
        action={
          <ButtonLink variant="link" to={paths.drafts()}>
            {say(words.drafts)}
          </ButtonLink>
        }
      />
    </div>
  )
}

/** From a programme to its draft, or to the beginning of one; nothing for those who neither edit nor read drafts. */
export function DraftLink({ programme: { id, editions, draft } }: { programme: Programme }) {
  const say = useSay()
  const can = useCan()
  const last = editions.at(-1)
  const isApproved = editions.some(({ status }) => status === 'approved')
  // A draft that a source keeps is published, and nobody works on it: it has its date as printed.
  if (last?.status === 'draft' && draft === null && can('read-draft'))
    return (
      <ButtonLink to={paths.draft(id, { edition: String(last.number) })}>{say(words.openDraft)}</ButtonLink>
    )
  if (!isApproved || !can('edit-programme')) return null
  return <ButtonLink to={paths.amend(id)}>{say(words.amend)}</ButtonLink>
}
