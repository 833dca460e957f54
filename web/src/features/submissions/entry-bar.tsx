import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { entryMessages, obstacleWords } from '#shared/language/entry-messages.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import type { StateName } from '#shared/language/state-messages.ts'
import { ActionBar } from '../../components/action-bar.tsx'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icons.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'
import css from './entry-bar.module.css'
import { useEntry } from './entry-context.ts'
import type { EntrySnapshot } from './entry-store.ts'
import type { Obstacle } from './obstacles.ts'

/** How many obstacles have room beside the button; the rest are counted. */
function useShownObstacles(): number {
  const { opened } = useEntry()
  const isNarrow =
    useMediaQuery('(max-width: 79.99em)', undefined, { getInitialValueInEffect: false }) ?? false
  return isNarrow || opened !== null ? 1 : 4
}

/** What has become of the typing: saved and when, on its way, or kept in the browser and why. */
function SaveStatus({ snapshot }: { snapshot: EntrySnapshot }) {
  const say = useSay()
  const format = useFormat()
  const { store } = useEntry()
  const { save, savedAt, drafts } = snapshot
  if (save.kind === 'offline') {
    return (
      <>
        <StateMark state="late" />
        <span className={css.strong}>{say(entryMessages.keptOffline, { count: drafts })}</span>
        <span className={css.hint}>{say(entryMessages.sendsWhenBack)}</span>
      </>
    )
  }
  if (save.kind === 'failed') {
    return (
      <>
        <StateMark state="error" />
        <span className={css.strong}>{say(entryMessages.keptFailed, { count: drafts })}</span>
        <span className={css.hint}>{save.words}</span>
        <Button variant="link" size="row" onClick={store.kick}>
          {say(shellMessages.tryAgain)}
        </Button>
      </>
    )
  }
  if (save.kind === 'saving') return <span className={css.strong}>{say(entryMessages.saving)}</span>
  if (savedAt === null) return <span className={css.hint}>{say(entryMessages.savedOnLeave)}</span>
  return (
    <>
      <span className={css.saved}>
        <Icon name="check" />
      </span>
      <span className={css.strong}>
        {say(entryMessages.savedAt, { time: format.time(new Date(savedAt)) })}
      </span>
      <span className={css.hint}>{say(entryMessages.savedOnLeave)}</span>
    </>
  )
}

const MARKS: Readonly<Partial<Record<Obstacle['code'], StateName>>> = {
  empty: 'not-reported',
  'awaits-answer': 'returned',
  ask: 'incomplete',
  conflict: 'incomplete',
}

function useObstacleWords() {
  const say = useSay()
  const drafts = {
    ask: entryMessages.ambiguousShort,
    invalid: entryMessages.invalidShort,
    conflict: entryMessages.conflictShort,
    refused: entryMessages.refusedShort,
  }
  return ({ code }: Obstacle) => {
    const words =
      code in drafts ? drafts[code as keyof typeof drafts] : obstacleWords[code as keyof typeof obstacleWords]
    return words ? say(words) : code
  }
}

/** Links to the cells that hold up the sending; on a telephone one that leads to the first of them. */
function Obstacles({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const say = useSay()
  const wordsOf = useObstacleWords()
  const { go, isPhone } = useEntry()
  const shown = useShownObstacles()
  const [first] = obstacles
  if (!first) return null
  if (isPhone) {
    return (
      <button type="button" className={css.obstacle} onClick={() => go(first.indicator, first.operand)}>
        {say(entryMessages.showObstacles, { count: obstacles.length })}
      </button>
    )
  }
  const next = obstacles[shown]
  return (
    <>
      <span className={css.hint}>{say(entryMessages.obstacles)}</span>
      {obstacles.slice(0, shown).map((obstacle) => {
        const mark = MARKS[obstacle.code] ?? 'error'
        return (
          <button
            key={`${obstacle.indicator} ${obstacle.code}`}
            type="button"
            className={css.obstacle}
            data-mark={mark}
            onClick={() => go(obstacle.indicator, obstacle.operand)}
          >
            <StateMark state={mark} tone="inherit" />
            {obstacle.number} {wordsOf(obstacle)}
          </button>
        )
      })}
      {next && (
        <button type="button" className={css.more} onClick={() => go(next.indicator, next.operand)}>
          {say(entryMessages.moreObstacles, { count: obstacles.length - shown })}
        </button>
      )}
    </>
  )
}

type EntryBarProps = {
  snapshot: EntrySnapshot
  obstacles: readonly Obstacle[]
  /** The news of a pasted block. */
  news: ReactNode
  onSend: () => void
}

/** The foot of the form while it is being filled in. The button that cannot send yet leads to what is missing. */
export function EntryBar({ snapshot, obstacles, news, onSend }: EntryBarProps) {
  const say = useSay()
  const count = obstacles.length
  return (
    <ActionBar
      label={say(entryMessages.actions)}
      status={
        <div role="status" className={css.status}>
          <SaveStatus snapshot={snapshot} />
          {news}
        </div>
      }
      obstacles={count > 0 ? <Obstacles obstacles={obstacles} /> : undefined}
    >
      <Button variant="primary" waiting={count > 0} onClick={onSend}>
        {count > 0 ? say(entryMessages.sendWaiting, { count }) : say(entryMessages.send)}
      </Button>
    </ActionBar>
  )
}
