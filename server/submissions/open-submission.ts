import { and, eq, sql } from 'drizzle-orm'
import { LANGUAGES, say } from '#shared/language/say.ts'
import { statusWords, submissionRefusals, windowReasons } from '#shared/language/submission-messages.ts'
import { translated } from '#shared/language/translated.ts'
import { type ReportingWindow, reportingWindow } from '#shared/rules/reporting-window.ts'
import { type SubmissionAction, transition } from '#shared/rules/submission-status.ts'
import { countWrite, periodScope } from '../audit/revisions.ts'
import type { Transaction } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { submissions } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { DocumentDefinitions } from '../indicators/definitions.ts'
import type { SubmissionRecord } from './submission-data.ts'

/** Whether the submission's figures can be typed now, and why (not). */
export function windowOf(
  definitions: DocumentDefinitions,
  submission: SubmissionRecord,
  now: Date,
): ReportingWindow {
  const { act, document } = definitions
  return reportingWindow(submission.period, submission.status, {
    now,
    rule: { dueDays: document.dueDays, holidays: [], shiftToWorkingDay: false },
    inForce: { from: act.inForceFrom, until: act.inForceUntil },
  })
}

/** Refuses when figures cannot be typed now, with the window's reason. */
export function requireOpen(window: ReportingWindow): void {
  if (window.open) return
  const reasons = windowReasons[window.reason]
  throw new ProblemError(
    'period-closed',
    { message: translated(submissionRefusals.closed, { reason: lowerFirst(reasons) }) },
    { extra: { window } },
  )
}

function lowerFirst(text: Readonly<Record<'kk' | 'ru' | 'en', string>>) {
  const lowered = LANGUAGES.map((language) => {
    const words = say(text, language)
    return [language, words.charAt(0).toLocaleLowerCase(language) + words.slice(1)]
  })
  return Object.fromEntries(lowered) as Record<'kk' | 'ru' | 'en', string>
}

/** The refusal of a write that was based on another version (S28). */
export function staleVersion(
  submission: SubmissionRecord,
  extra: Readonly<Record<string, unknown>> = {},
): ProblemError {
  return new ProblemError(
    'conflict',
    { message: submissionRefusals.stale, values: { current: submission.version } },
    {
      fields: [
        {
          pointer: '#/body/version',
          message: submissionRefusals.stale,
          values: { current: submission.version },
        },
      ],
      extra: { version: submission.version, ...extra },
    },
  )
}

/**
 * Where the action leads from here: the next status, or null when it has been carried out before (S28).
 * Refuses what cannot follow from the present status.
 */
export function nextStatus(submission: SubmissionRecord, action: Exclude<SubmissionAction, 'enter'>) {
  const outcome = transition(submission.status, action)
  if (outcome.outcome === 'moves') return outcome.to
  if (outcome.outcome === 'already') return null
  throw new ProblemError('conflict', {
    message: translated(submissionRefusals.notNow, { status: statusWords[submission.status] }),
  })
}

/**
 * The guarded write: sets fields and counts the version, only if it is still the one that the caller saw.
 * No row means that somebody was faster, and the whole transaction is given up.
 */
export async function moveSubmission(
  tx: Transaction,
  submission: SubmissionRecord,
  change: Partial<SubmissionRecord>,
): Promise<void> {
  const isPlain = Object.keys(change).length === 0
  const seen = { id: submission.id, version: submission.version }
  const moved = isPlain
    ? await countVersion(tx).execute(seen)
    : await tx
        .update(submissions)
        .set({ ...change, version: submission.version + 1 })
        .where(and(eq(submissions.id, seen.id), eq(submissions.version, seen.version)))
        .returning({ id: submissions.id })
  if (moved.length === 0) throw staleVersion(submission)
  await countWrite(tx, periodScope(submission.document, submission.period))
}

/** The most frequent of these writes: a save, which changes nothing of the submission but its version. */
function countVersion(tx: Transaction) {
  return prepared(tx, 'count-version', () =>
    tx
      .update(submissions)
      .set({ version: sql`${submissions.version} + 1` })
      .where(
        and(eq(submissions.id, sql.placeholder('id')), eq(submissions.version, sql.placeholder('version'))),
      )
      .returning({ id: submissions.id })
      .prepare('count_version'),
  )
}
