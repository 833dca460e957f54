import type { ReactNode } from 'react'
import { entryMessages } from '#shared/language/entry-messages.ts'
import type { CallError } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { shortBodyName } from '../session/body-name.ts'
import css from './cell-dialogs.module.css'
import { useCourse } from './course-context.ts'
import { showTop } from './show-top.ts'
import { useAction } from './use-action.ts'

type FinishDialogProps = {
  title: string
  word: string
  action: ReturnType<typeof useAction>
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

function FinishDialog({ title, word, action, onConfirm, onClose, children }: FinishDialogProps) {
  const say = useSay()
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(entryMessages.cancel)}</Button>
          <Button variant="primary" waiting={action.isRunning} onClick={onConfirm}>
            {word}
          </Button>
        </>
      }
    >
      {children}
      {action.refusal !== undefined && (
        <div className={css.refusal}>
          <Note tone="bad" live="assertive" mark={<StateMark state="error" />}>
            {action.refusal}
          </Note>
        </div>
      )}
    </Dialog>
  )
}

function useSubject() {
  const format = useFormat()
  const localized = useLocalized()
  const { submission } = useCourse()
  return { body: localized(shortBodyName(submission.bodyName)), period: format.period(submission.period) }
}

/** `onRefused` takes the pointers of the rows that the server found in the way. */
export function SendDialog({
  rows,
  onRefused,
  onClose,
}: {
  rows: number
  onRefused: (pointers: readonly string[]) => void
  onClose: () => void
}) {
  const say = useSay()
  const { refetch, words } = useCourse()
  const action = useAction()
  const subject = useSubject()
  async function send() {
    let pointers: readonly string[] = []
    const isDone = await action.run(
      { kind: 'send' },
      {
        onRefused: (error) => {
          pointers = pointersOf(error)
        },
      },
    )
    if (isDone) {
      onClose()
      showTop()
    }
    if (pointers.length === 0) return
    await refetch().catch(() => undefined)
    onRefused(pointers)
  }
  return (
    <FinishDialog
      title={say(entryMessages.sendTitle)}
      word={say(entryMessages.sendNow)}
      action={action}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p>{say(words.sendText, { ...subject, rows })}</p>
    </FinishDialog>
  )
}

/** Where the server found something in the way: `#/figures/kpi-2023~11.1/numerator`, `#/activities/…`. */
function pointersOf({ problem }: CallError): readonly string[] {
  return (problem?.errors ?? [])
    .map(({ pointer }) => pointer)
    .filter((pointer) => /^#\/(figures|activities)\//.test(pointer))
}

/** Repeats what is being put under the deputy's name: a line for each row. */
export function ApproveDialog({
  rows,
  onClose,
}: {
  rows: readonly {
    readonly key: string
    readonly number: string
    readonly name: ReactNode
    readonly value: ReactNode
  }[]
  onClose: () => void
}) {
  const say = useSay()
  const { submission, words } = useCourse()
  const action = useAction()
  const subject = useSubject()
  async function approve() {
    if (!(await action.run({ kind: 'approve' }))) return
    onClose()
    showTop()
  }
  return (
    <FinishDialog
      title={say(words.approveTitle)}
      word={say(words.approve)}
      action={action}
      onConfirm={() => void approve()}
      onClose={onClose}
    >
      <p>{say(words.approveText, { ...subject, name: submission.sentBy?.name ?? '' })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable from the keyboard. */}
      <ul className={css.list} tabIndex={0} aria-label={say(words.rows)}>
        {rows.map(({ key, number, name, value }) => (
          <li key={key}>
            <span className="n">{number}</span>
            <span>{name}</span>
            {value}
          </li>
        ))}
      </ul>
    </FinishDialog>
  )
}
