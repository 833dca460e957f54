import { entryMessages } from '#shared/language/entry-messages.ts'
import { useSay } from '../../language/use-say.ts'
import { KazakhText } from '../programmes/kazakh-text.tsx'
import { AnswerDialog } from '../submissions/answer-dialog.tsx'
import { FilesDialog } from '../submissions/evidence-dialog.tsx'
import { ApproveDialog, SendDialog } from '../submissions/finish-dialogs.tsx'
import { ReturnDialog } from '../submissions/return-dialog.tsx'
import type { useReturns } from '../submissions/use-returns.ts'
import { type ActivityDialog, useActivityForm } from './activity-context.ts'
import type { ActivityView } from './activity-view.ts'
import { rowKey } from './fields.ts'
import { RowStatus } from './status-choice.tsx'

type ActivityDialogsProps = {
  dialog: ActivityDialog
  views: readonly ActivityView[]
  prepared: ReturnType<typeof useReturns>
  onClose: () => void
}

/** Row and field of a pointer: `#/activities/4~12.1/2009-12-31/status`, where `~1` stands for a slash. */
function fieldAt(pointer: string): { row: string; field: string | null } {
  const [, , activity = '', due = '', ...field] = pointer
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return { row: rowKey({ activity, due }), field: field.join('/') || null }
}

/** What the server found in the way of sending: the dialog closes and the first of it is shown. */
function Send({ views, onClose }: Pick<ActivityDialogsProps, 'views' | 'onClose'>) {
  const { store, go } = useActivityForm()
  const refused = (pointers: readonly string[]) => {
    const fields = pointers.map(fieldAt)
    const [first] = fields
    store.visit(fields.map(({ row }) => row))
    onClose()
    if (first) window.setTimeout(() => go(first.row, first.field))
  }
  return <SendDialog rows={views.length} onRefused={refused} onClose={onClose} />
}

function Approve({ views, onClose }: Pick<ActivityDialogsProps, 'views' | 'onClose'>) {
  const rows = views.map(({ key, row, status }) => ({
    key,
    number: row.activity,
    name: <KazakhText printed={row.title} />,
    value: <RowStatus due={row.due} status={status} />,
  }))
  return <ApproveDialog rows={rows} onClose={onClose} />
}

function Evidence({
  view,
  files,
  onClose,
}: {
  view: ActivityView
  files: readonly File[] | undefined
  onClose: () => void
}) {
  const say = useSay()
  const { row } = view
  return (
    <FilesDialog
      title={say(entryMessages.evidenceOf, { number: row.activity })}
      files={row.evidence}
      isOpen={row.editable}
      fields={{ activity: row.activity, ...(row.due !== null && { due: row.due }) }}
      dropped={files}
      onClose={onClose}
    />
  )
}

/** The one dialog that stands open over the form. */
export function ActivityDialogs({ dialog, views, prepared, onClose }: ActivityDialogsProps) {
  if (dialog.kind === 'send') return <Send views={views} onClose={onClose} />
  if (dialog.kind === 'approve') return <Approve views={views} onClose={onClose} />
  const view = views.find(({ key }) => key === dialog.row)
  if (!view) return null
  const { key, row } = view
  switch (dialog.kind) {
    case 'answer':
      return <AnswerDialog remark={dialog.remark} number={row.activity} onClose={onClose} />
    case 'evidence':
      return <Evidence view={view} files={dialog.files} onClose={onClose} />
    case 'return':
      return (
        <ReturnDialog
          number={row.activity}
          name={<KazakhText printed={row.title} />}
          prepared={prepared.returns[key]}
          onMark={(one) => prepared.mark(key, one)}
          onClose={onClose}
        />
      )
  }
}
