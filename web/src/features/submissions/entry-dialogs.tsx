import { stateMessages } from '#shared/language/state-messages.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { NoteDialog, StateDialog } from './cell-dialogs.tsx'
import { type EntryDialog, useEntry } from './entry-context.ts'
import { FigureEvidence } from './figure-evidence.tsx'
import { ApproveDialog, SendDialog } from './finish-dialogs.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { useRowNumbers } from './row-figures.tsx'
import type { RowView } from './row-view.ts'
import type { useReturns } from './use-returns.ts'
import { WhatToReturn } from './what-to-return.tsx'

type EntryDialogsProps = {
  dialog: EntryDialog
  views: readonly RowView[]
  prepared: ReturnType<typeof useReturns>
  onClose: () => void
}

/** Indicator and operand of a pointer: `#/figures/kpi-2023~11.1/numerator`, where `~1` stands for a slash. */
function cellAt(pointer: string): { indicator: string; operand: string | null } {
  const [, , indicator = '', operand] = pointer
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return { indicator, operand: operand ?? null }
}

function ApprovedValue({ view }: { view: RowView }) {
  const say = useSay()
  const { withUnit } = useRowNumbers(view)
  const { computed } = view
  if (computed.value !== null) return <b className="n">{withUnit(computed.value)}</b>
  return <span>{say(stateMessages[computed.state])}</span>
}

function ApproveFigures({ views, onClose }: { views: readonly RowView[]; onClose: () => void }) {
  const localized = useLocalized()
  const rows = views.map((view) => ({
    key: view.row.indicator,
    number: view.row.number,
    name: localized(view.definition.indicator.name),
    value: <ApprovedValue view={view} />,
  }))
  return <ApproveDialog rows={rows} onClose={onClose} />
}

/** The deputy's reason for a row of figures: the whole of it, or one of its operands. */
function ReturnFigure({
  view,
  prepared,
  onClose,
}: {
  view: RowView
  prepared: ReturnType<typeof useReturns>
  onClose: () => void
}) {
  const localized = useLocalized()
  const { indicator, number } = view.row
  return (
    <ReturnDialog
      number={number}
      name={localized(view.definition.indicator.name)}
      prepared={prepared.returns[indicator]}
      what={(chosen, choose) => <WhatToReturn view={view} chosen={chosen} onChoose={choose} />}
      onMark={(one) => prepared.mark(indicator, one)}
      onClose={onClose}
    />
  )
}

/** The one dialog that stands open over the form. */
export function EntryDialogs({ dialog, views, prepared, onClose }: EntryDialogsProps) {
  const { store, go } = useEntry()
  const viewOf = (indicator: string) => views.find(({ row }) => row.indicator === indicator)
  const refused = (pointers: readonly string[]) => {
    const cells = pointers.map(cellAt)
    const [first] = cells
    store.visit(cells.map(({ indicator }) => indicator))
    onClose()
    if (first) window.setTimeout(() => go(first.indicator, first.operand))
  }
  if (dialog.kind === 'keys') return <KeysDialog onClose={onClose} />
  if (dialog.kind === 'send') return <SendDialog rows={views.length} onRefused={refused} onClose={onClose} />
  if (dialog.kind === 'approve') return <ApproveFigures views={views} onClose={onClose} />
  if (dialog.kind === 'answer') {
    const { remark } = dialog
    return (
      <AnswerDialog remark={remark} number={viewOf(remark.indicator)?.row.number ?? ''} onClose={onClose} />
    )
  }
  const view = viewOf('cell' in dialog ? dialog.cell.indicator : dialog.indicator)
  if (!view) return null
  switch (dialog.kind) {
    case 'state':
      return <StateDialog view={view} cell={dialog.cell} state={dialog.state} onClose={onClose} />
    case 'note':
      return <NoteDialog view={view} cell={dialog.cell} onClose={onClose} />
    case 'evidence':
      return <FigureEvidence view={view} dropped={dialog.files} onClose={onClose} />
    case 'return':
      return <ReturnFigure view={view} prepared={prepared} onClose={onClose} />
  }
}
