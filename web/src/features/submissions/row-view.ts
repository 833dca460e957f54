import type { Indicator } from '#shared/api/indicators.ts'
import type { Submission, SubmissionRow } from '#shared/api/submission-shapes.ts'
import type { ValueShape } from '#shared/api/values.ts'
import { achievement } from '#shared/engine/achievement.ts'
import { computedOf } from '#shared/engine/assess.ts'
import { exact, toText } from '#shared/engine/exact.ts'
import { describeComputed, type Figure, type Figures } from '#shared/engine/figure.ts'
import { type CompiledIndicator, compileIndicator, INDICATOR_KINDS } from '#shared/engine/indicator.ts'
import { BANDS, type Band, bandOf, type ScoringMethod } from '#shared/engine/score.ts'
import { suspicions } from '#shared/engine/suspicion.ts'
import { operandWordsOf } from '#shared/language/operand-messages.ts'
import { rowProblemText } from '#shared/language/row-problem-text.ts'
import type { Language } from '#shared/language/say.ts'
import { type RowProblem, rowProblems } from '#shared/rules/row-problems.ts'
import { type CellContent, contentOf, drafted, figureOf, isSameContent } from './cell-drafts.ts'
import type { RowDrafts } from './draft-book.ts'

/** An indicator ready to be computed in the browser; `compiled` is missing where its formula cannot be read here. */
export type Definition = { readonly indicator: Indicator; readonly compiled: CompiledIndicator | undefined }

export type ShownProblem = Pick<RowProblem, 'severity' | 'operand'> & {
  readonly code: string
  readonly text: string
}

export type RowStanding = 'ready' | 'returned' | 'error' | 'partial' | 'empty'

/** A row as it stands before the eyes: what is typed laid over what the server holds. */
export type RowView = {
  readonly row: SubmissionRow
  readonly definition: Definition
  readonly cells: Readonly<Record<string, CellContent>>
  readonly computed: ValueShape
  readonly band: Band | null
  /** From the path, in the indicator's unit, as canonical decimal text. */
  readonly difference: string | null
  readonly problems: readonly ShownProblem[]
  readonly standing: RowStanding
}

type Setting = Pick<Submission, 'period' | 'method'> & { readonly language: Language }

export function defineIndicator(indicator: Indicator): Definition {
  const kind = INDICATOR_KINDS.find((known) => known === indicator.kind) ?? 'ratio'
  const { formula, operands, direction } = indicator
  try {
    return { indicator, compiled: compileIndicator({ formula, operands, direction, kind }) }
  } catch {
    return { indicator, compiled: undefined }
  }
}

function liveCells(row: SubmissionRow, drafts: RowDrafts): Record<string, CellContent> {
  return Object.fromEntries(
    Object.entries(row.operands).map(([operand, figure]) => {
      const held = contentOf(figure)
      const draft = drafts[operand]
      return [operand, draft ? (drafted(draft, held) ?? held) : held]
    }),
  )
}

function figuresOf(cells: Readonly<Record<string, CellContent>>): Record<string, Figure> {
  return Object.fromEntries(Object.entries(cells).map(([operand, cell]) => [operand, figureOf(cell)]))
}

function previousFigures(row: SubmissionRow): Figures {
  return Object.fromEntries(
    Object.entries(row.previous.operands).map(([operand, { state, value }]): [string, Figure] => {
      if (state === 'value' && value !== null) return [operand, { state, value }]
      return [operand, { state: 'not-reported' }]
    }),
  )
}

type Comparison = { band: Band | null; difference: string | null }

function compared(
  row: SubmissionRow,
  compiled: CompiledIndicator,
  actual: ReturnType<typeof computedOf>,
  method: ScoringMethod,
): Comparison {
  if (actual.state !== 'value' || row.path.value === null) return { band: null, difference: null }
  const reached = achievement({
    actual: actual.value,
    target: exact(row.path.value),
    direction: compiled.definition.direction,
    comparator: row.target?.comparator,
  })
  return { band: bandOf(reached.ratio, method), difference: toText(reached.difference) }
}

