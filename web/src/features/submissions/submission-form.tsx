import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { Indicator } from '#shared/api/indicators.ts'
import { REMARK_CODES, type Submission } from '#shared/api/submission-shapes.ts'
import { parsePeriod } from '#shared/engine/period.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { KeyHints } from '../../components/kbd.tsx'
import { Page } from '../../components/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useFigureAddress } from '../passports/use-figure-address.ts'
import { useFigureDrawer } from '../passports/use-figure-drawer.tsx'
import { ApproveBar } from './approve-bar.tsx'
import { CourseProvider, type EntryMode, modeOf } from './course-context.ts'
import { EntryBar } from './entry-bar.tsx'
import { type Entry, type EntryDialog, EntryProvider } from './entry-context.ts'
import { EntryDialogs } from './entry-dialogs.tsx'
import { EntryList } from './entry-list.tsx'
import { obstaclesOf } from './obstacles.ts'
import { PasteStatus } from './paste-status.tsx'
import { PreparedNote } from './return-dialog.tsx'
import type { RowView } from './row-view.ts'
import { StageLine } from './stage-line.tsx'
import css from './submission-form.module.css'
import { OrderingAct, SubmissionHead } from './submission-head.tsx'
import { SubmissionNotices } from './submission-notices.tsx'
import { RowsContext } from './twin-operands.ts'
import { sharedUnit } from './units.ts'
import { useBarObstacles } from './use-bar-obstacles.ts'
import { useEntryGrid } from './use-entry-grid.ts'
import type { Pasted } from './use-form-grid.ts'
import { useHelpKey } from './use-help-key.ts'
import { useIsPhone } from './use-is-phone.ts'
import { useReturns } from './use-returns.ts'
import { unsentFigures, useSubmissionForm } from './use-submission-form.ts'
import { useUndoKey } from './use-undo-key.ts'
import { useAskedRow, useUnfoldedRow } from './use-unfolded-row.ts'

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

type Prepared = ReturnType<typeof useReturns>

/** Under a row that the deputy has marked: what is going to be returned. */
function UnderRow({
  view,
  prepared,
  open,
}: {
  view: RowView
  prepared: Prepared
  open: (dialog: EntryDialog) => void
}) {
  const { indicator } = view.row
  const one = prepared.returns[indicator]
  const { language } = useLanguage()
  const say = useSay()
  if (!one) return null
  const operand = view.definition.indicator.operands.find(({ key }) => key === one.operand)
  return (
    <PreparedNote
      subject={operand ? operandWord(operand.key, operand.name, language) : say(entryMessages.wholeRow)}
      prepared={one}
      onEdit={() => open({ kind: 'return', indicator })}
      onUnmark={() => prepared.unmark(indicator)}
    />
  )
}

type SubmissionFormProps = { submission: Submission; indicators: readonly Indicator[]; user: string }

/** The open dialog. One about a cell was asked for by a menu that is gone, so the focus goes to the cell. */
function useDialog() {
  const [dialog, setDialog] = useState<EntryDialog | null>(null)
  const close = (go: Entry['go']) => {
    setDialog(null)
    if (dialog && 'cell' in dialog) window.setTimeout(() => go(dialog.cell.indicator, dialog.cell.operand))
  }
  return { dialog, open: setDialog, close }
}

/** State of the whole page: drafts, address, the open dialog, what was pasted. */
function useFormState(props: SubmissionFormProps) {
  const { store, snapshot, views, submission, take, refetch } = useSubmissionForm(props)
  const isPhone = useIsPhone()
  const { dialog, open, close } = useDialog()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const mode = modeOf(submission)
  const unready = mode === 'enter' ? views.find(({ standing }) => standing !== 'ready') : undefined
  const row = useUnfoldedRow(unready?.row.number)
  const { go, move, paste } = useEntryGrid({
    ...{ views, store, onPasted: setPasted },
    unfolding: isPhone ? row : null,
  })
  useHelpKey(useCallback(() => open({ kind: 'keys' }), [open]))
  useUndoKey({ isOn: mode === 'enter', store, go })
  const asked = isPhone ? undefined : views.find((view) => view.row.number === row.asked)
  useAskedRow(asked?.row.indicator ?? null, go)
  const { passport, figure: opened } = useFigureAddress()
  const hasSharedUnit = sharedUnit(views) !== undefined
  const entry: Entry = useMemo(
    () => ({
      ...{ submission, store, mode, isPhone, hasSharedUnit, open, go, move, paste, passport, opened },
      ...{ take, refetch, hasDrawer: opened !== null, words: entryMessages, returnCodes: REMARK_CODES },
      unsent: () => unsentFigures(store),
      reportTo: paths.kpiReport({ period: submission.period, body: submission.body }),
    }),
    [submission, store, mode, isPhone, hasSharedUnit, open, go, move, paste, passport, opened, take, refetch],
  )
  return {
    entry,
    snapshot,
    views,
    row,
    dialog,
    closeDialog: () => close(go),
    pasted,
    forgetPasted: () => setPasted(null),
  }
}

/** The working page of a submission: typing, approving or reading, by what the reader may do now. */
export function SubmissionForm(props: SubmissionFormProps) {
  const { user } = props
  const { entry, snapshot, views, row, dialog, closeDialog, pasted, forgetPasted } = useFormState(props)
  const drawer = useFigureDrawer()
  const { mode, store, open, submission } = entry
  const prepared = useReturns(submission.id, user)
  const barObstacles = useBarObstacles()
  const bars: Readonly<Record<EntryMode, ReactNode>> = {
    enter: (
      <EntryBar
        snapshot={snapshot}
        obstacles={mode === 'enter' ? barObstacles(obstaclesOf(views, store.row), entry.go) : []}
        news={pasted && <PasteStatus pasted={pasted} onClose={forgetPasted} />}
        onSend={() => open({ kind: 'send' })}
      />
    ),
    approve: <ApproveBar prepared={prepared} />,
    read: undefined,
  }
  const under = (view: RowView) =>
    mode === 'approve' && prepared.returns[view.row.indicator] ? (
      <UnderRow view={view} prepared={prepared} open={open} />
    ) : undefined
  return (
    <CourseProvider value={entry}>
      <EntryProvider value={entry}>
        <RowsContext value={views}>
          <Page drawer={drawer} actions={bars[mode]}>
            <SubmissionHead
              submission={submission}
              mode={mode}
              about={<OrderingAct document={submission.document} />}
            />
            <StageLine
              submission={submission}
              rows={views.map(({ row, standing }) => ({ key: row.indicator, standing }))}
            />
            <SubmissionNotices mode={mode} unsent={snapshot.drafts} />
            <EntryList
              views={views}
              snapshot={snapshot}
              openNumber={row.unfolded}
              onToggle={row.toggle}
              under={under}
            />
            <Footnote period={submission.period} canType={mode === 'enter'} />
          </Page>
          {dialog && <EntryDialogs dialog={dialog} views={views} prepared={prepared} onClose={closeDialog} />}
        </RowsContext>
      </EntryProvider>
    </CourseProvider>
  )
}
