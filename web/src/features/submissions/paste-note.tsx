import { entryMessages } from '#shared/language/entry-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { useSay } from '../../language/use-say.ts'
import { useEntry } from './entry-context.ts'
import css from './row-notes.module.css'
import type { Pasted } from './use-entry-grid.ts'

/** What a pasted block has become, and the way back. */
export function PasteNote({ pasted, onClose }: { pasted: Pasted; onClose: () => void }) {
  const say = useSay()
  const { store } = useEntry()
  const { count, closed, outside, before } = pasted
  const left = [
    closed > 0 && say(entryMessages.pastedClosed, { count: closed }),
    outside > 0 && say(entryMessages.pastedOutside, { count: outside }),
  ].filter(Boolean)
  const undo = () => {
    store.change(before)
    onClose()
  }
  return (
    <Note
      tone={left.length > 0 ? 'warn' : 'neutral'}
      live="polite"
      title={`${say(entryMessages.pasted, { count })}.`}
      action={
        <span className={css.actions}>
          <Button variant="link" size="row" onClick={undo}>
            {say(entryMessages.undo)}
          </Button>
          <Button variant="link" size="row" onClick={onClose}>
            {say(shellMessages.close)}
          </Button>
        </span>
      }
    >
      {left.join(', ')}
    </Note>
  )
}
