import { type ReactNode, useMemo, useState } from 'react'
import type { ActivitySubmission } from '#shared/api/activity-shapes.ts'
import {
  activityCourseMessages,
  activityReportMessages as words,
} from '#shared/language/activity-report-messages.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { KeyHints } from '../../components/kbd.tsx'
import { Page } from '../../components/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { ApproveBar } from '../submissions/approve-bar.tsx'
import { CourseProvider, modeOf } from '../submissions/course-context.ts'
import { EntryBar } from '../submissions/entry-bar.tsx'
import type { EntrySnapshot } from '../submissions/entry-store.ts'
import { PasteStatus } from '../submissions/paste-status.tsx'
import { PreparedNote } from '../submissions/return-dialog.tsx'
import { StageLine } from '../submissions/stage-line.tsx'
import { SubmissionHead } from '../submissions/submission-head.tsx'
import { SubmissionNotices } from '../submissions/submission-notices.tsx'
import type { Pasted } from '../submissions/use-form-grid.ts'
import { useIsPhone } from '../submissions/use-is-phone.ts'
import { useReturns } from '../submissions/use-returns.ts'
import { useUndoKey } from '../submissions/use-undo-key.ts'
import { useAskedRow, useUnfoldedRow } from '../submissions/use-unfolded-row.ts'
import {
  type ActivityDialog,
  ActivityProvider,
  type ActivityForm as Form,
  useActivityForm,
} from './activity-context.ts'
import { ActivityDialogs } from './activity-dialogs.tsx'
import { ActivityFilter } from './activity-filter.tsx'
import css from './activity-list.module.css'
import { ActivityList } from './activity-list.tsx'
import type { ActivityView } from './activity-view.ts'
import { RETURN_CODES } from './fields.ts'
import { AboutProgramme, OpeningNote, useSourceName } from './programme-notes.tsx'
import { unsentFields, useActivityDrafts } from './use-activity-drafts.ts'
import { useActivityFilter, useFiltered } from './use-activity-filter.ts'
import { useActivityGrid } from './use-activity-grid.ts'
import { useActivityObstacles } from './use-activity-obstacles.ts'

const courseWords = { ...entryMessages, ...activityCourseMessages }

function Footnote() {
  const say = useSay()
  return (
    <div className={css.footnote}>
      <span>{say(words.footnote)}</span>
      <KeyHints
        hints={[
          { keys: ['Enter'], does: say(words.keyMoneyRow) },
          { keys: ['Tab'], does: say(entryMessages.keyRight) },
          { keys: ['Ctrl', 'V'], does: say(entryMessages.keyPaste) },
          { keys: ['Alt', '↓'], does: say(words.keyState) },
        ]}
      />
    </div>
  )
}

type ActivityFormProps = { submission: ActivitySubmission; user: string }

/** State of the whole page: drafts, address, the open dialog. */
function useFormState(props: ActivityFormProps) {
  const { language } = useLanguage()
  const nameOf = useSourceName(props.submission.sources)
  const drafts = useActivityDrafts(props.submission, props.user, { language, sourceName: nameOf })
  const { store, views, submission, take, refetch } = drafts
  const isPhone = useIsPhone()
  const mode = modeOf(submission)
  const isReturned = mode === 'enter' && submission.status === 'returned'
  const { filter, choose, reveal } = useActivityFilter(isReturned ? 'returned' : 'all')
  const shown = useFiltered(views, filter)
  const unready = views.find((view) => view.row.editable && view.standing !== 'ready')
  const row = useUnfoldedRow(unready?.key)
  const [dialog, open] = useState<ActivityDialog | null>(null)
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const { go, move, paste } = useActivityGrid({
    ...{ views: shown, store, show: reveal, onPasted: setPasted },
    isShown: (key) => (isPhone ? row.unfolded === key : shown.some((view) => view.key === key)),
  })
  useAskedRow(row.asked, go)
  useUndoKey({ isOn: mode === 'enter', store, go })
  const form: Form = useMemo(
    () => ({
      ...{ submission, store, mode, isPhone, open, go, move, paste, take, refetch },
      ...{ hasDrawer: false, words: courseWords, returnCodes: RETURN_CODES, sourceName: nameOf },
      unsent: () => unsentFields(store),
      reportTo: paths.programmePart(submission.document, 'plan'),
    }),
    [submission, store, mode, isPhone, go, move, paste, take, refetch, nameOf],
  )
  return {
    ...{ form, snapshot: drafts.snapshot, views, shown, filter, choose, row, dialog, pasted },
    close: () => open(null),
    forgetPasted: () => setPasted(null),
  }
}

type Prepared = ReturnType<typeof useReturns>

/** The foot of the page: what is left to fill in, or the deputy's decision. */
function Bar({
  views,
  snapshot,
  prepared,
  news,
}: {
  views: readonly ActivityView[]
  snapshot: EntrySnapshot
  prepared: Prepared
  news: ReactNode
}) {
  const { mode, store, go, open } = useActivityForm()
  const obstacles = useActivityObstacles()
  if (mode === 'approve') return <ApproveBar prepared={prepared} />
  return (
    <EntryBar
      snapshot={snapshot}
      obstacles={obstacles(views, store, go)}
      news={news}
      onSend={() => open({ kind: 'send' })}
    />
  )
}

/** Under a row that the deputy has marked: what is going to be returned. */
function UnderRow({ view: { key }, prepared }: { view: ActivityView; prepared: Prepared }) {
  const say = useSay()
  const { mode, open } = useActivityForm()
  const one = prepared.returns[key]
  if (mode !== 'approve' || !one) return null
  return (
    <PreparedNote
      subject={say(courseWords.wholeRow)}
      prepared={one}
      onEdit={() => open({ kind: 'return', row: key })}
      onUnmark={() => prepared.unmark(key)}
    />
  )
}

/** The working page of a submission of activities: reporting, approving or reading, by what the reader may do now. */
export function ActivityForm(props: ActivityFormProps) {
  const say = useSay()
  const { form, snapshot, views, shown, filter, choose, row, dialog, ...state } = useFormState(props)
  const { submission, mode } = form
  const prepared = useReturns(submission.id, props.user)
  const isReturned = filter === 'returned'
  const empty = {
    words: say(isReturned ? words.noneReturned : words.noneUnfilled),
    onShowAll: () => choose('all'),
  }
  return (
    <CourseProvider value={form}>
      <ActivityProvider value={form}>
        <Page
          actions={
            mode !== 'read' && (
              <Bar
                views={views}
                snapshot={snapshot}
                prepared={prepared}
                news={state.pasted && <PasteStatus pasted={state.pasted} onClose={state.forgetPasted} />}
              />
            )
          }
        >
          <SubmissionHead
            submission={submission}
            mode={mode}
            about={<AboutProgramme submission={submission} />}
          />
          <StageLine submission={submission} rows={views} />
          <SubmissionNotices mode={mode} unsent={snapshot.drafts}>
            <OpeningNote opening={submission.opening} />
          </SubmissionNotices>
          <ActivityFilter views={views} chosen={filter} onChoose={choose} />
          <ActivityList
            views={shown}
            snapshot={snapshot}
            openRow={row.unfolded}
            onToggle={row.toggle}
            empty={empty}
            under={(view) => <UnderRow view={view} prepared={prepared} />}
          />
          {mode === 'enter' && <Footnote />}
        </Page>
        {dialog && (
          <ActivityDialogs dialog={dialog} views={views} prepared={prepared} onClose={state.close} />
        )}
      </ActivityProvider>
    </CourseProvider>
  )
}
