import { useCallback, useState } from 'react'
import type { ActivityRow, ActivitySubmission } from '#shared/api/activity-shapes.ts'
import { activityReviewMessages } from '#shared/language/activity-review-messages.ts'
import { reviewMessages } from '#shared/language/review-messages.ts'
import { Page } from '../../components/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { paths } from '../../paths.ts'
import { chooseText } from '../programmes/kazakh-text.tsx'
import { ReopenDialog } from '../reviews/reopen-dialog.tsx'
import { ReviewBar } from '../reviews/review-bar.tsx'
import type { ReviewDialog } from '../reviews/review-context.ts'
import { type ReviewCourse, ReviewCourseProvider, type ReviewedRow } from '../reviews/review-course.ts'
import { FinishDialog, ReviewKeysDialog } from '../reviews/review-dialogs.tsx'
import { ReviewHead, ReviewNotices } from '../reviews/review-head.tsx'
import { ReviewRail } from '../reviews/review-rail.tsx'
import { useReviewDesk } from '../reviews/use-review-desk.ts'
import { useHelpKey } from '../submissions/use-help-key.ts'
import { activityActs } from './activity-acts.ts'
import { ActivityReviewTable } from './activity-review-table.tsx'
import { RETURN_CODES, rowKey } from './fields.ts'
import { AboutProgramme, OpeningNote } from './programme-notes.tsx'

const words = { ...reviewMessages, ...activityReviewMessages }

function reviewedActivity(row: ActivityRow, name: string): ReviewedRow {
  const { number, decision, returned, problems } = row
  return {
    ...{ key: rowKey(row), id: rowKey(row), number, name },
    decision: decision && { ...decision, part: null },
    isToDecide: true,
    isDoubtful: problems.some(({ severity }) => severity === 'looks-odd'),
    isReturned: returned,
  }
}

/** The report of one body on its activities before the reviewer; for everybody else the same page to be read. */
export function ActivityReview({ submission }: { submission: ActivitySubmission }) {
  const { language } = useLanguage()
  const [dialog, setDialog] = useState<ReviewDialog | null>(null)
  const close = () => setDialog(null)
  useHelpKey(useCallback(() => setDialog('keys'), []))
  const { id, document, allowed } = submission
  const rows = submission.activities.map((row) =>
    reviewedActivity(row, chooseText(row.title, language)?.text ?? ''),
  )
  const canDecide = allowed.review
  const { address, commands, acceptRow } = useReviewDesk({ id, rows, canDecide, acts: activityActs(id) })
  const course: ReviewCourse = {
    ...{ submission, rows, commands, canDecide, acceptRow, words, returnCodes: RETURN_CODES },
    reportTo: paths.programmePart(document, 'plan'),
  }
  return (
    <ReviewCourseProvider value={course}>
      <Page
        rail={<ReviewRail />}
        actions={<ReviewBar onFinish={() => setDialog('finish')} onKeys={() => setDialog('keys')} />}
      >
        <ReviewHead>
          <span>
            <AboutProgramme submission={submission} />
          </span>
        </ReviewHead>
        <OpeningNote opening={submission.opening} />
        <ReviewNotices onReopen={() => setDialog('reopen')} />
        <ActivityReviewTable submission={submission} openId={address.openId} onOpen={address.open} />
      </Page>
      {dialog === 'finish' && <FinishDialog onClose={close} />}
      {dialog === 'reopen' && <ReopenDialog onClose={close} />}
      {dialog === 'keys' && <ReviewKeysDialog onClose={close} />}
    </ReviewCourseProvider>
  )
}
