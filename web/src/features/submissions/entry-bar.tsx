import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { shellMessages } from '#shared/language/shell-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { ActionBar } from '../../components/action-bar.tsx'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icons.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import { useCourse } from './course-context.ts'
import css from './entry-bar.module.css'
import type { EntrySnapshot } from './entry-store.ts'

/** How many obstacles have room beside the button; the rest are counted. */
function useShownObstacles(): number {
  const { hasDrawer } = useCourse()
  const isNarrow =
    useMediaQuery('(max-width: 79.99em)', undefined, { getInitialValueInEffect: false }) ?? false
  return isNarrow || hasDrawer ? 1 : 4
}

/** What has become of the typing: saved and when, on its way, or kept in the browser and why. */
function SaveStatus({ snapshot }: { snapshot: EntrySnapshot }) {
  const say = useSay()
  const format = useFormat()
  const { store, words } = useCourse()
  const { save, savedAt, drafts } = snapshot
  if (save.kind === 'offline') {
    return (
      <>
        <StateMark state="late" />
        <span className={css.strong}>{say(words.keptOffline, { count: drafts })}</span>
        <span className={css.hint}>{say(words.sendsWhenBack)}</span>
      </>
    )
  }
  if (save.kind === 'failed') {
    return (
      <>
        <StateMark state="error" />
        <span className={css.strong}>{say(words.keptFailed, { count: drafts })}</span>
        <span className={css.hint}>{save.words}</span>
        <Button variant="link" size="row" onClick={store.kick}>
          {say(shellMessages.tryAgain)}
        </Button>
      </>
    )
  }
  if (save.kind === 'saving') return <span className={css.strong}>{say(words.saving)}</span>
  if (savedAt === null) return <span className={css.hint}>{say(words.savedOnLeave)}</span>
  return (
    <>
      <span className={css.saved}>
        <Icon name="check" />
      </span>
      <span className={css.strong}>{say(words.savedAt, { time: format.time(new Date(savedAt)) })}</span>
      <span className={css.hint}>{say(words.savedOnLeave)}</span>
    </>
  )
}

/** One thing in the way of sending, in a few words beside the number of its row. */
export type BarObstacle = {
  readonly key: string
  readonly number: string
  readonly words: string
  readonly mark: StateName
  readonly onGo: () => void
}

/** Links to the cells that hold up the sending; on a telephone one that leads to the first of them. */
function Obstacles({ obstacles }: { obstacles: readonly BarObstacle[] }) {
  const say = useSay()
  const { isPhone, words } = useCourse()
  const shown = useShownObstacles()
  const [first] = obstacles
  if (!first) return null
  if (isPhone) {
    return (
      <button type="button" className={css.obstacle} onClick={first.onGo}>
        {say(words.showObstacles, { count: obstacles.length })}
      </button>
    )
  }
  const next = obstacles[shown]
  return (
    <>
      <span className={css.hint}>{say(words.obstacles)}</span>
      {obstacles.slice(0, shown).map((obstacle) => (
        <button
          key={obstacle.key}
          type="button"
          className={css.obstacle}
          data-mark={obstacle.mark}
          onClick={obstacle.onGo}
        >
          <StateMark state={obstacle.mark} tone="inherit" />
          {obstacle.number} {obstacle.words}
        </button>
      ))}
      {next && (
        <button type="button" className={css.more} onClick={next.onGo}>
          {say(words.moreObstacles, { count: obstacles.length - shown })}
        </button>
      )}
    </>
  )
}

type EntryBarProps = {
  snapshot: EntrySnapshot
  obstacles: readonly BarObstacle[]
  /** The news of a pasted block. */
  news: ReactNode
  onSend: () => void
}

/** The foot of the form while it is being filled in. The button that cannot send yet leads to what is missing. */
export function EntryBar({ snapshot, obstacles, news, onSend }: EntryBarProps) {
  const say = useSay()
  const { words } = useCourse()
  const count = obstacles.length
  return (
    <ActionBar
      label={say(words.actions)}
      status={
        <div role="status" className={css.status}>
          <SaveStatus snapshot={snapshot} />
          {news}
        </div>
      }
      obstacles={count > 0 ? <Obstacles obstacles={obstacles} /> : undefined}
    >
      <Button variant="primary" waiting={count > 0} onClick={onSend}>
        {count > 0 ? say(words.sendWaiting, { count }) : say(words.send)}
      </Button>
    </ActionBar>
  )
}
