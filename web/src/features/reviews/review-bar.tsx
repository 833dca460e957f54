import { reviewMessages as words } from '#shared/language/review-messages.ts'
import { ActionBar } from '../../components/action-bar.tsx'
import { Button } from '../../components/button.tsx'
import { Kbd, KeyHints } from '../../components/kbd.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { useLetterKeys } from '../submissions/use-letter-keys.ts'
import css from './review-bar.module.css'
import { useReviewCourse } from './review-course.ts'
import { tallyOf } from './standing.ts'

/** The keys that answer now, and the way to all of them and their switch. */
function Hints({ onKeys }: { onKeys: () => void }) {
  const say = useSay()
  const { areOn } = useLetterKeys()
  const letters = [
    { keys: ['J', 'K'], does: say(words.keyRow) },
    { keys: ['A'], does: say(words.keyAccept) },
    { keys: ['R'], does: say(words.keyReturn) },
    { keys: ['E'], does: say(words.keyEvidence) },
    { keys: ['N'], does: say(words.keyDoubt) },
  ]
  return (
    <>
      {areOn && <KeyHints hints={letters} />}
      <span className={css.keys}>
        <Kbd>{areOn ? '?' : 'F1'}</Kbd>
        <Button variant="link" size="row" onClick={onKeys}>
          {say(words.keyAll)}
        </Button>
      </span>
    </>
  )
}

function SaveStatus() {
  const say = useSay()
  const format = useFormat()
  const { isRunning, savedAt, refusal } = useReviewCourse().commands
  if (refusal !== undefined) {
    return (
      <span className={css.refusal} role="alert">
        <StateMark state="error" /> {refusal}
      </span>
    )
  }
  return (
    <span className={css.saved} role="status">
      {isRunning ? say(words.saving) : savedAt && say(words.saved, { at: format.time(savedAt) })}
    </span>
  )
}

/** The foot of the page: the keys, what has been saved, and the end of the review. */
export function ReviewBar({ onFinish, onKeys }: { onFinish: () => void; onKeys: () => void }) {
  const say = useSay()
  const { submission, rows, commands, canDecide } = useReviewCourse()
  if (!canDecide) return null
  const { allowed } = submission
  const { remaining, returned } = tallyOf(rows)
  const clear = rows.filter((row) => row.isToDecide && row.decision === null && !row.isDoubtful)
  const acceptRest = () =>
    void commands.decide(clear.map(({ key }) => ({ key, decision: 'accept' as const })))
  const isWaiting = remaining > 0 || commands.isRunning || (returned === 0 && !allowed.accept)
  return (
    <ActionBar label={say(words.actions)} status={<Hints onKeys={onKeys} />} obstacles={<SaveStatus />}>
      <div className={css.ways}>
        {clear.length > 0 && (
          <Button waiting={commands.isRunning} onClick={acceptRest}>
            {say(words.acceptRest, { count: clear.length })}
          </Button>
        )}
        <Button variant="primary" waiting={isWaiting} onClick={onFinish}>
          {remaining > 0 ? say(words.finishWaiting, { count: remaining }) : say(words.finish)}
        </Button>
      </div>
    </ActionBar>
  )
}
