import { createContext, use } from 'react'
import type { REMARK_CODES, SubmissionCourse } from '#shared/api/submission-shapes.ts'
import type { reviewMessages } from '#shared/language/review-messages.ts'
import type { Message } from '#shared/language/say.ts'
import type { ReviewCommands } from './use-review.ts'

export type RemarkCode = (typeof REMARK_CODES)[number]

/** What is decided of a row; `part` where only a part of it comes back. */
export type RowDecision = {
  readonly decision: 'accept' | 'return'
  readonly code: RemarkCode | null
  readonly part: string | null
  readonly reason: string | null
}

/** A row before the reviewer, whatever it is: an indicator, or an activity on a due date. */
export type ReviewedRow = {
  readonly key: string
  /** As the address names it. */
  readonly id: string
  readonly number: string
  readonly name: string
  readonly decision: RowDecision | null
  readonly isToDecide: boolean
  readonly isDoubtful: boolean
  readonly isReturned: boolean
}

export type ReviewWords = { readonly [Name in keyof typeof reviewMessages]: Message }

/** What the parts of the review need to know that figures and activities share. */
export type ReviewCourse = {
  readonly submission: SubmissionCourse
  readonly rows: readonly ReviewedRow[]
  readonly commands: ReviewCommands
  /** Whether this reader decides now; otherwise the page is only read. */
  readonly canDecide: boolean
  readonly words: ReviewWords
  readonly returnCodes: readonly RemarkCode[]
  /** Where the accepted submission can be seen with the others. */
  readonly reportTo: string
  /** Accepts a row and opens the next one that waits. */
  readonly acceptRow: (key: string) => void
}

const ReviewCourseContext = createContext<ReviewCourse | undefined>(undefined)

export const ReviewCourseProvider = ReviewCourseContext

export function useReviewCourse(): ReviewCourse {
  const course = use(ReviewCourseContext)
  if (!course) throw new Error('ReviewCourseProvider is missing above this component')
  return course
}
