import type { ReactNode } from 'react'
import { submissionApi } from '#shared/api/submissions.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { call } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Note } from '../../components/note.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { shortBodyName } from '../session/body-name.ts'
import css from './cell-dialogs.module.css'
import { useEntry } from './entry-context.ts'
import { useRowNumbers } from './row-figures.tsx'
import type { RowView } from './row-view.ts'
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
  const { submission } = useEntry()
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
  const { submission, store } = useEntry()
  const action = useAction()
  const subject = useSubject()
  const params = { id: submission.id }
  async function send() {
    let pointers: readonly string[] = []
    const isDone = await action.run(async (version) => {
      try {
        return await call(submissionApi.send, { params, body: { version } })
      } catch (error) {
        pointers = pointersOf(error)
        throw error
      }
    })
    if (isDone) {
      onClose()
      showTop()
    }
    if (pointers.length === 0) return
    await store.run(() => call(submissionApi.find, { params })).catch(() => undefined)
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
      <p>{say(entryMessages.sendText, { ...subject, rows })}</p>
    </FinishDialog>
  )
}

function pointersOf(error: unknown): readonly string[] {
  const problem =
    error instanceof Error && 'problem' in error
      ? (error.problem as { errors?: { pointer: string }[] } | null)
      : null
  return (problem?.errors ?? [])
    .map(({ pointer }) => pointer)
    .filter((pointer) => pointer.startsWith('#/figures/'))
}

function ApprovedValue({ view }: { view: RowView }) {
  const say = useSay()
  const { withUnit } = useRowNumbers(view)
  const { computed } = view
  if (computed.value !== null) return <b className="n">{withUnit(computed.value)}</b>
  return <span>{say(stateMessages[computed.state])}</span>
}

/** Repeats what is being put under the deputy's name. */
export function ApproveDialog({ views, onClose }: { views: readonly RowView[]; onClose: () => void }) {
  const say = useSay()
  const localized = useLocalized()
  const { submission } = useEntry()
  const action = useAction()
  const subject = useSubject()
  async function approve() {
    const isDone = await action.run((version) =>
      call(submissionApi.approve, { params: { id: submission.id }, body: { version } }),
    )
    if (isDone) {
      onClose()
      showTop()
    }
  }
  return (
    <FinishDialog
      title={say(entryMessages.approveTitle)}
      word={say(entryMessages.approve)}
      action={action}
      onConfirm={() => void approve()}
      onClose={onClose}
    >
      <p>{say(entryMessages.approveText, { ...subject, name: submission.sentBy?.name ?? '' })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable from the keyboard. */}
      <ul className={css.list} tabIndex={0} aria-label={say(entryMessages.rows)}>
        {views.map((view) => (
          <li key={view.row.indicator}>
            <span className="n">{view.row.number}</span>
            <span>{localized(view.definition.indicator.name)}</span>
            <ApprovedValue view={view} />
          </li>
        ))}
      </ul>
    </FinishDialog>
  )
}
