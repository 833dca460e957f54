import { dateInAlmaty } from '#shared/rules/reporting-window.ts'

const DAY = 86_400_000

/** Calendar days in Almaty from now to the day of the deadline: 0 on its last day, below zero after it. */
export function daysLeft(deadline: string, now: number): number {
  const midnight = (instant: Date) => Date.parse(`${dateInAlmaty(instant)}T00:00:00Z`)
  return Math.round((midnight(new Date(deadline)) - midnight(new Date(now))) / DAY)
}
