import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { evidence } from './submission-shapes.ts'
import { identifier, listOf, paging } from './values.ts'

const id = z.strictObject({ id: identifier })

export const evidenceApi = {
  list: endpoint({
    method: 'GET',
    path: '/submissions/:id/evidence',
    permission: 'signed-in',
    summary: 'Evidence of a submission',
    params: id,
    query: z.strictObject(paging),
    response: listOf(evidence),
  }),
  add: endpoint({
    method: 'POST',
    path: '/submissions/:id/evidence',
    permission: 'enter-figures',
    summary:
      'Attach a file (form fields: file, indicator, operand; of a programme: file, activity, due); PDF, image or spreadsheet up to 20 MB, told by content',
    params: id,
    upload: true,
    response: evidence,
    status: 201,
  }),
  download: endpoint({
    method: 'GET',
    path: '/submissions/:id/evidence/:evidence',
    permission: 'signed-in',
    summary: 'Download a file, for those who may see the figure',
    params: z.strictObject({ id: identifier, evidence: identifier }),
    response: { file: 'application/octet-stream' },
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/submissions/:id/evidence/:evidence',
    permission: 'enter-figures',
    summary: 'Take a file back while the submission is open',
    params: z.strictObject({ id: identifier, evidence: identifier }),
    response: null,
  }),
}
