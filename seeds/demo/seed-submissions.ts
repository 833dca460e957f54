import type { EventToRecord } from '#server/audit/record-event.ts'
import { countWrite, periodScope } from '#server/audit/revisions.ts'
import type { Transaction } from '#server/db/database.ts'
import { evidence, figures, remarks, submissions } from '#server/db/schema.ts'
import { opensAt } from '#shared/rules/reporting-window.ts'
import type { KpiFacts } from '../facts.ts'
import { attachFiles, type StoreFile } from './attached-files.ts'
import { momentsOf } from './calendar.ts'
import { RETURNED } from './returned-rounds.ts'
import { HAS_FILES, NEVER_REPORTED, OPEN_PERIOD, PERIODS } from './situations.ts'
import { enteredStep, type Step, sittings, storyOf, type Told } from './story.ts'
import { acceptedRow, draftRow, figureRows, remarkRows } from './submission-rows.ts'
import { begunFigures, typedFigures } from './typed-figures.ts'

/** What the demonstration needs of the product: its own audit trail, seals and file store, so that nothing is faked. */
export type DemoTools = {
  readonly hashPassword: (password: string) => Promise<string>
  readonly now: Date
  readonly recordEvent: (tx: Transaction, event: EventToRecord) => Promise<void>
  readonly seal: (tx: Transaction, sealed: { submission: string; by: string; at: Date }) => Promise<object>
  readonly storeFile: StoreFile
}

type Rows = {
  submissions: (typeof submissions.$inferInsert)[]
  figures: (typeof figures.$inferInsert)[]
  remarks: (typeof remarks.$inferInsert)[]
  evidence: (typeof evidence.$inferInsert)[]
  steps: Step[]
}

type Place = { facts: KpiFacts; body: string; period: string; storeFile: StoreFile }

/** Adds what one body did in one quarter: the whole way to the seal, a begun draft, or nothing at all. */
async function addSubmission(rows: Rows, { facts, body, period, storeFile }: Place): Promise<void> {
  const draft = draftRow(facts.order.document.id, body, period)
  const key = `${body} ${period}`
  const isOpen = period === OPEN_PERIOD
  const rounds = RETURNED[key] ?? []
  const moments = momentsOf(
    body,
    period,
    rounds.some(({ stage }) => stage === 'reviewer'),
  )
  const cells = isOpen ? begunFigures(facts, body) : typedFigures(facts, body, period)
  const told: Told = { submission: draft.id, body, cells, rounds, moments }
  const files = HAS_FILES.has(key) ? await attachFiles(told, storeFile) : { rows: [], steps: [] }
  const isAccepted = !isOpen && !NEVER_REPORTED.has(key)
  const steps = [...(isAccepted ? storyOf(told) : begunSteps(told)), ...files.steps]
  rows.submissions.push(isAccepted ? acceptedRow(draft, told, steps) : draft)
  rows.figures.push(...figureRows(told))
  rows.remarks.push(...remarkRows(told))
  rows.evidence.push(...files.rows)
  rows.steps.push(...steps)
}

function begunSteps(told: Told): Step[] {
  return sittings(told).map(({ at, cells }) =>
    enteredStep(
      told,
      cells.map((cell) => ({ cell, before: null })),
      at,
    ),
  )
}

function openedStep(document: string, period: string, ids: readonly string[]): Step {
  const subject = `period/${document}/${period}`
  return { at: opensAt(period), user: null, action: 'period.opened', subject, after: { submissions: ids } }
}

/** Tells everything in the order in which it happened, so that the chain of the audit trail follows the time. */
export async function tell(
  tx: Transaction,
  steps: readonly Step[],
  { recordEvent, seal }: Pick<DemoTools, 'recordEvent' | 'seal'>,
): Promise<void> {
  const inOrder = steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const { seals, ...step } of inOrder) {
    const { submission, user, at, after } = step
    const isSealed = seals === true && submission && user
    const sealed = isSealed ? await seal(tx, { submission, by: user, at }) : {}
    await recordEvent(tx, { ...step, after: { ...(after as object), ...sealed } })
  }
}

/** Every body's submissions: four finished quarters and the open one. */
export async function seedSubmissions(tx: Transaction, facts: KpiFacts, tools: DemoTools): Promise<void> {
  const document = facts.order.document.id
  const rows: Rows = { submissions: [], figures: [], remarks: [], evidence: [], steps: [] }
  for (const period of [...PERIODS, OPEN_PERIOD]) {
    const before = rows.submissions.length
    for (const { id } of facts.bodies) {
      await addSubmission(rows, { facts, body: id, period, storeFile: tools.storeFile })
    }
    rows.steps.push(
      openedStep(
        document,
        period,
        rows.submissions.slice(before).map(({ id }) => id),
      ),
    )
    await countWrite(tx, periodScope(document, period))
  }
  await tx.insert(submissions).values(rows.submissions)
  await tx.insert(figures).values(rows.figures)
  await tx.insert(remarks).values(rows.remarks)
  await tx.insert(evidence).values(rows.evidence)
  await tell(tx, rows.steps, tools)
}
