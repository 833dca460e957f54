import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'

/** What went wrong with a request, in the server's words, and another try. */
export function ProblemNote({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const say = useSay()
  return (
    <Note
      tone="bad"
      live="assertive"
      mark={<StateMark state="error" />}
      action={
        <Button variant="link" size="row" onClick={onRetry}>
          {say(words.retry)}
        </Button>
      }
    >
      {error.message}
    </Note>
  )
}
