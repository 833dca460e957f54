import { reviewMessages } from '#shared/language/review-messages.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Icon } from '../../components/icons.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { shortBodyName } from '../session/body-name.ts'
import { LetterKeysSwitch } from '../submissions/letter-keys-switch.tsx'
import { useReviewCourse } from './review-course.ts'
import css from './review-dialogs.module.css'
import { remarkedOf } from './use-review.ts'

/** What the server refused, inside the dialog that asked. */
export function Refusal() {
  const { refusal } = useReviewCourse().commands
  if (refusal === undefined) return null
  return (
    <Note tone="bad" live="assertive" mark={<StateMark state="error" />}>
      {refusal}
    </Note>
  )
}

/** Returns what is marked, or accepts and seals when nothing is. */
export function FinishDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { submission, rows, commands, words } = useReviewCourse()
  const figures = remarkedOf(rows)
  const isReturn = figures.length > 0
  const subject = {
    body: localized(shortBodyName(submission.bodyName)),
    period: format.period(submission.period),
  }
  async function confirm() {
    if (await (isReturn ? commands.giveBack(figures) : commands.accept())) onClose()
  }
  return (
    <Dialog
      title={say(isReturn ? words.returnTitle : words.acceptTitle)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button
            variant={isReturn ? 'danger' : 'primary'}
            waiting={commands.isRunning}
            onClick={() => void confirm()}
          >
            {isReturn ? say(words.returnAll, { count: figures.length }) : say(words.acceptAll)}
          </Button>
        </>
      }
    >
      <p>{say(isReturn ? words.returnText : words.acceptText, subject)}</p>
      {isReturn && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable from the keyboard.
        <ul className={css.list} tabIndex={0} aria-label={say(words.returned)}>
          {rows
            .filter(({ decision }) => decision?.decision === 'return')
            .map(({ key, number, decision }) => (
              <li key={key}>
                <span className="n">{number}</span>
                <span>{decision?.reason}</span>
              </li>
            ))}
        </ul>
      )}
      <Refusal />
    </Dialog>
  )
}

const KEYS: readonly { keys: readonly string[]; does: keyof typeof reviewMessages }[] = [
  { keys: ['J', 'down'], does: 'keyNext' },
  { keys: ['K', 'up'], does: 'keyPrevious' },
  { keys: ['A'], does: 'keyAcceptLong' },
  { keys: ['R'], does: 'keyReturnLong' },
  { keys: ['Ctrl', 'Enter'], does: 'keySubmitReturn' },
  { keys: ['E'], does: 'keyEvidence' },
  { keys: ['N'], does: 'keyDoubt' },
  { keys: ['?', 'F1'], does: 'keyHelp' },
]

export function ReviewKeysDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const shown = (key: string) => {
    if (key !== 'down' && key !== 'up') return key
    return <Icon name={key === 'down' ? 'chevron-down' : 'chevron-up'} size={11} />
  }
  return (
    <Dialog title={say(reviewMessages.keys)} onClose={onClose}>
      <dl className={css.keys}>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{shown(key)}</Kbd>
              ))}
            </dt>
            <dd>{say(reviewMessages[does])}</dd>
          </div>
        ))}
      </dl>
      <LetterKeysSwitch />
    </Dialog>
  )
}
