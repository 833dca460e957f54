import { compare } from '../exact.ts'
import type { BudgetLine, PlanRow } from '../plan.ts'
import { cellOf } from './child-sums.ts'
import { groupBy } from './facts.ts'
import type { Finding, Place, Rule } from './finding.ts'
import { finding } from './finding.ts'
import { numberingGap, numberRepeated } from './numbering.ts'
import { linePlace, textOf } from './places.ts'
import { tengeOf } from './tenge.ts'

/** A year that a row prints twice for one source. In a mixed cell each source may have its own amount of the year. */
const yearRepeated: Rule = {
  id: 'year-repeated',
  find: ({ rows }) =>
    rows.flatMap((row) => {
      const lines = row.lines.filter(
        ({ year, source }) => year !== null && (source !== null || row.fundingSource === null),
      )
      if (new Set(lines.map(cellOf)).size === lines.length) return []
      return [...groupBy(lines, cellOf).values()].flatMap((same) => tellRepeated(row, same))
    }),
}

function tellRepeated(row: PlanRow, lines: readonly BudgetLine[]): Finding[] {
  const [first, second] = lines
  if (first === undefined || second === undefined) return []
  return [
    finding('year-repeated', {
      severity: isSameLine(first, second) ? 'warning' : 'error',
      places: lines.map((line) => linePlace(row, line)),
      values: {
        row: textOf(row.id),
        years: { kind: 'years', years: first.year === null ? [] : [first.year] },
      },
    }),
  ]
}

function isSameLine(first: BudgetLine, second: BudgetLine): boolean {
  const [a, b] = [tengeOf(first), tengeOf(second)]
  return first.state === second.state && (a === undefined || b === undefined || compare(a, b) === 0)
}

/**
 * Bodies that carry out rows under a parent which names its executors without them: a question only where the parent
 * has no money of its own and names more than who consolidates, so that its list may be meant to be whole.
 */
const executorMissingInParent: Rule = {
  id: 'executor-missing-in-parent',
  find: ({ rows, childrenOf }) =>
    rows.flatMap((row) => {
      const children = childrenOf.get(row.id) ?? []
      const isWhole = row.executors.some(({ role }) => role !== 'consolidator')
      if (!isWhole || row.lines.some(({ state }) => state === 'amount')) return []
      const named = new Set(row.executors.map(({ body }) => body))
      const strangers = (child: PlanRow) => child.executors.filter(({ body }) => !named.has(body))
      const lacking = children.filter((child) => strangers(child).length > 0)
      const missing = [...new Set(lacking.flatMap(strangers).map(({ body }) => body))]
      if (missing.length === 0) return []
      const about = executorsPlace(row)
      return [
        finding('executor-missing-in-parent', {
          severity: 'note',
          about,
          places: [about, ...lacking.map(executorsPlace)],
          values: {
            row: textOf(row.id),
            missing: { kind: 'texts', texts: missing },
            children: { kind: 'texts', texts: lacking.map(({ id }) => id) },
          },
        }),
      ]
    }),
}

function executorsPlace({ id, executors }: PlanRow): Place {
  return {
    ref: `row/${id}/executors`,
    label: { key: 'executors', value: id },
    value: { kind: 'texts', texts: executors.map(({ body }) => body) },
  }
}

/** A stage whose years are printed differently in two places. */
const stageStatedDifferently: Rule = {
  id: 'stage-stated-differently',
  find: ({ plan }) =>
    [...groupBy(plan.stages, ({ number }) => number).values()].flatMap((stages) => {
      const [first] = stages
      const other = stages.find(({ from, until }) => from !== first?.from || until !== first.until)
      if (first === undefined || other === undefined) return []
      return [
        finding('stage-stated-differently', {
          severity: 'error',
          places: stages.map(({ number, from, until, place }) => ({
            ref: `stage/${number}/${place}`,
            label: { key: 'stage', value: place },
            value: textOf(`${from}–${until}`),
          })),
          values: {
            stage: textOf(first.number),
            first: textOf(`${first.from}–${first.until}`),
            firstPlace: textOf(first.place),
            second: textOf(`${other.from}–${other.until}`),
            secondPlace: textOf(other.place),
          },
        }),
      ]
    }),
}

/** What the build of a plan says against itself: its rows, their numbers and executors, its stages. */
export const STRUCTURE_RULES: readonly Rule[] = [
  yearRepeated,
  executorMissingInParent,
  stageStatedDifferently,
  numberingGap,
  numberRepeated,
]