function savedComparison(row: SubmissionRow): Comparison {
  const difference = row.achievement.reason?.difference
  return {
    band: BANDS.find((band) => band === row.band) ?? null,
    difference: typeof difference === 'string' ? difference : null,
  }
}

/** Remarks that still wait: an operand that has been changed since has answered its own. */
function awaiting(row: SubmissionRow, changed: ReadonlySet<string>): (string | null)[] {
  return row.problems
    .filter(
      ({ code, operand }) =>
        code === 'awaits-answer' && (operand === null ? changed.size === 0 : !changed.has(operand)),
    )
    .map(({ operand }) => operand)
}

function standingOf(
  cells: RowView['cells'],
  computed: ValueShape,
  problems: readonly ShownProblem[],
): RowStanding {
  const blocking = problems.filter(({ severity }) => severity === 'blocks')
  if (blocking.some(({ code }) => code === 'awaits-answer')) return 'returned'
  if (computed.state === 'error') return 'error'
  if (blocking.length === 0) return 'ready'
  const isUntouched = Object.values(cells).every(({ state, ground }) => state === 'not-reported' && !ground)
  return isUntouched ? 'empty' : 'partial'
}

function liveView(
  row: SubmissionRow,
  compiled: CompiledIndicator,
  {
    cells,
    changed,
    setting,
    definition,
  }: {
    cells: Record<string, CellContent>
    changed: ReadonlySet<string>
    setting: Setting
    definition: Definition
  },
): Pick<RowView, 'computed' | 'band' | 'difference' | 'problems'> {
  const { period, method, language } = setting
  const { operands, decimals } = definition.indicator
  const figures = figuresOf(cells)
  const computed = computedOf(compiled, figures, row.due)
  const previous = previousFigures(row)
  const path = row.path.value === null ? undefined : exact(row.path.value)
  const odd = suspicions({
    compiled,
    current: figures,
    previous,
    history: [{ period: row.previous.period, figures: previous }],
    path,
    decimals,
    period,
  })
  const problems = rowProblems({
    indicator: compiled,
    figures: Object.fromEntries(
      Object.entries(cells).map(([operand, cell]) => [
        operand,
        { figure: figureOf(cell), ground: cell.ground, note: cell.note },
      ]),
    ),
    computed,
    due: row.due,
    suspicions: odd,
    awaiting: awaiting(row, changed),
    reusedEvidence: [],
  })
  const words = { operandNames: operandWordsOf(operands, language), places: decimals }
  const reused = row.problems.filter(({ code }) => code === 'evidence-reused')
  return {
    computed: describeComputed(computed),
    ...compared(row, compiled, computed, method),
    problems: [
      ...problems.map((one) => ({
        code: one.code,
        severity: one.severity,
        operand: one.operand,
        text: rowProblemText(one, language, words),
      })),
      ...reused,
    ],
  }
}

/**
 * The row before the eyes: without a readable draft it is the server's own; with one it is computed here, by the
 * functions that the server runs, before anything is saved.
 */
export function viewRow(
  row: SubmissionRow,
  definition: Definition,
  { drafts, setting }: { drafts: RowDrafts; setting: Setting },
): RowView {
  const cells = liveCells(row, drafts)
  const changed = new Set(
    Object.entries(cells).flatMap(([operand, cell]) =>
      isSameContent(cell, contentOf(row.operands[operand])) ? [] : [operand],
    ),
  )
  const { compiled } = definition
  const view =
    changed.size > 0 && compiled
      ? liveView(row, compiled, { cells, changed, setting, definition })
      : { computed: row.computed, ...savedComparison(row), problems: row.problems }
  return { row, definition, cells, ...view, standing: standingOf(cells, view.computed, view.problems) }
}
