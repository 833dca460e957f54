import { useEffect, useMemo, useRef, useState } from 'react'
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
import { PreparedNote } from '../submissions/return-dialog.tsx'
import { StageLine } from '../submissions/stage-line.tsx'
import { SubmissionHead } from '../submissions/submission-head.tsx'
import { SubmissionNotices } from '../submissions/submission-notices.tsx'
import { useIsPhone } from '../submissions/use-is-phone.ts'
import { useReturns } from '../submissions/use-returns.ts'
import { useUndoKey } from '../submissions/use-undo-key.ts'
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
import { useActivityAddress, useFiltered, useOpenActivity } from './use-activity-address.ts'
import { unsentFields, useActivityDrafts } from './use-activity-drafts.ts'
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
  const address = useActivityAddress(isReturned ? 'returned' : 'all')
  const shown = useFiltered(views, address.filter)
  const [dialog, open] = useState<ActivityDialog | null>(null)
  const { reveal } = address
  const { go, move } = useActivityGrid({ views: shown, store, show: reveal })
  useUndoKey({ isOn: mode === 'enter', store, go })
  const form: Form = useMemo(
    () => ({
      ...{ submission, store, mode, isPhone, open, go, move, take, refetch },
      ...{ hasDrawer: false, words: courseWords, returnCodes: RETURN_CODES, sourceName: nameOf },
      unsent: () => unsentFields(store),
      reportTo: paths.programmePart(submission.document, 'plan'),
    }),
    [submission, store, mode, isPhone, go, move, take, refetch, nameOf],
  )
  return { form, snapshot: drafts.snapshot, views, shown, address, dialog, close: () => open(null) }
}

/** Goes to the row that the address asks for, once: later the address follows the form. */
function useAskedActivity(row: string | null, go: Form['go']): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    if (row !== null) go(row, null)
  }, [row, go])
}

type Prepared = ReturnType<typeof useReturns>

/** The foot of the page: what is left to fill in, or the deputy's decision. */
function Bar({
  views,
  snapshot,
  prepared,
}: {
  views: readonly ActivityView[]
  snapshot: EntrySnapshot
  prepared: Prepared
}) {
  const { mode, store, go, open } = useActivityForm()
  const obstacles = useActivityObstacles()
  if (mode === 'approve') return <ApproveBar prepared={prepared} />
  return (
    <EntryBar
      snapshot={snapshot}
      obstacles={obstacles(views, store, go)}
      news={null}
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
  const { form, snapshot, views, shown, address, dialog, close } = useFormState(props)
  const { submission, mode, go } = form
  const prepared = useReturns(submission.id, props.user)
  const { openRow, toggle } = useOpenActivity(views, address)
  useAskedActivity(address.row, go)
  const isReturned = address.filter === 'returned'
  const empty = {
    words: say(isReturned ? words.noneReturned : words.noneUnfilled),
    onShowAll: () => address.choose('all'),
  }
  return (
    <CourseProvider value={form}>
      <ActivityProvider value={form}>
        <Page actions={mode !== 'read' && <Bar views={views} snapshot={snapshot} prepared={prepared} />}>
          <SubmissionHead
            submission={submission}
            mode={mode}
            about={<AboutProgramme submission={submission} />}
          />
          <StageLine submission={submission} rows={views} />
          <SubmissionNotices mode={mode} unsent={snapshot.drafts}>
            <OpeningNote opening={submission.opening} />
          </SubmissionNotices>
          <ActivityFilter views={views} chosen={address.filter} onChoose={address.choose} />
          <ActivityList
            views={shown}
            snapshot={snapshot}
            openRow={openRow}
            onToggle={toggle}
            empty={empty}
            under={(view) => <UnderRow view={view} prepared={prepared} />}
          />
          {mode === 'enter' && <Footnote />}
        </Page>
        {dialog && <ActivityDialogs dialog={dialog} views={views} prepared={prepared} onClose={close} />}
      </ActivityProvider>
    </CourseProvider>
  )
}
