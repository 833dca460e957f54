import { shellMessages as words } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import { Button } from './button.tsx'
import { Note } from './note.tsx'
import { StateMark } from './state-mark.tsx'

/** What could not be fetched, in the server's words, and the way to try again. */
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
          {say(words.tryAgain)}
        </Button>
      }
    />
  )
}
