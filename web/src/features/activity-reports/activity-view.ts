import type { ActivityProblem, ActivityRow, SpendingLine } from '#shared/api/activity-shapes.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { execution } from '#shared/engine/execution.ts'
import { describeComputed, type Figure } from '#shared/engine/figure.ts'
import { activityProblemText } from '#shared/language/activity-messages.ts'
import type { Language } from '#shared/language/say.ts'
import { activityProblems, type ReportedMoney } from '#shared/rules/activity-problems.ts'
import { ACTIVITY_STATUSES, type ActivityStatus, SPENDING_STATES } from '#shared/rules/activity-report.ts'
import { type CellContent, figureOf } from '../submissions/cell-drafts.ts'
import type { RowDrafts } from '../submissions/draft-book.ts'
import type { RowStanding } from '../submissions/row-view.ts'
import { contentOfField, draftedField, lineField, rowKey } from './fields.ts'

/** A line of money as it stands before the eyes. */
export type LineView = {
  readonly line: SpendingLine
  readonly allocated: CellContent
  readonly spent: CellContent
  readonly ground: string | null
  /** Spent of planned, per cent, of what is typed. */
  readonly execution: ValueShape
}

/** A row as it stands before the eyes: what is typed laid over what the server holds. */
export type ActivityView = {
  readonly key: string
  readonly row: ActivityRow
  readonly field: (name: string) => CellContent
  readonly status: ActivityStatus | null
  readonly lines: readonly LineView[]
  readonly problems: readonly ActivityProblem[]
  readonly standing: RowStanding
}

export type ViewSetting = {
  readonly language: Language
  readonly sourceName: (source: string) => string
}

function reported({ state, value }: CellContent): ReportedMoney {
  return { state: SPENDING_STATES.find((known) => known === state) ?? 'not-reported', value }
}

function viewLine(line: SpendingLine, field: ActivityView['field']): LineView {
  const [allocated, spent] = [field(lineField(line, 'allocated')), field(lineField(line, 'spent'))]
  const planned: Figure =
    line.planned === null ? { state: 'not-applicable' } : { state: 'value', value: line.planned }
  const { spentOfPlanned } = execution({ planned, allocated: figureOf(allocated), spent: figureOf(spent) })
  const ground = field(lineField(line, 'ground')).value
  return { line, allocated, spent, ground, execution: describeComputed(spentOfPlanned) }
}

type Typed = {
  isTyped: boolean
  field: ActivityView['field']
  lines: readonly LineView[]
  status: ActivityStatus | null
}

function problemsOf(
  row: ActivityRow,
  { field, lines, status, isTyped }: Typed,
  { language, sourceName }: ViewSetting,
): ActivityProblem[] {
  const problems = activityProblems({
    due: row.due,
    status,
    reason: field('reason').value,
    document: {
      name: field('document/name').value,
      number: field('document/number').value,
      date: field('document/date').value,
    },
    lines: lines.map(({ line, allocated, spent, ground }) => ({
      year: line.year,
      source: line.source,
      plannedState: line.plannedState,
      planned: line.planned,
      allocated: reported(allocated),
      spent: reported(spent),
      ground,
    })),
    hasFile: row.evidence.length > 0,
    // A correction answers a remark as words do.
    isAwaited: !isTyped && row.problems.some(({ code }) => code === 'awaits-answer'),
    reusedEvidence: row.evidence.flatMap(({ name, usedIn }) =>
      usedIn.slice(0, 1).map((period) => ({ name, period })),
    ),
  })
  return problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    field: problem.field,
    text: activityProblemText(problem, language, sourceName),
  }))
}

const ERRORS: readonly string[] = ['far-over-plan', 'over-allocated']

function standingOf({ lines, status }: Typed, problems: readonly ActivityProblem[]): RowStanding {
  const blocking = problems.filter(({ severity }) => severity === 'blocks')
  if (blocking.some(({ code }) => code === 'awaits-answer')) return 'returned'
  if (blocking.some(({ code }) => ERRORS.includes(code))) return 'error'
  if (blocking.length === 0) return 'ready'
  const isUntouched =
    status === null && lines.every(({ allocated, spent }) => allocated.value === null && spent.value === null)
  return isUntouched ? 'empty' : 'partial'
}

/** A row with its drafts laid over it, its execution and what stands in its way, at once. */
export function viewActivity(row: ActivityRow, drafts: RowDrafts, setting: ViewSetting): ActivityView {
  const field = (name: string): CellContent => {
    const held = contentOfField(row, name)
    const draft = drafts[name]
    return draft ? (draftedField(name, draft, held) ?? held) : held
  }
  const typed = {
    isTyped: Object.keys(drafts).length > 0,
    field,
    status: ACTIVITY_STATUSES.find((one) => one === field('status').value) ?? null,
    lines: row.spending.map((line) => viewLine(line, field)),
  }
  const problems = problemsOf(row, typed, setting)
  const { status, lines } = typed
  return { key: rowKey(row), row, field, status, lines, problems, standing: standingOf(typed, problems) }
}
