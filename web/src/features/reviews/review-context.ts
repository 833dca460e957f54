import { createContext, use } from 'react'
import type { Indicator } from '#shared/api/indicators.ts'
import type { Submission, SubmissionRow } from '#shared/api/submission-shapes.ts'
import type { ReviewCourse } from './review-course.ts'

export type ReviewDialog = 'finish' | 'reopen' | 'keys'

/** What every part of the review of figures needs to know and may ask for. */
export type Review = Pick<ReviewCourse, 'commands' | 'canDecide'> & {
  readonly submission: Submission
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly openRow: SubmissionRow | undefined
  /** Opens a row by its number, or closes the open one. */
  readonly open: (number: string | null, focus?: 'row' | 'reason') => void
  readonly accept: (row: SubmissionRow) => void
  /** The address that opens a number's passport beside the page. */
  readonly passport: (figure: string) => string
  /** The number whose passport stands open. */
  readonly opened: string | null
}

const ReviewContext = createContext<Review | undefined>(undefined)

export const ReviewProvider = ReviewContext

export function useReviewPage(): Review {
  const review = use(ReviewContext)
  if (!review) throw new Error('ReviewProvider is missing above this component')
  return review
}

/** The elements that take the focus of a row. */
export const rowButtonId = (number: string): string => `review-row-${number.replace(' ', '-')}`
export const panelId = (number: string): string => `review-panel-${number.replace(' ', '-')}`
