import { useCallback, useMemo, useState } from 'react'
import type { Indicator } from '#shared/api/indicators.ts'
import { REMARK_CODES, type Submission } from '#shared/api/submission-shapes.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { Page } from '../../components/page.tsx'
import { useLocalized } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import { useFigureAddress } from '../passports/use-figure-address.ts'
import { useFigureDrawer } from '../passports/use-figure-drawer.tsx'
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
import { reviewedRow } from './standing.ts'
import { useReviewDesk } from './use-review-desk.ts'

type DeskProps = { submission: Submission; indicators: readonly Indicator[] }

function useDesk({ submission, indicators }: DeskProps) {
  const localized = useLocalized()
  const { allowed, id, period, body } = submission
  const byId = useMemo(() => new Map(indicators.map((one) => [one.id, one])), [indicators])
  const rows = submission.rows.map((row) => {
    const name = byId.get(row.indicator)?.name
    return reviewedRow(row, name ? localized(name) : '')
  })
  const canDecide = allowed.review
  const { figure, passport } = useFigureAddress()
  const { address, commands, acceptRow } = useReviewDesk({ id, rows, canDecide, acts: figureActs(id) })
  const review: Review = {
    submission,
    indicators: byId,
    commands,
    canDecide,
    openRow: submission.rows.find(({ number }) => number === address.openId),
    open: address.open,
    accept: ({ indicator }) => acceptRow(indicator),
    passport,
    opened: figure,
  }
  const course: ReviewCourse = {
    ...{ submission, rows, commands, canDecide, acceptRow, words: reviewMessages, returnCodes: REMARK_CODES },
    reportTo: paths.kpiReport({ period, body }),
  }
  return { review, course }
}

/** The figures of one body before the reviewer; for everybody else the same page to be read. */
export function ReviewDesk(props: DeskProps) {
  const { review, course } = useDesk(props)
  const drawer = useFigureDrawer()
  const [dialog, setDialog] = useState<ReviewDialog | null>(null)
  const close = () => setDialog(null)
  useHelpKey(useCallback(() => setDialog('keys'), []))
  return (
    <ReviewCourseProvider value={course}>
      <ReviewProvider value={review}>
        <Page
          rail={<ReviewRail />}
          actions={<ReviewBar onFinish={() => setDialog('finish')} onKeys={() => setDialog('keys')} />}
          drawer={drawer}
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
