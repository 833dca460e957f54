import { reviewBoardMessages } from '#shared/language/review-messages.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'

/** What could not be loaded, in the server's words, and the way to try again. */
export function FailedNote({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const say = useSay()
  return (
    <Note
      tone="bad"
      live="assertive"
      mark={<StateMark state="error" />}
      title={error.message}
      action={
        <Button variant="link" size="row" onClick={onRetry}>
          {say(reviewBoardMessages.tryAgain)}
        </Button>
      }
    />
  )
}
