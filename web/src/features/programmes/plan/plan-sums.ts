import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { moneyBy } from '#shared/engine/budget.ts'
import type { MoneyUnit, PlanRow } from '#shared/engine/plan.ts'
import { bySection } from './plan-items.ts'

/** The sum of a section for a year. `computed` is null where no row has an amount: that is not zero. */
export type YearSum = { readonly computed: string | null; readonly withoutAmount: number }

/** A row as the engine sums it: its texts are those printed. */
function engineRow(row: PlanRowShape): PlanRow {
  return {
    id: row.id,
    section: row.section,
    number: row.number,
    parent: row.parent,
    status: row.status,
    isHeading: row.kind === 'heading',
    title: row.title?.kk ?? null,
    completionForm: row.completionForm?.kk ?? null,
    recipient: row.recipient,
    executors: row.executors,
    deadline: row.deadline?.printed ?? null,
    fundingSource: row.fundingSource?.printed ?? null,
    lines: row.amounts,
    quantities: [],
  }
}

/** The years of the plan's columns: of the programme, and any beyond it that an amount names. */
export function planYears(
  years: { readonly from: number; readonly until: number },
  rows: readonly PlanRowShape[],
): readonly number[] {
  const term = Array.from({ length: years.until - years.from + 1 }, (_, place) => years.from + place)
  const named = rows.flatMap(({ amounts }) => amounts.flatMap(({ year }) => (year === null ? [] : [year])))
  return [...new Set([...term, ...named])].sort((a, b) => a - b)
}

/** Whether the row has an amount in the year; without a year, in any. */
export function hasAmount({ amounts }: PlanRowShape, year?: number): boolean {
  return amounts.some((line) => line.state === 'amount' && (year === undefined || line.year === year))
}

/** Rows in whose place an amount could stand: not headings, nor rows whose money is told below them. */
export function pricedRows(
  rows: readonly PlanRowShape[],
  all: readonly PlanRowShape[] = rows,
): readonly PlanRowShape[] {
  const parents = new Set(all.map(({ parent }) => parent))
  return rows.filter(
    ({ id, kind, amounts }) => kind === 'activity' && (amounts.length > 0 || !parents.has(id)),
  )
}

/** What each section comes to in each year, and how many of its rows say no amount for it. */
export function sectionSums(
  rows: readonly PlanRowShape[],
  { years, unit, all = rows }: { years: readonly number[]; unit: MoneyUnit; all?: readonly PlanRowShape[] },
): ReadonlyMap<string, ReadonlyMap<number, YearSum>> {
  const { groups } = moneyBy(rows.map(engineRow), ['section', 'year'], unit)
  const computed = new Map(groups.map(({ key, ...sum }) => [`${key.section} ${key.year}`, sum.computed]))
  const priced = bySection(pricedRows(rows, all))
  const sections = [...new Set(rows.map(({ section }) => section))]
  return new Map(
    sections.map((section) => {
      const own = priced.get(section) ?? []
      const sums = years.map((year): [number, YearSum] => [
        year,
        {
          computed: computed.get(`${section} ${year}`) ?? null,
          withoutAmount: own.filter((row) => !hasAmount(row, year)).length,
        },
      ])
      return [section, new Map(sums)]
    }),
  )
}

/** What the rows come to in each year, all sections together. */
export function yearSums(
  rows: readonly PlanRowShape[],
  { years, unit, all = rows }: { years: readonly number[]; unit: MoneyUnit; all?: readonly PlanRowShape[] },
): ReadonlyMap<number, YearSum> {
  const { groups } = moneyBy(rows.map(engineRow), ['year'], unit)
  const computed = new Map(groups.map(({ key, ...sum }) => [key.year, sum.computed]))
  const priced = pricedRows(rows, all)
  return new Map(
    years.map((year) => [
      year,
      {
        computed: computed.get(year) ?? null,
        withoutAmount: priced.filter((row) => !hasAmount(row, year)).length,
      },
    ]),
  )
}

/** The sums by year that one or more places of the document print alike. */
export type StatedTotals = {
  readonly places: readonly string[]
  readonly amounts: ReadonlyMap<number, string>
}

type Stated = {
  readonly year?: number | null | undefined
  readonly statements: readonly { readonly place: string; readonly amount: string }[]
}

/** The printed totals by place; places that print the same are told together. */
export function statedTotals(rows: readonly Stated[]): readonly StatedTotals[] {
  const byPlace = new Map<string, Map<number, string>>()
  for (const { year, statements } of rows) {
    if (year === null || year === undefined) continue
    for (const { place, amount } of statements) {
      const amounts = byPlace.get(place) ?? new Map<number, string>()
      byPlace.set(place, amounts.set(year, amount))
    }
  }
  const alike = new Map<string, { places: string[]; amounts: ReadonlyMap<number, string> }>()
  for (const [place, amounts] of byPlace) {
    const printed = JSON.stringify([...amounts].sort(([a], [b]) => a - b))
    const known = alike.get(printed)
    if (known === undefined) alike.set(printed, { places: [place], amounts })
    else known.places.push(place)
  }
  return [...alike.values()]
}
