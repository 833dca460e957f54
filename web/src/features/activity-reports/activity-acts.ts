import { activityApi } from '#shared/api/activities.ts'
import { call } from '../../api/call.ts'
import type { ReviewActs } from '../reviews/use-review.ts'
import { subjectOfRow } from './fields.ts'

/** The steps of reviewing reports of activities: a row is an activity on a due date, and comes back whole. */
export function activityActs(id: string): ReviewActs {
  const params = { id }
  return {
    decide(version, decisions) {
      const activities = decisions.map(({ key, part: _whole, ...one }) => ({ ...subjectOfRow(key), ...one }))
      return call(activityApi.decide, { params, body: { version, activities } })
    },
    accept: (version) => call(activityApi.accept, { params, body: { version } }),
    giveBack(version, rows) {
      const activities = rows.map(({ key, code, reason }) => ({ ...subjectOfRow(key), code, reason }))
      return call(activityApi.return, { params, body: { version, activities } })
    },
    reopen(version, rows) {
      const activities = rows.map(({ key, reason }) => ({ ...subjectOfRow(key), reason }))
      return call(activityApi.reopen, { params, body: { version, activities } })
    },
  }
}
