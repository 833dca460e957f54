import { entryMessages, keyMessages } from '#shared/language/entry-messages.ts'
import { Dialog } from '../../components/dialog.tsx'
import { Icon, type IconName } from '../../components/icons.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './cell-dialogs.module.css'
import { LetterKeysSwitch } from './letter-keys-switch.tsx'

/** The bundled fonts have no arrows: they are drawn. */
const ARROWS: Readonly<Record<string, IconName>> = {
  up: 'chevron-up',
  down: 'chevron-down',
  left: 'chevron-left',
  right: 'chevron-right',
}

const KEYS: readonly { keys: readonly string[]; does: keyof typeof keyMessages }[] = [
  { keys: ['Enter'], does: 'enter' },
  { keys: ['Shift', 'Enter'], does: 'shiftEnter' },
  { keys: ['Tab'], does: 'tab' },
  { keys: ['up', 'down', 'left', 'right'], does: 'arrows' },
  { keys: ['Ctrl', 'V'], does: 'paste' },
  { keys: ['Ctrl', 'Z'], does: 'undo' },
  { keys: ['Esc'], does: 'escape' },
  { keys: ['Alt', 'down'], does: 'menu' },
  { keys: ['?', 'F1'], does: 'help' },
]

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog title={say(entryMessages.keys)} onClose={onClose}>
      <dl className={css.keys}>
        {KEYS.map(({ keys, does }) => (
          <div key={does} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{ARROWS[key] ? <Icon name={ARROWS[key]} size={11} /> : key}</Kbd>
              ))}
            </dt>
            <dd>{say(keyMessages[does])}</dd>
          </div>
        ))}
      </dl>
      <LetterKeysSwitch />
    </Dialog>
  )
}
