import type { PrintedText } from '#shared/api/programme-shapes.ts'
import type { CalendarDuty } from '#shared/api/programmes.ts'
import type { ExecutorRole } from '#shared/engine/plan.ts'

export type DueItem = {
  readonly date: string
  readonly row: string
  readonly title: PrintedText | null
  readonly completionForm: PrintedText | null
  readonly recipient: string | null
  readonly executors: readonly { readonly body: string; readonly role: ExecutorRole }[]
  readonly period: string
}

/** Who has to do with it: those who owe it and the one to whom it is owed. */
function concerns({ executors, recipient }: DueItem): string[] {
  return [...executors.map(({ body }) => body), ...(recipient === null ? [] : [recipient])]
}

/** What concerns a body; everything where none is named. */
export function dueOf(items: readonly DueItem[], body: string): DueItem[] {
  return body === '' ? [...items] : items.filter((item) => concerns(item).includes(body))
}

/** The duties that concern a body; all where none is named. */
export function dutiesOf<Duty extends Pick<CalendarDuty, 'from' | 'to'>>(
  duties: readonly Duty[],
  body: string,
): readonly Duty[] {
  if (body === '') return duties
  return duties.filter(({ from, to }) => to === body || from.some((one) => one.body === body))
}

/** The bodies that anything concerns, each once, in order of appearance. */
export function concernedBodies(items: readonly DueItem[]): string[] {
  return [...new Set(items.flatMap(concerns))]
}

/** What falls on each date, in order. */
export function dueDays(items: readonly DueItem[]): { date: string; items: DueItem[] }[] {
  const days = new Map<string, DueItem[]>()
  for (const item of items) days.set(item.date, [...(days.get(item.date) ?? []), item])
  return [...days].map(([date, due]) => ({ date, items: due })).sort((a, b) => (a.date < b.date ? -1 : 1))
}
