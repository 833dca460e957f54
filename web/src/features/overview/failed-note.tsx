import { dashboardMessages as words } from '#shared/language/overview-messages.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'

/** What could not be fetched, in the problem's own words, with the way to try once more. */
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
