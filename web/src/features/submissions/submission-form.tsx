import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Indicator } from '#shared/api/indicators.ts'
import type { Submission } from '#shared/api/submissions.ts'
import { parsePeriod } from '#shared/engine/period.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { KeyHints } from '../../components/kbd.tsx'
import { Page } from '../../components/page.tsx'
import { useSay } from '../../language/use-say.ts'
import { ApproveBar } from './approve-bar.tsx'
import { EntryBar } from './entry-bar.tsx'
import { type Entry, type EntryDialog, type EntryMode, EntryProvider } from './entry-context.ts'
import { EntryDialogs } from './entry-dialogs.tsx'
import { EntryList } from './entry-list.tsx'
import { obstaclesOf } from './obstacles.ts'
import { PasteNote } from './paste-note.tsx'
import { PreparedNote } from './return-dialog.tsx'
import type { RowView } from './row-view.ts'
import { StageLine } from './stage-line.tsx'
import css from './submission-form.module.css'
import { SubmissionHead } from './submission-head.tsx'
import { SubmissionNotices } from './submission-notices.tsx'
import { RowsContext } from './twin-operands.ts'
import { type Pasted, useEntryGrid } from './use-entry-grid.ts'
import { useIsPhone } from './use-is-phone.ts'
import { useReturns } from './use-returns.ts'
import { useSubmissionForm } from './use-submission-form.ts'

const PassportDrawer = lazy(async () => ({
  default: (await import('../passports/passport-drawer.tsx')).PassportDrawer,
}))

function modeOf({ allowed, status }: Submission): EntryMode {
  if (allowed.enter) return 'enter'
  return status === 'sent' && (allowed.approve || allowed.return) ? 'approve' : 'read'
}

/** The open row and the open passport live in the address. */
function useAddress() {
  const [params, setParams] = useSearchParams()
  return useMemo(() => {
    const withParam = (name: string, value: string | null) => {
      const next = new URLSearchParams(params)
      if (value === null) next.delete(name)
      else next.set(name, value)
      return next
    }
    return {
      row: params.get('row'),
      figure: params.get('figure'),
      passport: (figure: string) => `?${withParam('figure', figure)}`,
      closePassport: () => setParams(withParam('figure', null), { replace: true, preventScrollReset: true }),
      setRow: (number: string | null) =>
        setParams(withParam('row', number), { replace: true, preventScrollReset: true }),
    }
  }, [params, setParams])
}

/** On a telephone one row is open: the asked one, else the first that is not ready, until all are closed. */
function useOpenRow(
  views: readonly RowView[],
  { mode, address }: { mode: EntryMode; address: ReturnType<typeof useAddress> },
) {
  const [isClosed, setClosed] = useState(false)
  const [first] = useState(() =>
    mode === 'enter' ? views.find(({ standing }) => standing !== 'ready')?.row.number : undefined,
  )
  const openNumber = address.row ?? (isClosed ? null : (first ?? null))
  const toggle = useCallback(
    (number: string) => {
      setClosed(true)
      address.setRow(number === openNumber ? null : number)
    },
    [address, openNumber],
  )
  return { openNumber, toggle }
}

/** Goes to the row that the address asks for, once: later the address follows the form. */
function useAskedRow(views: readonly RowView[], { number, go }: { number: string | null; go: Entry['go'] }): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    const asked = number === null ? undefined : views.find(({ row }) => row.number === number)
    if (asked) go(asked.row.indicator, null)
  }, [views, number, go])
}

/** `?` outside a field, F1 anywhere. */
function useHelpKey(onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('textarea, input, select')
      if (event.key !== 'F1' && (event.key !== '?' || isTyping)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      onHelp()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onHelp])
}

