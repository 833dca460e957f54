import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { fromJsonColumns, gatheredColumn } from '../db/dialect.ts'
import { prepared } from '../db/prepared.ts'
import { figures } from '../db/schema.ts'
import { byIndicator, type FigureRecord, type FiguresByIndicator } from './submission-data.ts'

const COLUMNS = getTableColumns(figures)
const GATHERED = Object.fromEntries(
  Object.entries(COLUMNS).map(([name, column]) => [name, gatheredColumn(column)]),
) as Record<keyof typeof COLUMNS, ReturnType<typeof gatheredColumn>>

/** What the submission holds of these indicators: read before every save, and so in one row. */
export async function readFigures(
  read: Connection,
  submission: string,
  indicators: readonly string[],
): Promise<FiguresByIndicator> {
  const places = indicators.map((_, index) => sql.placeholder(`indicator${index}`))
  const statement = prepared(read, `figures-of-${indicators.length}`, () =>
    read
      .select(GATHERED)
      .from(figures)
      .where(and(eq(figures.submission, sql.placeholder('submission')), inArray(figures.indicator, places)))
      .prepare(`figures_of_${indicators.length}`),
  )
  const named = Object.fromEntries(indicators.map((indicator, index) => [`indicator${index}`, indicator]))
  const [gathered] = await statement.execute({ submission, ...named })
  return byIndicator(gathered ? (fromJsonColumns(gathered, COLUMNS) as FigureRecord[]) : [])
}
