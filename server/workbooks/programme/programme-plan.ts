import type { ReportLine } from '#shared/api/programme-report.ts'
import { programmeSheetNames } from '#shared/language/programme-workbook-messages.ts'
import type { ProgrammeContext } from './programme-context.ts'

/** The row of the heads of every table of the workbook. */
export const HEAD_ROW = 5

/** A line's rows in Input: one for each body that answers for it, at least one. */
export type InputBlock = { readonly line: ReportLine; readonly first: number; readonly last: number }
type Span = { readonly first: number; readonly last: number }

/** A row of Money: a group with the rows of Input that it sums, or a year with all of them. */
export type MoneyRow = Span & { readonly row: number; readonly of: 'group' | 'year'; readonly index: number }

/** Where everything will stand, known before the first row is written. */
export type ProgrammePlan = {
  readonly sheets: Readonly<Record<keyof typeof programmeSheetNames, string>>
  readonly blocks: readonly InputBlock[]
  readonly blocksOf: (row: string, year: number | null) => readonly InputBlock[]
  readonly money: readonly MoneyRow[]
  readonly lastInputRow: number
  /** Years of the plan's lines in order; null is money without a year. */
  readonly years: readonly (number | null)[]
}

function inputBlocks({ report }: ProgrammeContext): InputBlock[] {
  let next = HEAD_ROW + 1
  return report.lines.map((line) => {
    const first = next
    next += Math.max(1, line.told.length)
    return { line, first, last: next - 1 }
  })
}

function spanOf(blocks: readonly InputBlock[]): Span {
  return { first: blocks[0]?.first ?? 0, last: blocks.at(-1)?.last ?? 0 }
}

function moneyRows({ report }: ProgrammeContext, blocks: readonly InputBlock[]): MoneyRow[] {
  let row = HEAD_ROW + 1
  return report.years.flatMap(({ year }, index) => {
    const groups = report.money.flatMap((group, at): MoneyRow[] => {
      if (group.year !== year) return []
      return [
        { ...spanOf(blocks.filter(({ line }) => line.group === at)), row: row++, of: 'group', index: at },
      ]
    })
    const own = blocks.filter(({ line }) => line.year === year)
    return [...groups, { ...spanOf(own), row: row++, of: 'year' as const, index }]
  })
}

/** Plans the workbook of a programme's report. */
export function planProgramme(context: ProgrammeContext): ProgrammePlan {
  const blocks = inputBlocks(context)
  const key = (row: string, year: number | null) => `${row} ${year}`
  const byRow = Map.groupBy(blocks, ({ line }) => key(line.row, line.year))
  const names = Object.entries(programmeSheetNames).map(([name, text]) => [name, context.say(text)])
  return {
    sheets: Object.fromEntries(names) as ProgrammePlan['sheets'],
    blocks,
    blocksOf: (row, year) => byRow.get(key(row, year)) ?? [],
    money: moneyRows(context, blocks),
    lastInputRow: blocks.at(-1)?.last ?? HEAD_ROW,
    years: context.report.years.map(({ year }) => year),
  }
}

/** The columns of Input that formulas refer to. */
export const INPUT = {
  year: 'C',
  planned: 'G',
  allocated: 'I',
  allocatedState: 'J',
  spent: 'K',
  spentState: 'L',
  comparedPlan: 'N',
  comparedSpent: 'O',
  comparedAllocated: 'P',
  comparedSpentOfAllocated: 'Q',
  section: 'R',
} as const

/** The columns of Money that formulas refer to. */
export const MONEY = { planned: 'F', allocated: 'G', spent: 'H', ofPlanned: 'I', ofAllocated: 'J' } as const

/** The columns of Deadlines that formulas count in. */
export const DEADLINES = { section: 'B', status: 'G', overdue: 'H' } as const
