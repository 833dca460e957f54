import { entryMessages } from '#shared/language/entry-messages.ts'
import { useSay } from '../../language/use-say.ts'
import css from './cell-dialogs.module.css'
import { useLetterKeys } from './use-letter-keys.ts'

/** Switches the single-letter keys of the entry form and the review on and off; stands in their lists of keys. */
export function LetterKeysSwitch() {
  const say = useSay()
  const { areOn, choose } = useLetterKeys()
  return (
    <label className={css.switch}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={areOn}
        checked={areOn}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      <span>
        {say(entryMessages.letterKeys)}
        <span className={css.switchHint}>{say(entryMessages.letterKeysHint)}</span>
      </span>
    </label>
  )
}
