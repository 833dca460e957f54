import { addDays, periodEnd, periodStart } from '#shared/engine/period.ts'
import type { ActivityStatus } from '#shared/rules/activity-report.ts'
import { between, randomFor } from './random.ts'

/** A row of a body's form, as the plan of the period has it; planned money in thousand tenge. */
export type PlannedReport = {
  readonly activity: string
  /** Null: the activity's money alone. */
  readonly due: string | null
  /** Whether the due date is of an earlier period and comes again. */
  readonly isCarried: boolean
  readonly completionForm: string | null
  readonly executors: readonly { readonly body: string; readonly role: string }[]
  readonly lines: readonly {
    readonly year: number
    readonly source: string | null
    readonly plannedState: string
    readonly planned: string | null
  }[]
}

/** Whose report it is, on what and for which period. */
export type ReportPlace = { readonly programme: string; readonly body: string; readonly period: string }

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
const DONE_AFTERWARDS = 'Іс-шара мерзімінен кейін, осы кезеңде орындалды.'

const REASONS: readonly string[] = [
  'Республикалық бюджетті нақтылау кезінде қаржы бөлінген жоқ.',
  'Іс-шара басқа бағдарламаның жобасымен қайталанады, алып тастау ұсынылды.',
]

function chosen<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)] ?? items[0]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

type Fate = { readonly status: ActivityStatus; readonly late: boolean }

/** The row's luck, the same for all its executors: most are done, some late, a few not at all. */
function fateOf({ programme, period }: ReportPlace, { activity, due, isCarried }: PlannedReport): Fate {
  if (isCarried) {
    const isDone = randomFor(`${programme} ${activity} ${due} ${period} fate`)() < 0.7
    return { status: isDone ? 'done' : 'in-progress', late: true }
  }
  const luck = randomFor(`${programme} ${activity} ${due} fate`)()
  if (luck < 0.75) return { status: 'done', late: false }
  if (luck < 0.84) return { status: 'done', late: true }
  if (luck < 0.93) return { status: 'in-progress', late: false }
  return { status: luck < 0.97 ? 'not-begun' : 'cannot-be-done', late: false }
}

/** When the document of a done activity was written; one of an earlier period within the present one. */
function writtenOn(random: () => number, due: string, { fate, place }: { fate: Fate; place: Dated }): string {
  if (place.isCarried) return addDays(periodStart(place.period), Math.round(between(random, 20, 150)))
  return addDays(due, Math.round(fate.late ? between(random, 2, 9) : between(random, -18, 0)))
}
type Dated = { readonly period: string; readonly isCarried: boolean }

/** What a body reports of an activity on a due date, always the same; nothing where only its money is asked for. */
export function demoReport(place: ReportPlace, planned: PlannedReport): DemoReport | null {
  const { activity, due, completionForm, isCarried } = planned
  const { programme, body, period } = place
  if (due === null) return null
  // Nobody reports a document before it is written: what is entered in the first days knows none that is younger.
  const newest = addDays(periodEnd(period), 1)
  const fate = fateOf(place, planned)
  const { status } = fate
  const random = randomFor([programme, body, activity, due, ...(isCarried ? [period] : [])].join(' '))
  const written = writtenOn(random, due, { fate, place: { period, isCarried } })
  const number = `${Math.round(between(random, 2, 19))}-${Math.round(between(random, 3, 28))}/${Math.round(between(random, 100, 2900))}`
  const isDone = status === 'done'
  return {
    ...{ activity, due, status },
    narrative: isDone && isCarried ? DONE_AFTERWARDS : chosen(NARRATIVES[status], random),
    reason: status === 'cannot-be-done' ? chosen(REASONS, random) : null,
    documentName: isDone ? (completionForm ?? 'Ақпарат') : null,
    documentNumber: isDone ? number : null,
    documentDate: isDone ? ([written, newest].sort()[0] ?? written) : null,
  }
}

/** How much of what is allocated is spent: by how far the activity is, or where nothing of it is due yet. */
const SHARE: Readonly<Record<ActivityStatus | 'not-due', readonly [number, number]>> = {
  'not-due': [0.15, 0.3],
  done: [0.93, 1],
  'in-progress': [0.5, 0.8],
  'not-begun': [0.15, 0.2],
  'cannot-be-done': [0, 0],
}

type Line = { readonly activity: string; readonly key: string; readonly planned: number }

/** Money of the row's first executor, by the end of the period: allocated about as planned, spent as the work goes. */
function leadMoney(
  { programme, period }: ReportPlace,
  { activity, key, planned }: Line,
  status: keyof typeof SHARE,
) {
  const random = randomFor(`${programme} ${activity} ${key} money`)
  const luck = random()
  const part = luck < 0.68 ? 1 : luck < 0.9 ? between(random, 0.82, 0.98) : between(random, 1.02, 1.12)
  const byNow = period.endsWith('H1') ? 0.5 : 1
  const allocated = status === 'cannot-be-done' ? 0 : Math.round(planned * part * byNow)
  const [low, high] = SHARE[status]
  const isOver = status === 'done' && random() > 0.96
  const spent = isOver ? Math.round(allocated * 1.03) + 1 : Math.round(allocated * between(random, low, high))
  const ground = isOver ? 'Басқа бағдарламадан қайта бөлінген қаржы есебінен.' : null
  return { allocated: String(allocated), spent: String(spent), ground }
}

const shareWithoutDue = ({ period }: ReportPlace) => (period.endsWith('H1') ? 'not-due' : 'done')

/** What a body reports of an activity's money: the first executor all of it, the others that it went through the first. */
export function demoMoney(place: ReportPlace, planned: PlannedReport): DemoMoney[] {
  const { body } = place
  const { activity, due, executors, lines } = planned
  const lead = executors.find(({ role }) => role === 'executor') ?? executors[0]
  const status = due === null ? shareWithoutDue(place) : fateOf(place, planned).status
  return lines.flatMap(({ year, source, plannedState, planned: amount }): DemoMoney[] => {
    if (plannedState !== 'amount' || amount === null) return []
    const at = { activity, year, source }
    if (body !== lead?.body) {
      const ground = 'Қаржы бірінші орындаушы арқылы бөлінген.'
      return [{ ...at, allocated: null, spent: null, ground }]
    }
    const line = { activity, key: `${year} ${source ?? ''}`, planned: Number(amount) }
    return [{ ...at, ...leadMoney(place, line, status) }]
  })
}
