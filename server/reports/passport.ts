import type { Passport } from '#shared/api/reports.ts'
import { parsePeriod } from '#shared/engine/period.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { type FigureAddress, parseFigureId, submissionId } from '#shared/rules/identity.ts'
import { can } from '#shared/rules/permissions.ts'
import type { Connection } from '../db/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { Definitions } from '../indicators/definitions.ts'
import { definitionsFor } from '../indicators/definitions-in-force.ts'
import { canSee } from '../submissions/permit.ts'
import { findSubmission, readSubmission } from '../submissions/submission-data.ts'
import { assessRows } from '../submissions/submission-rows.ts'
import type { SignedIn } from '../users/signed-in.ts'
import type { AssessedPeriods } from './kpi-report.ts'
import { kpiReport } from './kpi-report.ts'
import { indicatorPassport, operandPassport } from './passport-of-indicator.ts'
import { bodyScorePassport, sectionScorePassport, sharedResultPassport } from './passport-of-score.ts'

type Sources = { read: Connection; definitionsOf: Definitions; assessedPeriod: AssessedPeriods }
type Asking = { id: string; user: SignedIn; now: Date }

function notFound(id: string): ProblemError {
  return new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
}

function addressOf(id: string): FigureAddress {
  const address = parseFigureId(id)
  if (address && parsePeriod(address.period)?.kind === 'quarter') return address
  throw notFound(id)
}

/** Everything behind a number: for those who may see it. A score shows accepted figures only, as the report does. */
export async function findPassport(sources: Sources, { id, user, now }: Asking): Promise<Passport> {
  const address = addressOf(id)
  if (address.subject === 'operand' || address.subject === 'indicator')
    return figurePassport(sources, { id, address, user })
  if (!can(user, 'read-report'))
    throw new ProblemError('not-permitted', { message: problemMessages.roleMissing })
  const { document, period } = address
  const body = address.subject === 'shared-result' ? undefined : address.body
  const definitions = await sources.definitionsOf(document).catch(() => {
    throw notFound(id)
  })
  const report = await kpiReport(sources.read, sources, { document, period, body, now })
  const passport =
    address.subject === 'shared-result'
      ? sharedResultPassport(definitions, report, address.link)
      : address.subject === 'section-score'
        ? sectionScorePassport(report, address.section)
        : bodyScorePassport(report)
  if (passport) return passport
  throw notFound(id)
}

async function figurePassport(
  { read, definitionsOf }: Sources,
  { id, address, user }: { id: string; address: Extract<FigureAddress, { number: string }>; user: SignedIn },
): Promise<Passport> {
  const submission = await findSubmission(
    read,
    submissionId(address.document, address.body, address.period),
  ).catch(() => {
    throw notFound(id)
  })
  if (!canSee(user, submission))
    throw new ProblemError('not-permitted', { message: problemMessages.otherBody })
  const data = await readSubmission(read, submission.id)
  const definitions = await definitionsOf(submission.document)
  const inForce = definitionsFor(definitions, submission.period, submission.acceptedAt)
  const own = (inForce.byBody.get(submission.body) ?? []).filter(
    ({ version }) => version.number === address.number,
  )
  const [row] = assessRows(data, own, inForce.method)
  if (!row) throw notFound(id)
  const parts = { id, data, definitions, row }
  if (address.subject === 'indicator') return indicatorPassport(read, parts)
  const passport = await operandPassport(read, parts, address.operand)
  if (passport) return passport
  throw notFound(id)
}
