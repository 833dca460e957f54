import { createContext, use } from 'react'
import type { REMARK_CODES, SubmissionCourse } from '#shared/api/submission-shapes.ts'
import type { entryMessages } from '#shared/language/entry-messages.ts'
import type { Message } from '#shared/language/say.ts'
import type { CellAddress } from './cell-drafts.ts'
import type { FormStore } from './entry-store.ts'
import type { Move } from './grid-keys.ts'
import type { PreparedReturn } from './use-returns.ts'

/** What the page is for this reader now: typing, approving, or reading. */
export type EntryMode = 'enter' | 'approve' | 'read'

export function modeOf({ allowed, status }: SubmissionCourse): EntryMode {
  if (allowed.enter) return 'enter'
  return status === 'sent' && (allowed.approve || allowed.return) ? 'approve' : 'read'
}

/** A step of the submission on its way; what is returned is by row. */
export type CourseStep =
  | { readonly kind: 'send' }
  | { readonly kind: 'approve' }
  | { readonly kind: 'return'; readonly rows: readonly (PreparedReturn & { readonly row: string })[] }
  | { readonly kind: 'answer'; readonly remark: string; readonly answer: string }

/** The words of the form: of figures, or of activities. */
export type CourseWords = { readonly [Name in keyof typeof entryMessages]: Message }

/** The drafts of a form, whatever it is about. */
export type DraftStore = Pick<
  FormStore<{ readonly version: number }, CellAddress>,
  | 'kick'
  | 'visit'
  | 'type'
  | 'leave'
  | 'change'
  | 'choose'
  | 'write'
  | 'annotate'
  | 'restore'
  | 'keepMine'
  | 'entries'
  | 'undo'
>

/** What the parts need to know that forms of figures and of activities share. */
export type Course = {
  readonly submission: SubmissionCourse
  readonly store: DraftStore
  readonly mode: EntryMode
  readonly isPhone: boolean
  /** Something stands open beside the form, so there is less room. */
  readonly hasDrawer: boolean
  readonly words: CourseWords
  /** Why a row may be returned; the text beside it says the rest. */
  readonly returnCodes: readonly (typeof REMARK_CODES)[number][]
  /** Where the accepted submission can be seen with the others. */
  readonly reportTo: string
  /** Drafts in words, where they can no longer be sent. */
  readonly unsent: () => readonly string[]
  /** Brings a cell, or the first thing to do in a row, before the eyes and under the fingers. */
  readonly go: (row: string, cell: string | null) => void
  /** From one cell to another, over the rows; false at the edge. */
  readonly move: (from: CellAddress, move: Move) => boolean
  /** Lays a block of a spreadsheet onto the form. */
  readonly paste: (from: CellAddress, text: string) => void
  readonly open: (dialog: { readonly kind: 'send' } | { readonly kind: 'approve' }) => void
  /** Takes a step after everything typed has been saved. Throws what the server refuses. */
  readonly take: (step: CourseStep) => Promise<void>
  readonly refetch: () => Promise<void>
}

const CourseContext = createContext<Course | undefined>(undefined)

export const CourseProvider = CourseContext

export function useCourse(): Course {
  const course = use(CourseContext)
  if (!course) throw new Error('CourseProvider is missing above this component')
  return course
}
