import { indicatorValuesApi } from '#shared/api/indicator-values.ts'
import { upload } from '../../../api/call.ts'

/** Sends the file that proves a revision; without a file there is nothing to send. */
export async function attachFile(
  { programme, number }: { programme: string; number: string },
  { period, revision }: { period: string; revision: number },
  file: File | null,
): Promise<void> {
  if (file === null) return
  const fields = { period, revision: String(revision) }
  await upload(indicatorValuesApi.attach, { params: { id: programme, number }, fields, file })
}
