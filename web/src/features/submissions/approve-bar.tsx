import { useId } from 'react'
import { ActionBar } from '../../components/action-bar.tsx'
import { Button } from '../../components/button.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import { useCourse } from './course-context.ts'
import css from './entry-bar.module.css'
import { showTop } from './show-top.ts'
import { useAction } from './use-action.ts'
import type { useReturns } from './use-returns.ts'

type ApproveBarProps = { prepared: ReturnType<typeof useReturns> }

/** The foot of the page for the deputy: return what is marked, or put the name under all of it. */
export function ApproveBar({ prepared }: ApproveBarProps) {
  const say = useSay()
  const hint = useId()
  const { submission, open, words } = useCourse()
  const { run, isRunning, refusal } = useAction()
  const returns = Object.entries(prepared.returns)
  const { allowed } = submission
  async function sendBack() {
    const rows = returns.map(([row, one]) => ({ row, ...one }))
    if (!(await run({ kind: 'return', rows }))) return
    prepared.clear()
    showTop()
  }
  return (
    <ActionBar
      label={say(words.actions)}
      status={
        <div role="status" className={css.status}>
          {refusal === undefined ? (
            <span id={hint} className={css.hint}>
              {allowed.because ?? say(words.decide)}
            </span>
          ) : (
            <>
              <StateMark state="error" />
              <span className={css.strong}>{refusal}</span>
            </>
          )}
        </div>
      }
    >
      {returns.length > 0 && (
        <Button variant="danger" icon="arrow-turn" waiting={isRunning} onClick={() => void sendBack()}>
          {say(words.returnFigures, { count: returns.length })}
        </Button>
      )}
      {(allowed.approve || allowed.because !== null) && (
        <Button
          variant="primary"
          waiting={!allowed.approve || returns.length > 0 || isRunning}
          aria-describedby={allowed.approve ? undefined : hint}
          onClick={() => open({ kind: 'approve' })}
        >
          {returns.length > 0 ? say(words.approveWaiting, { count: returns.length }) : say(words.approve)}
        </Button>
      )}
    </ActionBar>
  )
}
