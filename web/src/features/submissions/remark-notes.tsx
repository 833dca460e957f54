import type { Remark } from '#shared/api/submission-shapes.ts'
import { entryMessages, remarkCodes } from '#shared/language/entry-messages.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { useCourse } from './course-context.ts'
import css from './row-notes.module.css'

type AnyRemark = Omit<Remark, 'indicator' | 'operand'>

type RemarkNotesProps<One extends AnyRemark> = {
  remarks: readonly One[]
  /** The part of the row that the remark is about, where it is not the whole. */
  subjectOf: (remark: One) => string | undefined
  /** Who has changed what the remark is about since it was made: that answers it as words do. */
  changedSince: (remark: One) => { readonly name: string; readonly at: string } | null
  onAnswer: (remark: One) => void
}

/** A remark's words: who, when, of what, why; and what was answered. */
function useRemarkWords<One extends AnyRemark>({
  subjectOf,
  changedSince,
}: Pick<RemarkNotesProps<One>, 'subjectOf' | 'changedSince'>) {
  const say = useSay()
  const format = useFormat()
  const { words } = useCourse()
  return (remark: One) => {
    const subject = [subjectOf(remark), remark.code !== 'other' && say(remarkCodes[remark.code])]
      .filter(Boolean)
      .join('. ')
    const at = format.instant(remark.at)
    const { answer, answeredBy, answeredAt } = remark
    const changed = changedSince(remark)
    return {
      title: say(remark.stage === 'deputy' ? entryMessages.deputyReturned : entryMessages.reviewerReturned, {
        at,
      }),
      text: say(entryMessages.remarkText, {
        subject: subject && `${subject}: `,
        reason: remark.reason,
        name: remark.by.name,
      }),
      answer:
        answer !== null && answeredBy && answeredAt
          ? say(entryMessages.answered, { answer, name: answeredBy.name, at: format.instant(answeredAt) })
          : changed && say(words.changedSince, { name: changed.name, at: format.instant(changed.at) }),
    }
  }
}

function RemarkNote({
  words,
  onAnswer,
  isAnswered,
}: {
  words: ReturnType<ReturnType<typeof useRemarkWords>>
  onAnswer: () => void
  isAnswered: boolean
}) {
  const say = useSay()
  const { mode, submission } = useCourse()
  const mayAnswer = mode === 'enter' && submission.status === 'returned'
  return (
    <Note
      tone={words.answer === null ? 'warn' : 'neutral'}
      mark={<StateMark state="returned" tone="inherit" />}
      title={words.title}
      action={
        mayAnswer ? (
          <Button variant="link" size="row" onClick={onAnswer}>
            {say(isAnswered ? entryMessages.answerAgain : entryMessages.answer)}
          </Button>
        ) : undefined
      }
    >
      {words.text}
      {words.answer !== null && <span className={css.answer}>{words.answer}</span>}
    </Note>
  )
}

/** The remarks of the round that ended last stand open while the submission is on its way; earlier ones fold. */
export function RemarkNotes<One extends AnyRemark>({ remarks, onAnswer, ...about }: RemarkNotesProps<One>) {
  const say = useSay()
  const { submission } = useCourse()
  const wordsOf = useRemarkWords(about)
  const isLast = ({ round }: One) => submission.status !== 'accepted' && round === submission.round - 1
  const earlier = remarks.filter((remark) => !isLast(remark))
  return (
    <>
      {remarks.filter(isLast).map((remark) => (
        <RemarkNote
          key={remark.id}
          words={wordsOf(remark)}
          isAnswered={remark.answer !== null}
          onAnswer={() => onAnswer(remark)}
        />
      ))}
      {earlier.length > 0 && (
        <details className={css.earlier}>
          <summary>{say(entryMessages.earlierRemarks, { count: earlier.length })}</summary>
          {earlier.map((remark) => {
            const { title, text, answer } = wordsOf(remark)
            return (
              <p key={remark.id}>
                {title} {text} {answer}
              </p>
            )
          })}
        </details>
      )}
    </>
  )
}
