import { programmesApi } from '#shared/api/programmes.ts'
import { call } from '../../../api/call.ts'
import type { CheckedDocument } from './finding-item.tsx'
import { placeLink } from './finding-places.ts'

/** A programme, in its edition of a date, as the document whose findings are read. */
export function programmeDocument(id: string, asOf: string | undefined): CheckedDocument {
  return {
    linkTo: (ref) => placeLink(id, ref, asOf),
    explain: (body) => call(programmesApi.explainFinding, { params: { id }, body }),
    queryKey: ['programmes', id, 'findings'],
  }
}
