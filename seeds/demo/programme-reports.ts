import { periodOfDue } from '#shared/engine/calendar.ts'
import { addDays, periodEnd } from '#shared/engine/period.ts'
import type { ActivityStatus } from '#shared/rules/activity-report.ts'
import { between, randomFor } from './random.ts'

/** An activity on a due date, as the plan of the period has it; planned money in thousand tenge. */
export type PlannedReport = {
  readonly activity: string
  readonly due: string
  readonly completionForm: string | null
  readonly executors: readonly { readonly body: string; readonly role: string }[]
  readonly lines: readonly {
    readonly year: number
    readonly source: string | null
    readonly plannedState: string
    readonly planned: string | null
  }[]
}

/** What a body says of an activity on a due date. */
export type DemoReport = {
  readonly activity: string
  readonly due: string
  readonly status: ActivityStatus
  readonly narrative: string
  readonly reason: string | null
  readonly documentName: string | null
  readonly documentNumber: string | null
  readonly documentDate: string | null
}

/** Money in thousand tenge; null: the body states that it has none, with a ground. */
export type DemoMoney = {
  readonly activity: string
  readonly year: number
  readonly source: string | null
  readonly allocated: string | null
  readonly spent: string | null
  readonly ground: string | null
}

const NARRATIVES: Readonly<Record<ActivityStatus, readonly string[]>> = {
  done: [
    'Іс-шара толық орындалды, ақпарат берілді.',
    'Жұмыс жоспарланған көлемде аяқталды.',
    'Есепті кезеңде көзделген жұмыстар орындалды.',
  ],
  'in-progress': [
    'Жұмыс жүргізілуде, мемлекеттік сатып алу рәсімдері аяқталуда.',
    'Жоба келісілуде, бірінші кезеңі аяқталды.',
  ],
  'not-begun': ['Жұмыс басталған жоқ: техникалық ерекшелік әзірленуде.'],
  'cannot-be-done': ['Осы редакцияда орындау мүмкін болмады.'],
}

const REASONS: readonly string[] = [
  'Республикалық бюджетті нақтылау кезінде қаржы бөлінген жоқ.',
  'Іс-шара басқа бағдарламаның жобасымен қайталанады, алып тастау ұсынылды.',
]

function chosen<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)] ?? items[0]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

/** The row's luck, the same for all its executors: most are done, some late, a few not at all. */
function fateOf(
  programme: string,
  { activity, due }: PlannedReport,
): { status: ActivityStatus; late: boolean } {
  const luck = randomFor(`${programme} ${activity} ${due} fate`)()
  if (luck < 0.75) return { status: 'done', late: false }
  if (luck < 0.84) return { status: 'done', late: true }
  if (luck < 0.93) return { status: 'in-progress', late: false }
  return { status: luck < 0.97 ? 'not-begun' : 'cannot-be-done', late: false }
}

/** What a body reports of an activity, always the same. */
export function demoReport(programme: string, body: string, planned: PlannedReport): DemoReport {
  const { activity, due, completionForm } = planned
  // Nobody reports a document before it is written: what is entered in the first days knows none that is younger.
  const newest = addDays(periodEnd(periodOfDue(due)), 1)
  const { status, late } = fateOf(programme, planned)
  const random = randomFor(`${programme} ${body} ${activity} ${due}`)
  const days = Math.round(late ? between(random, 2, 9) : between(random, -18, 0))
  const number = `${Math.round(between(random, 2, 19))}-${Math.round(between(random, 3, 28))}/${Math.round(between(random, 100, 2900))}`
  const isDone = status === 'done'
  const written = addDays(due, days)
  return {
    ...{ activity, due, status },
    narrative: chosen(NARRATIVES[status], random),
    reason: status === 'cannot-be-done' ? chosen(REASONS, random) : null,
    documentName: isDone ? (completionForm ?? 'Ақпарат') : null,
    documentNumber: isDone ? number : null,
    documentDate: isDone ? ([written, newest].sort()[0] ?? written) : null,
  }
}

const SHARE: Readonly<Record<ActivityStatus, readonly [number, number]>> = {
  done: [0.93, 1],
  'in-progress': [0.35, 0.75],
  'not-begun': [0, 0],
  'cannot-be-done': [0, 0],
}

/** Money of the row's first executor: allocated about as planned, spent by how far the work is. */
function leadMoney(
  programme: string,
  planned: number,
  { activity, due, key }: { activity: string; due: string; key: string },
  status: ActivityStatus,
) {
  const random = randomFor(`${programme} ${activity} ${key} money`)
  const luck = random()
  const part = luck < 0.68 ? 1 : luck < 0.9 ? between(random, 0.82, 0.98) : between(random, 1.02, 1.12)
  const given =
    status === 'cannot-be-done'
      ? 0
      : planned * part * (due.slice(5, 7) <= '07' && due.slice(5, 7) >= '02' ? 0.5 : 1)
  const allocated = Math.round(given)
  const [low, high] = SHARE[status]
  const isOver = status === 'done' && random() > 0.96
  const spent = isOver ? Math.round(allocated * 1.03) + 1 : Math.round(allocated * between(random, low, high))
  const ground = isOver ? 'Басқа бағдарламадан қайта бөлінген қаржы есебінен.' : null
  return { allocated: String(allocated), spent: String(spent), ground }
}

/** What a body reports of an activity's money: the first executor all of it, the others that it went through the first. */
export function demoMoney(programme: string, body: string, planned: PlannedReport): DemoMoney[] {
  const { activity, due, executors, lines } = planned
  const lead = executors.find(({ role }) => role === 'executor') ?? executors[0]
  const { status } = fateOf(programme, planned)
  return lines.flatMap(({ year, source, plannedState, planned: amount }): DemoMoney[] => {
    if (plannedState !== 'amount' || amount === null) return []
    const place = { activity, year, source }
    if (body !== lead?.body) {
      const ground = 'Қаржы бірінші орындаушы арқылы бөлінген.'
      return [{ ...place, allocated: null, spent: null, ground }]
    }
    const key = `${year} ${source ?? ''}`
    return [{ ...place, ...leadMoney(programme, Number(amount), { activity, due, key }, status) }]
  })
}
