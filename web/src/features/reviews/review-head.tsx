import type { ReactNode } from 'react'
import { deadlineMessages, shellMessages } from '#shared/language/shell-messages.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { type Fact, FactStrip } from '../../components/fact-strip.tsx'
import { Note } from '../../components/note.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { StateLabel, StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { shortBodyName } from '../session/body-name.ts'
import { type ReviewCourse, useReviewCourse } from './review-course.ts'
import css from './review-head.module.css'
import { deskOf, tallyOf } from './standing.ts'

/** How far the review is; what is over has only what it found odd. */
function useFacts({ rows, submission: { status }, words }: ReviewCourse): Fact[] {
  const say = useSay()
  const { accepted, returned, remaining, doubts } = tallyOf(rows)
  const doubtful: Fact = {
    key: 'doubts',
    value: doubts,
    label: say(words.doubts),
    tone: doubts > 0 ? 'warn' : undefined,
  }
  if (status === 'accepted') {
    return [
      { key: 'accepted', value: rows.filter((row) => row.isToDecide).length, label: say(words.accepted) },
      doubtful,
    ]
  }
  if (status === 'returned') {
    const back = rows.filter((row) => row.isReturned).length
    return [{ key: 'returned', value: back, label: say(words.wereReturned) }, doubtful]
  }
  if (deskOf({ status }) !== 'withReviewer') return [doubtful]
  return [
    { key: 'accepted', value: accepted, label: say(words.accepted) },
    { key: 'returned', value: returned, label: say(words.returned) },
    { key: 'remaining', value: remaining, label: say(words.remaining) },
    doubtful,
  ]
}

export function ReviewHead({ children }: { children?: ReactNode }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const course = useReviewCourse()
  const { submission, rows, words } = course
  const { period, approvedBy, approvedAt, late, daysLate, round } = submission
  const body = localized(shortBodyName(submission.bodyName))
  const periodName = format.period(period)
  const approved =
    approvedBy && approvedAt
      ? say(words.approvedBy, { name: approvedBy.name, at: format.instant(approvedAt, { year: true }) })
      : say(words.notApproved)
  return (
    <PageHead
      crumbs={[
        { label: say(shellMessages.review), to: paths.reviews() },
        { label: periodName, to: paths.reviews({ period }) },
        { label: body },
      ]}
      title={body}
      documentTitle={say(words.title, { body, period: periodName })}
      subtitle={
        <span className={css.subtitle}>
          <span>
            {approved} {say(words.count, { count: rows.length })} {round > 1 && say(words.round, { round })}
          </span>
          {children}
          {late && (
            <StateLabel state="late" size="small">
              {say(deadlineMessages.daysLate, { count: daysLate })}
            </StateLabel>
          )}
        </span>
      }
      aside={<FactStrip variant="aside" facts={useFacts(course)} />}
    />
  )
}

function Sealed({ onReopen }: { onReopen: () => void }) {
  const say = useSay()
  const format = useFormat()
  const { submission, words, reportTo } = useReviewCourse()
  const { seal, acceptedBy, acceptedAt, allowed } = submission
  return (
    <Note
      mark={<StateMark state="sealed" />}
      title={
        acceptedBy && acceptedAt
          ? say(words.acceptedBy, { name: acceptedBy.name, at: format.instant(acceptedAt, { year: true }) })
          : say(words.isAccepted)
      }
      action={
        <span className={css.ways}>
          <ButtonLink size="row" variant="link" to={reportTo}>
            {say(words.toReport)}
          </ButtonLink>
          {allowed.reopen && (
            <Button size="row" onClick={onReopen}>
              {say(words.reopen)}
            </Button>
          )}
        </span>
      }
    >
      {seal && (
        <span title={format.digest(seal.digest)}>
          {say(words.sealed, { revision: seal.revision, digest: format.shortDigest(seal.digest) })}
        </span>
      )}
    </Note>
  )
}

/** Over the table: where the submission is when it is not to be decided upon, and what holds the reader up. */
export function ReviewNotices({ onReopen }: { onReopen: () => void }) {
  const say = useSay()
  const { submission, canDecide, words } = useReviewCourse()
  const { status, allowed } = submission
  const desk = deskOf(submission)
  return (
    <div className={css.notes}>
      {status === 'accepted' && <Sealed onReopen={onReopen} />}
      {status === 'returned' && (
        <Note tone="warn" mark={<StateMark state="returned" />} title={say(words.nowReturned)} />
      )}
      {desk === 'notHere' && <Note mark={<StateMark state={status} />} title={say(words.nowWithBody)} />}
      {desk === 'withReviewer' && !canDecide && allowed.because === null && (
        <Note mark={<StateMark state="withheld" />} title={say(words.readOnly)} />
      )}
      {allowed.because !== null && (
        <Note tone="warn" mark={<StateMark state="withheld" />} title={allowed.because} />
      )}
    </div>
  )
}
