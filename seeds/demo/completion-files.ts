import type { evidence } from '#server/db/schema.ts'
import type { StoreFile } from './attached-files.ts'
import { demoPdf } from './demo-files.ts'
import type { DemoReport } from './programme-reports.ts'
import { demoUser } from './seed-users.ts'
import { later, type Step, type Whose } from './story.ts'

type EvidenceRow = typeof evidence.$inferInsert

/** How many completion documents of a submission are attached. */
const FILES = 3

/** Small real files of the documents that prove activities done, with the steps that tell of them. */
export async function attachDocuments(
  { submission, body }: Whose,
  { reports, entered }: { reports: readonly DemoReport[]; entered: Date },
  storeFile: StoreFile,
): Promise<{ rows: EvidenceRow[]; steps: Step[] }> {
  const by = demoUser('analyst', body)
  const proved = reports.filter(({ status }) => status === 'done').slice(0, FILES)
  const rows: EvidenceRow[] = []
  for (const { activity, due, documentNumber } of proved) {
    const place = `${activity}-${due}`.replace('/', '-')
    const stored = await storeFile(demoPdf(`Demo document ${documentNumber} of ${body}, ${place}`))
    rows.push({
      ...{ id: `${submission}~${place}~file`, submission, indicator: activity, operand: due },
      ...{ name: `${place}.pdf`, type: 'application/pdf', ...stored },
      ...{ by, at: later(entered, 3 + rows.length), removedAt: null },
    })
  }
  const steps = rows.map(({ id, indicator, operand, name, type, size, sha256, at }) => ({
    ...{ at, user: by, action: 'evidence.added' as const, subject: `evidence/${id}`, submission },
    after: { activity: indicator, due: operand, name, type, size, sha256 },
  }))
  return { rows, steps }
}