function Footnote({ period, canType }: { period: string; canType: boolean }) {
  const say = useSay()
  const isYearEnd = parsePeriod(period)?.index === 4
  return (
    <div className={css.footnote}>
      <span>
        {isYearEnd && say(entryMessages.yearEndPath)} {canType && say(entryMessages.footnote)}
      </span>
      {canType && (
        <KeyHints
          hints={[
            { keys: ['Enter'], does: say(entryMessages.keyDown) },
            { keys: ['Tab'], does: say(entryMessages.keyRight) },
            { keys: ['Ctrl', 'V'], does: say(entryMessages.keyPaste) },
            { keys: ['F1'], does: say(entryMessages.keyAll) },
          ]}
        />
      )}
    </div>
  )
}

type SubmissionFormProps = { submission: Submission; indicators: readonly Indicator[]; user: string }

/** The working page of a submission: typing, approving or reading, by what the reader may do now. */
export function SubmissionForm({ submission, indicators, user }: SubmissionFormProps) {
  const { store, snapshot, views } = useSubmissionForm({ submission, indicators, user })
  const prepared = useReturns(submission.id, user)
  const isPhone = useIsPhone()
  const address = useAddress()
  const [dialog, open] = useState<EntryDialog | null>(null)
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const mode = modeOf(submission)
  const { openNumber, toggle } = useOpenRow(views, { mode, address })
  const grid = useEntryGrid({
    views,
    store,
    openRow: isPhone ? address.setRow : null,
    onPasted: setPasted,
  })
  useHelpKey(useMemo(() => () => open({ kind: 'keys' }), []))
  useAskedRow(views, { number: isPhone ? null : address.row, go: grid.go })
  const obstacles = mode === 'enter' ? obstaclesOf(views, store.row) : []
  const entry: Entry = useMemo(
    () => ({
      submission,
      store,
      mode,
      isPhone,
      open,
      go,
      move,
      paste,
      passport: address.passport,
      opened: address.figure,
    }),
    [submission, store, mode, isPhone, go, move, paste, address],
  )
  const send = () => {
    const [first] = obstacles
    store.visit(obstacles.map(({ indicator }) => indicator))
    if (first) go(first.indicator, first.operand)
    else open({ kind: 'send' })
  }
  return (
    <EntryProvider value={entry}>
      <RowsContext value={views}>
        <Page
          drawer={
            address.figure !== null && (
              <Passport key={address.figure} id={address.figure} onClose={address.closePassport} />
            )
          }
          actions={barOf(mode, {
            enter: <EntryBar snapshot={snapshot} obstacles={obstacles} onSend={send} />,
            approve: <ApproveBar prepared={prepared} />,
          })}
        >
          <SubmissionHead submission={submission} mode={mode} />
          <StageLine submission={submission} views={views} />
          <SubmissionNotices mode={mode} unsent={snapshot.drafts} />
          {pasted && <PasteNote pasted={pasted} onClose={() => setPasted(null)} />}
          <EntryList
            views={views}
            snapshot={snapshot}
            openNumber={openNumber}
            onToggle={toggle}
            under={(view) => {
              const one = mode === 'approve' ? prepared.returns[view.row.indicator] : undefined
              return (
                one && (
                  <PreparedNote
                    view={view}
                    prepared={one}
                    onEdit={() => open({ kind: 'return', indicator: view.row.indicator })}
                    onUnmark={() => prepared.unmark(view.row.indicator)}
                  />
                )
              )
            }}
          />
          <Footnote period={submission.period} canType={mode === 'enter'} />
        </Page>
        {dialog && (
          <EntryDialogs dialog={dialog} views={views} prepared={prepared} onClose={() => open(null)} />
        )}
      </RowsContext>
    </EntryProvider>
  )
}

function barOf(mode: EntryMode, bars: { enter: ReactNode; approve: ReactNode }): ReactNode {
  return mode === 'read' ? undefined : bars[mode]
}

function Passport({ id, onClose }: { id: string; onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <PassportDrawer id={id} onClose={onClose} />
    </Suspense>
  )
}
