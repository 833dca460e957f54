import { useState } from 'react'
import { useNavigate } from 'react-router'
import { draftObstacleWords } from '#shared/language/draft-obstacle-messages.ts'
import { draftMessages as words } from '#shared/language/draft-page-messages.ts'
import { draftReturnMessages as returnWords } from '#shared/language/draft-return-messages.ts'
import type { DraftObstacle } from '#shared/rules/draft-edition.ts'
import { ActionBar } from '../../components/action-bar.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useCan } from '../session/use-me.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { RefusalNote } from './form-frame.tsx'
import { ReturnDialog, SendAgainDialog } from './return-dialogs.tsx'
import type { DraftWork, Outcome } from './use-draft-work.ts'

function Obstacles({ obstacles }: { obstacles: readonly DraftObstacle[] }) {
  const say = useSay()
  return (
    <ul>
      {obstacles.map((obstacle) => (
        <li key={obstacle}>{say(draftObstacleWords[obstacle])}</li>
      ))}
    </ul>
  )
}

function DiscardDialog({ work, onClose }: { work: DraftWork; onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [outcome, setOutcome] = useState<Outcome>()
  async function discard() {
    const result = await work.discard()
    setOutcome(result)
    if (result.kind === 'done') await navigate(paths.drafts())
  }
  return (
    <Dialog
      title={say(words.discard)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="danger" onClick={() => void discard()}>
            {say(words.discard)}
          </Button>
        </>
      }
    >
      <p>{say(words.discardText)}</p>
      {outcome?.kind === 'refused' && <RefusalNote refusal={outcome} />}
    </Dialog>
  )
}

function useStatus({ draft }: DraftWork, canApprove: boolean) {
  const say = useSay()
  const format = useFormat()
  if (draft.state === 'approved') {
    const date = draft.edition.effectiveFrom
    return { status: say(words.isApproved, { date: date ? format.date(date) : '—' }), obstacles: [] }
  }
  if (draft.state === 'sent') {
    // Unexplained errors are no hindrance here: the dialog asks about each.
    const hindering = draft.obstacles.approve.filter((one) => one !== 'errors-unexplained')
    return { status: say(words.waitsApproval), obstacles: canApprove ? hindering : [] }
  }
  return {
    status: draft.obstacles.send.length === 0 ? say(words.canSend) : undefined,
    obstacles: draft.obstacles.send,
  }
}

const DIALOGS = {
  approve: ApproveDialog,
  return: ReturnDialog,
  again: SendAgainDialog,
  discard: DiscardDialog,
}

/** The foot of a draft: sending and approving, with what stands in their way. */
export function DraftBar({ work }: { work: DraftWork }) {
  const say = useSay()
  const can = useCan()
  const [open, setOpen] = useState<keyof typeof DIALOGS>()
  const [outcome, setOutcome] = useState<Outcome>()
  const { state, programme } = work.draft
  const canApprove = can('approve-edition')
  const { status, obstacles } = useStatus(work, canApprove)
  const OpenDialog = open && DIALOGS[open]
  const send = () => (state === 'returned' ? setOpen('again') : void work.send().then(setOutcome))
  return (
    <>
      <ActionBar
        label={say(words.bar)}
        status={outcome?.kind === 'refused' ? <RefusalNote refusal={outcome} /> : status}
        obstacles={obstacles.length > 0 ? <Obstacles obstacles={obstacles} /> : undefined}
      >
        {state === 'approved' && (
          <ButtonLink variant="primary" to={paths.programme(programme.id)}>
            {say(words.toProgramme)}
          </ButtonLink>
        )}
        {state !== 'approved' && can('edit-programme') && (
          <Button variant="quiet" onClick={() => setOpen('discard')}>
            {say(words.discard)}
          </Button>
        )}
        {(state === 'in-work' || state === 'returned') && can('edit-programme') && (
          <Button variant="primary" waiting={obstacles.length > 0} onClick={send}>
            {say(words.send)}
          </Button>
        )}
        {state === 'sent' && canApprove && (
          <>
            <Button waiting={obstacles.length > 0} onClick={() => setOpen('return')}>
              {say(returnWords.sendBack)}
            </Button>
            <Button variant="primary" waiting={obstacles.length > 0} onClick={() => setOpen('approve')}>
              {say(words.approve)}
            </Button>
          </>
        )}
      </ActionBar>
      {OpenDialog && <OpenDialog work={work} onClose={() => setOpen(undefined)} />}
    </>
  )
}
