import type { ActivitySubmission } from '#shared/api/activity-shapes.ts'
import type { DocumentKind, Submission, SubmissionCourse } from '#shared/api/submission-shapes.ts'
import type { Language, Translated } from '#shared/language/say.ts'
import type { ReportingWindow } from '#shared/rules/reporting-window.ts'
import type { Connection, Transaction } from '../db/database.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import type { SignedIn } from '../users/signed-in.ts'
import type { Progress } from './progress.ts'
import type { SubmissionRecord } from './submission-data.ts'
import type { SubmissionPapers } from './submission-papers.ts'

/**
 * What a request or a remark is about: an operand of an indicator, a due date of an activity; or the subject as a whole
 * where `part` is null.
 */
export type Subject = { readonly subject: string; readonly part: string | null }

/** A subject as a request names it, with the pointers under which a fault of it is told. */
export type AskedSubject = Subject & {
  readonly pointers: { readonly subject: string; readonly part: string }
}

/** Who asks, when, and in which language the answer speaks. */
export type Asking = { readonly user: SignedIn; readonly now: Date; readonly language: Language }

/** The members of an answer that only submissions of its kind have. */
type Own =
  | Pick<Submission, 'kind' | 'rows' | 'method'>
  | Omit<ActivitySubmission, Exclude<keyof SubmissionCourse, 'kind'>>

export type Described = {
  readonly papers: SubmissionPapers
  readonly progress: Progress
  /** Everybody whose hand is in it as it stands. */
  readonly hands: ReadonlySet<string>
  readonly own: Own
}

/**
 * What a submission consists of: figures of a KPI order, or activities of a programme. Status, versions, rounds,
 * remarks, evidence, the three hands (S30) and seals are the same for both and know nothing of it.
 */
export type Content = {
  readonly kind: DocumentKind
  readonly bodyName: (body: string) => Translated
  /** Whether it can be entered now, and why (not). */
  readonly window: (submission: SubmissionRecord, now: Date) => ReportingWindow
  /** Whether it was entered after its period had been opened after the fact: then it is not late. */
  readonly isRetrospective: (submission: SubmissionRecord) => boolean
  /** The parts that the subjects come to; one that the submission does not have is a problem at its pointer. */
  readonly partsOf: (
    read: Connection,
    submission: SubmissionRecord,
    asked: readonly AskedSubject[],
  ) => Promise<{ parts: Subject[]; problems: FieldProblem[] }>
  /** Opens exactly these parts; one that was never entered gets an empty row to carry the mark. */
  readonly open: (
    tx: Transaction,
    opened: { submission: SubmissionRecord; parts: readonly Subject[]; now: Date },
  ) => Promise<void>
  /** Takes all marks of a return away. */
  readonly close: (tx: Transaction, submission: string) => Promise<void>
  readonly isReturned: (read: Connection, submission: string, subject: Subject) => Promise<boolean>
  /** Whether the person's hand is in what stands entered. */
  readonly isEnteredBy: (read: Connection, submission: string, user: string) => Promise<boolean>
  /** What stands in the way of sending, each with its pointer. */
  readonly blockers: (read: Connection, submission: SubmissionRecord) => Promise<FieldProblem[]>
  /** What a seal says beside who sent and approved it. */
  readonly sealed: (read: Connection, submission: SubmissionRecord, at: Date) => Promise<object>
  /** The key under which a reviewer's decision is kept: one for each row that the reviewer sees. */
  readonly decisionKey: (subject: Subject) => string
  /** Subjects as the contract and the audit trail name them. */
  readonly named: (subject: Subject) => object
  readonly listName: 'figures' | 'activities'
  /** How far each of the submissions is, for lists. */
  readonly progress: (
    read: Connection,
    submissions: readonly SubmissionRecord[],
  ) => Promise<ReadonlyMap<string, Progress>>
  readonly describe: (
    read: Connection,
    submission: SubmissionRecord,
    asking: Asking & { mayEnter: boolean },
  ) => Promise<Described>
}

/** The content of a document's submissions. */
export type Contents = (document: string) => Promise<Content>
