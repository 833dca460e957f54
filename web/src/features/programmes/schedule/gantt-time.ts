import type { PlanRowShape } from '#shared/api/programme-shapes.ts'

/** The months that the chart shows: whole years, from the first of January to the end of December. */
export type GanttSpan = { readonly from: number; readonly until: number }

/** The years of the programme, and those beyond them in which something falls due. */
export function ganttSpan(
  years: { readonly from: number; readonly until: number },
  rows: readonly PlanRowShape[],
): GanttSpan {
  const due = rows.flatMap(({ deadline }) => deadline?.due ?? []).map((date) => Number(date.slice(0, 4)))
  return { from: Math.min(years.from, ...due), until: Math.max(years.until, ...due) }
}

const DAY = 24 * 60 * 60 * 1000

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY
}

/** Where a date stands between the ends of the chart, in per cent of its width; undefined outside of it. */
export function placeOf(date: string, { from, until }: GanttSpan): number | undefined {
  const start = dayOf(`${from}-01-01`)
  const end = dayOf(`${until + 1}-01-01`)
  const day = dayOf(date)
  if (day < start || day >= end) return undefined
  return Math.round(((day - start) / (end - start)) * 100_000) / 1000
}

/** Rows that can be drawn: removed ones are absent, and so are numbers without a text. */
export function ganttRows(rows: readonly PlanRowShape[]): readonly PlanRowShape[] {
  return rows.filter(({ kind }) => kind === 'activity' || kind === 'heading')
}

/** What a row has to draw: its due dates, and the ends of a bar where the deadline repeats. */
export type GanttMarks = {
  readonly due: readonly { readonly date: string; readonly place: number }[]
  readonly bar: { readonly start: number; readonly width: number } | undefined
}

/** The marks of a deadline on the chart; one that cannot be read as dates has none. */
export function ganttMarks(deadline: PlanRowShape['deadline'], span: GanttSpan): GanttMarks {
  const due = (deadline?.due ?? []).flatMap((date) => {
    const place = placeOf(date, span)
    return place === undefined ? [] : [{ date, place }]
  })
  const [first] = due
  const last = due.at(-1)
  const isRepeated = first !== undefined && last !== undefined && last.place > first.place
  return { due, bar: isRepeated ? { start: first.place, width: last.place - first.place } : undefined }
}
