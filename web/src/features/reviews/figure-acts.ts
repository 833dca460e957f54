import { submissionApi } from '#shared/api/submissions.ts'
import { call } from '../../api/call.ts'
import type { ReviewActs } from './use-review.ts'

/** The steps of reviewing figures: a row is an indicator, a part of it an operand. */
export function figureActs(id: string): ReviewActs {
  const params = { id }
  return {
    decide(version, decisions) {
      const asked = decisions.map(({ key, part, ...one }) => ({ indicator: key, operand: part, ...one }))
      return call(submissionApi.decide, { params, body: { version, decisions: asked } })
    },
    accept: (version) => call(submissionApi.accept, { params, body: { version } }),
    giveBack(version, rows) {
      const figures = rows.map(({ key, part, ...one }) => ({ indicator: key, operand: part, ...one }))
      return call(submissionApi.return, { params, body: { version, figures } })
    },
    reopen(version, rows) {
      const figures = rows.map(({ key, reason }) => ({ indicator: key, reason }))
      return call(submissionApi.reopen, { params, body: { version, figures } })
    },
  }
}
