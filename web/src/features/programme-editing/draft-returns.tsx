import type { DraftReturn } from '#shared/api/programme-editing.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { draftReturnMessages as words } from '#shared/language/draft-return-messages.ts'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import type { DraftWork } from './use-draft-work.ts'

/** Who did something and when, in the words of it. */
function useDone() {
  const say = useSay()
  const format = useFormat()
  return (message: (typeof words)['sentBy' | 'returnedBy' | 'answeredBy'], done: DraftReturn['sent']) =>
    say(message, { name: done.by.name, when: format.instant(done.at) })
}

/** The remark that waits for an answer, over the work on the draft. */
export function OpenRemark({ work }: { work: DraftWork }) {
  const say = useSay()
  const done = useDone()
  const last = work.draft.returns.at(-1)
  if (work.draft.state !== 'returned' || last === undefined) return null
  return (
    <div className={css.notes}>
      <Note
        tone="warn"
        mark={<StateMark state="returned" />}
        title={say(work.canEdit ? words.toAnswer : draftMessages.returned)}
      >
        <blockquote className={css.remark}>{last.remark}</blockquote>
        <div className={css.quiet}>{done(words.returnedBy, last.returned)}</div>
      </Note>
    </div>
  )
}

/** Every return of the draft with its answer, the last one first. */
export function ReturnHistory({ work }: { work: DraftWork }) {
  const say = useSay()
  const done = useDone()
  const { returns } = work.draft
  if (returns.length === 0) return null
  return (
    <section>
      <h2>{say(words.returns)}</h2>
      <ul className={css.list}>
        {returns.toReversed().map(({ number, sent, returned, remark, answer }) => (
          <li key={number}>
            <div className={css.quiet}>{done(words.sentBy, sent)}</div>
            <div className={css.quiet}>{done(words.returnedBy, returned)}</div>
            <blockquote className={css.remark}>{remark}</blockquote>
            {answer && (
              <>
                <div className={css.quiet}>{done(words.answeredBy, answer)}</div>
                <blockquote className={css.remark}>{answer.text}</blockquote>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
