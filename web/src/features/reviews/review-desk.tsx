import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import type { Indicator } from '#shared/api/indicators.ts'
import type { Submission, SubmissionRow } from '#shared/api/submission-shapes.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { Page } from '../../components/page.tsx'
import { useLocalized } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useHelpKey } from '../submissions/use-help-key.ts'
import { figureActs } from './figure-acts.ts'
import { ReopenDialog } from './reopen-dialog.tsx'
import { ReviewBar } from './review-bar.tsx'
import { type Review, type ReviewDialog, ReviewProvider } from './review-context.ts'
import { type ReviewCourse, ReviewCourseProvider } from './review-course.ts'
import { FinishDialog, ReviewKeysDialog } from './review-dialogs.tsx'
import { ReviewHead, ReviewNotices } from './review-head.tsx'
import { ReviewRail } from './review-rail.tsx'
import { ReviewTable } from './review-table.tsx'
import { isDoubtful, isToDecide, reviewedRow } from './standing.ts'
import { useOpenRow } from './use-open-row.ts'
import { useReview } from './use-review.ts'
import { type ReviewKey, useReviewKeys } from './use-review-keys.ts'

const PassportDrawer = lazy(async () => ({
  default: (await import('../passports/passport-drawer.tsx')).PassportDrawer,
}))

type DeskProps = { submission: Submission; indicators: readonly Indicator[] }

/** The rows after this one, and then those before it: the order in which a next one is looked for. */
function after(rows: readonly SubmissionRow[], row: SubmissionRow | undefined): readonly SubmissionRow[] {
  const at = row ? rows.indexOf(row) : -1
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))]
}

/** What waits for a decision after this row. */
function nextUndecided(rows: readonly SubmissionRow[], row: SubmissionRow): SubmissionRow | undefined {
  return after(rows, row).find((one) => isToDecide(one) && one.decision === null)
}

function nextDoubt(
  rows: readonly SubmissionRow[],
  row: SubmissionRow | undefined,
): SubmissionRow | undefined {
  const doubtful = after(rows, row).filter(isDoubtful)
  return doubtful.find(({ decision }) => decision === null) ?? doubtful[0]
}

function neighbour(rows: readonly SubmissionRow[], row: SubmissionRow | undefined, step: 1 | -1) {
  return row ? rows[rows.indexOf(row) + step] : rows[0]
}

function useDesk({ submission, indicators }: DeskProps) {
  const { rows, allowed } = submission
  const canDecide = allowed.review
  const address = useOpenRow(rows, canDecide)
  const commands = useReview(submission.id, figureActs(submission.id))
  const byId = useMemo(() => new Map(indicators.map((one) => [one.id, one])), [indicators])
  const { row: openRow, open } = address
  const accept = (row: SubmissionRow) => {
    void commands.decide([{ key: row.indicator, decision: 'accept' }])
    const next = nextUndecided(rows, row)
    if (next) open(next.number)
  }
  const review: Review = {
    submission,
    indicators: byId,
    commands,
    canDecide,
    openRow,
    open,
    accept,
    passport: address.passport,
    opened: address.figure,
  }
  const go = (row: SubmissionRow | undefined) => row && open(row.number)
  const answers: Readonly<Record<ReviewKey, () => void>> = {
    next: () => go(neighbour(rows, openRow, 1)),
    previous: () => go(neighbour(rows, openRow, -1)),
    doubt: () => go(nextDoubt(rows, openRow)),
    evidence: () => document.querySelector<HTMLElement>('a[data-evidence]')?.focus(),
    accept: () => canDecide && openRow && accept(openRow),
    return: () => canDecide && openRow && open(openRow.number, 'reason'),
  }
  useReviewKeys((key) => answers[key]())
  const localized = useLocalized()
  const course: ReviewCourse = {
    ...{ submission, commands, canDecide, words: reviewMessages },
    rows: rows.map((row) => {
      const name = byId.get(row.indicator)?.name
      return reviewedRow(row, name ? localized(name) : '')
    }),
    reportTo: paths.kpiReport({ period: submission.period, body: submission.body }),
    acceptRow: (key) => {
      const row = rows.find(({ indicator }) => indicator === key)
      if (row) accept(row)
    },
  }
  return { review, course, address }
}

/** The figures of one body before the reviewer; for everybody else the same page to be read. */
export function ReviewDesk(props: DeskProps) {
  const { review, course, address } = useDesk(props)
  const [dialog, setDialog] = useState<ReviewDialog | null>(null)
  const close = () => setDialog(null)
  useHelpKey(useCallback(() => setDialog('keys'), []))
  const { figure, closePassport } = address
  return (
    <ReviewCourseProvider value={course}>
      <ReviewProvider value={review}>
        <Page
          rail={<ReviewRail />}
          actions={<ReviewBar onFinish={() => setDialog('finish')} onKeys={() => setDialog('keys')} />}
          drawer={
            figure !== null && (
              <Suspense fallback={null}>
                <PassportDrawer key={figure} id={figure} onClose={closePassport} />
              </Suspense>
            )
          }
        >
          <ReviewHead />
          <ReviewNotices onReopen={() => setDialog('reopen')} />
          <ReviewTable />
        </Page>
        {dialog === 'finish' && <FinishDialog onClose={close} />}
        {dialog === 'reopen' && <ReopenDialog onClose={close} />}
        {dialog === 'keys' && <ReviewKeysDialog onClose={close} />}
      </ReviewProvider>
    </ReviewCourseProvider>
  )
}
