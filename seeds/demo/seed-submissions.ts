import { and, eq } from 'drizzle-orm'
import { countWrite, periodScope } from '#server/audit/revisions.ts'
import type { Transaction } from '#server/db/database.ts'
import { figures, submissions } from '#server/db/schema.ts'
import { submissionId } from '#shared/rules/identity.ts'
import { deadlineOf, KPI_REPORTING_RULE } from '#shared/rules/reporting-window.ts'
import type { KpiFacts } from '../facts.ts'
import { momentsOf, shifted } from './calendar.ts'
import { demoCsv, demoPdf } from './demo-files.ts'
import { demoUser } from './seed-users.ts'
import { NEVER_REPORTED, OPEN_PERIOD, RETURNED } from './situations.ts'
import {
  asFirstTyped,
  attachFile,
  type DemoTools,
  enterCells,
  type Telling,
  tellReturnedRound,
  tellStep,
} from './story.ts'
import { begunFigures, type Cell, typedFigures } from './typed-figures.ts'

type Place = { facts: KpiFacts; body: string; period: string; tools: DemoTools }

function draftOf({ facts, body, period }: Place) {
  const document = facts.order.document.id
  const deadline = deadlineOf(period, KPI_REPORTING_RULE)
  return {
    id: submissionId(document, body, period),
    document,
    body,
    period,
    status: 'draft' as const,
    version: 1,
    round: 1,
    deadline,
    demo: true,
  }
}

/** The open quarter: a draft for the body, begun by some. */
export async function seedDraft(tx: Transaction, place: Place): Promise<void> {
  const draft = draftOf(place)
  await tx.insert(submissions).values(draft)
  const at = shifted(place.tools.now, -18 * 60)
  await enterCells(
    { tx, tools: place.tools, submission: draft.id, body: place.body },
    begunFigures(place.facts, place.body),
    at,
  )
  await countWrite(tx, periodScope(draft.document, OPEN_PERIOD))
}

async function attachFiles(telling: Telling, cells: readonly Cell[], at: Date): Promise<void> {
  const [first, second] = cells.filter(({ state }) => state === 'value')
  if (!first || !second) return
  const name = `${telling.submission.split('~').slice(1).join('-')}-${first.number}`
  await attachFile(telling, {
    cell: first,
    name: `${name}.pdf`,
    type: 'application/pdf',
    bytes: demoPdf(`Demo extract ${name}`),
    at,
  })
  const last = cells.findLast(({ state, number }) => state === 'value' && number !== first.number)
  if (last)
    await attachFile(telling, {
      cell: last,
      name: `${name}.csv`,
      type: 'text/csv',
      bytes: demoCsv(cells),
      at,
    })
}

/** A finished quarter, told from the first cell to the seal. */
export async function seedFinished(tx: Transaction, place: Place): Promise<void> {
  const { facts, body, period, tools } = place
  const draft = draftOf(place)
  const key = `${body} ${period}`
  await countWrite(tx, periodScope(draft.document, period))
  if (NEVER_REPORTED.has(key)) {
    await tx.insert(submissions).values(draft)
    return
  }
  const rounds = RETURNED[key] ?? []
  const moments = momentsOf(body, period)
  const cells = typedFigures(facts, body, period)
  const telling = { tx, tools, submission: draft.id, body }
  const accepted = {
    sentAt: moments.sent,
    sentBy: demoUser('analyst', body),
    approvedAt: moments.approved,
    approvedBy: demoUser('deputy', body),
    acceptedAt: moments.accepted,
    acceptedBy: demoUser('reviewer'),
  }
  await tx.insert(submissions).values({
    ...draft,
    ...accepted,
    status: 'accepted',
    version: 5 + rounds.length * 4,
    round: 1 + rounds.length,
  })
  await enterCells(telling, asFirstTyped(cells, rounds), moments.entered)
  if (period >= '2024-Q2') await attachFiles(telling, cells, shifted(moments.entered, 10))
  await tellWay(telling, { cells, rounds, moments })
  await tools.seal(tx, { submission: draft.id, by: demoUser('reviewer'), at: moments.accepted })
}

async function tellWay(
  telling: Telling,
  {
    cells,
    rounds,
    moments,
  }: { cells: readonly Cell[]; rounds: (typeof RETURNED)[string]; moments: ReturnType<typeof momentsOf> },
): Promise<void> {
  const { body } = telling
  let from = shifted(moments.entered, 30)
  for (const [index, round] of rounds.entries()) {
    const cell = cells.find(({ number, operand }) => number === round.number && operand === round.operand)
    if (cell) from = await tellReturnedRound(telling, { round, cell, number: index + 1, from })
  }
  const round = rounds.length + 1
  await correctCells(telling, { cells, rounds })
  await tellStep(telling, {
    action: 'submission.sent',
    user: demoUser('analyst', body),
    at: moments.sent,
    after: { status: 'sent', round },
  })
  await tellStep(telling, {
    action: 'submission.approved',
    user: demoUser('deputy', body),
    at: moments.approved,
    after: { status: 'approved', round },
  })
  await tellStep(telling, {
    action: 'submission.accepted',
    user: demoUser('reviewer'),
    at: moments.accepted,
    after: { status: 'accepted' },
  })
}

/** The corrected figures take the place of those first typed. */
async function correctCells(
  { tx, submission }: Telling,
  { cells, rounds }: { cells: readonly Cell[]; rounds: (typeof RETURNED)[string] },
): Promise<void> {
  for (const round of rounds) {
    const cell = cells.find(({ number, operand }) => number === round.number && operand === round.operand)
    if (!cell) continue
    await tx
      .update(figures)
      .set({ value: cell.value })
      .where(
        and(
          eq(figures.submission, submission),
          eq(figures.indicator, cell.indicator),
          eq(figures.operand, cell.operand),
        ),
      )
  }
}
