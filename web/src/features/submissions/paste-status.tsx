import { entryMessages } from '#shared/language/entry-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icons.tsx'
import { useSay } from '../../language/use-say.ts'
import { useCourse } from './course-context.ts'
import css from './entry-bar.module.css'
import type { Pasted } from './use-form-grid.ts'

/** What a pasted block has become, and the way back. */
export function PasteStatus({ pasted, onClose }: { pasted: Pasted; onClose: () => void }) {
  const say = useSay()
  const { store } = useCourse()
  const { count, closed, outside, step } = pasted
  const words = [
    say(entryMessages.pasted, { count }),
    closed > 0 && say(entryMessages.pastedClosed, { count: closed }),
    outside > 0 && say(entryMessages.pastedOutside, { count: outside }),
  ]
  const undo = () => {
    store.undo(step)
    onClose()
  }
  return (
    <span className={css.pasted}>
      {words.filter(Boolean).join(', ')}
      <Button variant="link" size="row" onClick={undo}>
        {say(entryMessages.undo)}
      </Button>
      <button type="button" className={css.close} onClick={onClose} aria-label={say(shellMessages.close)}>
        <Icon name="x" size={12} />
      </button>
    </span>
  )
}
