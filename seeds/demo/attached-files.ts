import type { evidence } from '#server/db/schema.ts'
import { demoCsv, demoPdf } from './demo-files.ts'
import { demoUser } from './seed-users.ts'
import { later, type Step, type Told } from './story.ts'
import type { Cell } from './typed-figures.ts'

type EvidenceRow = typeof evidence.$inferInsert

/** Keeps the bytes of a file; answers their digest and size. */
export type StoreFile = (bytes: Uint8Array) => Promise<{ sha256: string; size: number }>

type ToAttach = { cell: Cell; name: string; type: string; bytes: Uint8Array }

/** An extract for the first figure that has a value, a table for the last. */
function filesFor({ submission, cells }: Pick<Told, 'submission' | 'cells'>): ToAttach[] {
  const given = cells.filter(({ state }) => state === 'value')
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last || first.number === last.number) return []
  const place = submission.split('~').slice(1).join('-')
  const own = given.filter(({ number }) => number === last.number)
  const extract = `${place}-${first.number}.pdf`
  return [
    { cell: first, name: extract, type: 'application/pdf', bytes: demoPdf(`Demo extract ${extract}`) },
    { cell: last, name: `${place}-${last.number}.csv`, type: 'text/csv', bytes: demoCsv(place, own) },
  ]
}

/** Small real files that prove some of the figures, with the steps that tell of them. */
export async function attachFiles(
  told: Pick<Told, 'submission' | 'body' | 'cells' | 'moments'>,
  storeFile: StoreFile,
): Promise<{ rows: EvidenceRow[]; steps: Step[] }> {
  const { submission, body, moments } = told
  const by = demoUser('analyst', body)
  const rows: EvidenceRow[] = []
  for (const { cell, name, type, bytes } of filesFor(told)) {
    const at = later(moments.completed, 3 + rows.length)
    const id = `${submission}~${cell.number}~file`
    const { indicator } = cell
    const stored = await storeFile(bytes)
    rows.push({ id, submission, indicator, operand: null, name, type, ...stored, by, at, removedAt: null })
  }
  const steps = rows.map(({ id, indicator, name, type, size, sha256, at }) => ({
    at,
    user: by,
    action: 'evidence.added' as const,
    subject: `evidence/${id}`,
    submission,
    after: { indicator, operand: null, name, type, size, sha256 },
  }))
  return { rows, steps }
}
