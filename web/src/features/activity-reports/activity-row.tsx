import { memo, type ReactNode } from 'react'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { Button } from '../../components/button.tsx'
import { joinClasses } from '../../components/join-classes.ts'
import { Tag } from '../../components/tag.tsx'
import { useSay } from '../../language/use-say.ts'
import { KazakhText } from '../programmes/kazakh-text.tsx'
import type { RowDrafts } from '../submissions/draft-book.ts'
import { PhoneFold } from '../submissions/phone-fold.tsx'
import { useFileDrop } from '../submissions/use-file-drop.ts'
import { activityRowId, useActivityForm } from './activity-context.ts'
import { ActivityFacts, useDueWords } from './activity-facts.tsx'
import { ActivityNotes } from './activity-notes.tsx'
import css from './activity-row.module.css'
import type { ActivityView } from './activity-view.ts'
import { MoneyTable } from './money-table.tsx'
import { PreviousReport } from './previous-report.tsx'
import { ReportFields } from './report-fields.tsx'
import { RowStatus } from './status-choice.tsx'

type ActivityRowProps = {
  view: ActivityView
  /** A row is drawn anew when its drafts change: what they show is read from the store. */
  drafts: RowDrafts
  isVisited: boolean
  /** On a telephone one row is open at a time; elsewhere all are. */
  isOpen: boolean
  onToggle: (key: string) => void
  /** What the page adds under the row: a return that is being prepared. */
  children?: ReactNode
}

/** The deputy's way to return the row. */
function ReturnButton({ view }: { view: ActivityView }) {
  const say = useSay()
  const { mode, submission, open } = useActivityForm()
  if (mode !== 'approve' || !submission.allowed.return) return null
  return (
    <Button
      size="row"
      icon="arrow-turn"
      aria-label={say(entryMessages.returnRow, { number: view.row.activity })}
      onClick={() => open({ kind: 'return', row: view.key })}
    >
      {say(entryMessages.returnOne)}
    </Button>
  )
}

function Body({ view, isVisited, children }: Pick<ActivityRowProps, 'view' | 'isVisited' | 'children'>) {
  const { submission, sourceName } = useActivityForm()
  return (
    <>
      <div className={css.plan}>
        <ActivityFacts row={view.row} bodies={submission.bodies} />
        <PreviousReport row={view.row} sourceName={sourceName} />
        <ReturnButton view={view} />
      </div>
      <div className={css.entered}>
        <ReportFields view={view} />
        <MoneyTable view={view} />
      </div>
      <div className={css.notes}>
        <ActivityNotes view={view} isVisited={isVisited}>
          {children}
        </ActivityNotes>
      </div>
    </>
  )
}

/** The row in one line: where it stands and when it is due. */
function RowSummary({ view: { row, status } }: { view: ActivityView }) {
  const dueWords = useDueWords()
  return (
    <>
      <RowStatus due={row.due} status={status} />
      {row.due !== null && <span className={css.quiet}>{dueWords(row, 'short')}</span>}
    </>
  )
}

/** On a telephone, where one row is open at a time. */
function PhoneRow(props: ActivityRowProps) {
  const { view, isOpen, onToggle } = props
  return (
    <PhoneFold
      id={`${activityRowId(view.key)}-body`}
      number={view.row.number}
      name={<KazakhText printed={view.row.title} />}
      summary={<RowSummary view={view} />}
      isOpen={isOpen}
      onToggle={() => onToggle(view.key)}
    >
      <div className={css.phoneBody}>
        <Body {...props} />
      </div>
    </PhoneFold>
  )
}

function WideRow(props: ActivityRowProps) {
  const say = useSay()
  const { row } = props.view
  return (
    <>
      <span className={css.number}>{row.number}</span>
      <div className={css.title}>
        <h3>
          <KazakhText printed={row.title} />
        </h3>
        {row.returned && <Tag>{say(words.returned)}</Tag>}
      </div>
      <Body {...props} />
    </>
  )
}

/**
 * One activity on one due date: what the plan asks at the left, what is reported at the right, what is to be said below.
 * Files dropped on it become its evidence.
 */
export const ActivityRow = memo(function ActivityRow(props: ActivityRowProps) {
  const { isPhone, mode, open } = useActivityForm()
  const { key, row } = props.view
  const takesFiles = mode === 'enter' && row.editable
  const { isOver, handlers } = useFileDrop(
    takesFiles ? (files) => open({ kind: 'evidence', row: key, files }) : null,
  )
  return (
    <li
      id={activityRowId(key)}
      className={joinClasses(css.row, isPhone && css.phone, isOver && css.over)}
      data-row={key}
      tabIndex={-1}
      {...handlers}
    >
      {isPhone ? <PhoneRow {...props} /> : <WideRow {...props} />}
    </li>
  )
})
