import type { Remark } from '#shared/api/submission-shapes.ts'
import { entryMessages, remarkCodes } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { useEntry } from './entry-context.ts'
import css from './row-notes.module.css'
import type { RowView } from './row-view.ts'

/** Who has changed a figure of the remark since it was made, and when: that answers it as words do. */
function changedSince({ row }: RowView, remark: Remark): { name: string; at: string } | null {
  for (const [operand, { by, at }] of Object.entries(row.operands)) {
    const isMeant = remark.operand === null || remark.operand === operand
    if (isMeant && by && at !== null && at > remark.at) return { name: by.name, at }
  }
  return null
}

/** A remark's words: who, when, of which operand, why; and what was answered. */
function useRemarkWords(view: RowView) {
  const say = useSay()
  const format = useFormat()
  const { language } = useLanguage()
  return (remark: Remark) => {
    const operand = view.definition.indicator.operands.find(({ key }) => key === remark.operand)
    const subject = [
      operand && operandWord(operand.key, operand.name, language),
      remark.code !== 'other' && say(remarkCodes[remark.code]),
    ]
      .filter(Boolean)
      .join('. ')
    const at = format.instant(remark.at)
    const { answer, answeredBy, answeredAt } = remark
    const changed = changedSince(view, remark)
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
          : changed &&
            say(entryMessages.changedSince, { name: changed.name, at: format.instant(changed.at) }),
    }
  }
}

function RemarkNote({ view, remark }: { view: RowView; remark: Remark }) {
  const say = useSay()
  const { open, mode, submission } = useEntry()
  const words = useRemarkWords(view)(remark)
  const mayAnswer = mode === 'enter' && submission.status === 'returned'
  return (
    <Note
      tone={words.answer === null ? 'warn' : 'neutral'}
      mark={<StateMark state="returned" tone="inherit" />}
      title={words.title}
      action={
        mayAnswer ? (
          <Button variant="link" size="row" onClick={() => open({ kind: 'answer', remark })}>
            {say(remark.answer === null ? entryMessages.answer : entryMessages.answerAgain)}
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
export function RemarkNotes({ view }: { view: RowView }) {
  const say = useSay()
  const { submission } = useEntry()
  const words = useRemarkWords(view)
  const { remarks } = view.row
  const isLast = ({ round }: Remark) => submission.status !== 'accepted' && round === submission.round - 1
  const earlier = remarks.filter((remark) => !isLast(remark))
  return (
    <>
      {remarks.filter(isLast).map((remark) => (
        <RemarkNote key={remark.id} view={view} remark={remark} />
      ))}
      {earlier.length > 0 && (
        <details className={css.earlier}>
          <summary>{say(entryMessages.earlierRemarks, { count: earlier.length })}</summary>
          {earlier.map((remark) => {
            const { title, text, answer } = words(remark)
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
