import type { ReactNode } from 'react'
import type { SubmissionCourse } from '#shared/api/submission-shapes.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { windowReasons } from '#shared/language/submission-messages.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { type EntryMode, useCourse } from './course-context.ts'
import css from './row-notes.module.css'

/** Who did what last: sent, approved, accepted. */
function useSteps(submission: SubmissionCourse): string {
  const say = useSay()
  const format = useFormat()
  const told = [
    { words: entryMessages.sentBy, by: submission.sentBy, at: submission.sentAt },
    { words: entryMessages.approvedBy, by: submission.approvedBy, at: submission.approvedAt },
    { words: entryMessages.acceptedBy, by: submission.acceptedBy, at: submission.acceptedAt },
  ]
  return told
    .flatMap(({ words, by, at }) =>
      by && at ? [say(words, { name: by.name, at: format.instant(at, { year: true }) })] : [],
    )
    .join(' ')
}

function Sealed({ submission }: { submission: SubmissionCourse }) {
  const say = useSay()
  const format = useFormat()
  const steps = useSteps(submission)
  const { seal } = submission
  const { reportTo } = useCourse()
  return (
    <Note
      mark={<StateMark state="sealed" />}
      title={`${say(windowReasons.accepted)}.`}
      action={
        <ButtonLink size="row" variant="link" to={reportTo}>
          {say(entryMessages.toReport)}
        </ButtonLink>
      }
    >
      {steps}{' '}
      {seal && (
        <span title={format.digest(seal.digest)}>
          {say(entryMessages.sealed, { revision: seal.revision, digest: format.shortDigest(seal.digest) })}
        </span>
      )}
    </Note>
  )
}

function Returned({ submission }: { submission: SubmissionCourse }) {
  const say = useSay()
  const format = useFormat()
  const { words } = useCourse()
  const last = submission.rounds.find(({ round }) => round === submission.round - 1)
  const title = last
    ? say(words.returnedNotice, {
        name: last.returnedBy.name,
        count: last.remarks,
        at: format.instant(last.at),
      })
    : say(windowReasons.returned)
  return <Note tone="warn" mark={<StateMark state="returned" />} title={title} />
}

/** Drafts that can no longer be sent: shown to be copied, never thrown away by themselves. */
function Unsent({ count, onDelete }: { count: number; onDelete: () => void }) {
  const say = useSay()
  const { unsent } = useCourse()
  return (
    <Note
      tone="bad"
      live="polite"
      mark={<StateMark state="error" />}
      title={say(entryMessages.unsentNotice, { count })}
      action={
        <Button variant="link" size="row" onClick={onDelete}>
          {say(entryMessages.deleteUnsent)}
        </Button>
      }
    >
      {unsent().join('; ')}
    </Note>
  )
}

/** Over the rows: why the form is open or closed, what came back, what holds the reader up. */
export function SubmissionNotices({
  mode,
  unsent,
  children,
}: {
  mode: EntryMode
  unsent: number
  /** What the form has to say of its own. */
  children?: ReactNode
}) {
  const say = useSay()
  const { submission, store } = useCourse()
  const { status, window, allowed } = submission
  const steps = useSteps(submission)
  const isClosed = !window.open && status !== 'accepted'
  return (
    <div className={css.notes} style={{ marginTop: 8 }}>
      {children}
      {status === 'accepted' && <Sealed submission={submission} />}
      {status === 'returned' && <Returned submission={submission} />}
      {isClosed && (
        <Note
          mark={<StateMark state={status === 'draft' || status === 'returned' ? 'not-due' : status} />}
          title={`${say(windowReasons[window.reason])}.`}
          action={
            allowed.review ? (
              <ButtonLink size="row" variant="link" to={paths.review(submission.id)}>
                {say(entryMessages.toReview)}
              </ButtonLink>
            ) : undefined
          }
        >
          {steps}
        </Note>
      )}
      {window.open && window.reason === 'late' && (
        <Note tone="warn" mark={<StateMark state="late" />} title={`${say(windowReasons.late)}.`} />
      )}
      {allowed.because !== null && (
        <Note tone="warn" mark={<StateMark state="withheld" />} title={allowed.because} />
      )}
      {mode !== 'enter' && unsent > 0 && (
        <Unsent
          count={unsent}
          onDelete={() => {
            for (const [cell] of store.entries()) store.restore(cell)
          }}
        />
      )}
    </div>
  )
}
