/** What an executor says of an activity on a due date. */
export const ACTIVITY_STATUSES = ['done', 'in-progress', 'not-begun', 'cannot-be-done'] as const
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number]

/** What allocated or spent money may be: a value, or why there is none (S1). */
export const SPENDING_STATES = ['value', 'not-reported', 'not-applicable', 'withheld'] as const
export type SpendingState = (typeof SPENDING_STATES)[number]
