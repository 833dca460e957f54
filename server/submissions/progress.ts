import { computedOf } from '#shared/engine/assess.ts'
import { isEmpty } from '#shared/rules/row-problems.ts'
import type { IndicatorInForce } from '../indicators/definitions-in-force.ts'
import { type FiguresByIndicator, figureOf, figuresOf } from './submission-data.ts'
import type { AssessedRow } from './submission-rows.ts'

/** How far a submission is: rows that are due, those ready, returned, in error, and without any figure. */
export type Progress = { rows: number; ready: number; returned: number; errors: number; empty: number }

/** Of a submission without any row. */
export const NOTHING: Progress = { rows: 0, ready: 0, returned: 0, errors: 0, empty: 0 }

export type Standing = 'ready' | 'returned' | 'errors' | 'empty' | 'partial'

/** Counts rows by how they stand. */
export function countStandings(standings: readonly Standing[]): Progress {
  const progress = { ...NOTHING, rows: standings.length }
  for (const standing of standings) if (standing !== 'partial') progress[standing]++
  return progress
}

/** Counted from assessed rows, with all their problems. */
export function progressOf(rows: readonly AssessedRow[]): Progress {
  const standings = rows
    .filter(({ assessment, records }) => assessment.due || Object.keys(records).length > 0)
    .map(({ problems, records, assessment }): Standing => {
      const blocking = problems.filter(({ severity }) => severity === 'blocks')
      if (blocking.some(({ code }) => code === 'awaits-answer')) return 'returned'
      if (assessment.computed.state === 'error') return 'errors'
      if (blocking.length === 0) return 'ready'
      return Object.keys(records).length === 0 ? 'empty' : 'partial'
    })
  return countStandings(standings)
}

/** Counted from the figures alone, for lists: without remarks and comparisons with earlier quarters. */
export function roughProgress(indicators: readonly IndicatorInForce[], held: FiguresByIndicator): Progress {
  const standings = indicators.flatMap(({ version, target }): Standing[] => {
    const records = held.get(version.indicator) ?? {}
    const given = Object.values(records)
    if (target === null && given.length === 0) return []
    if (given.some(({ returned }) => returned)) return ['returned']
    if (computedOf(version.compiled, figuresOf(records), true).state === 'error') return ['errors']
    const empty = version.operands.filter(({ key }) => {
      const record = records[key]
      return isEmpty(record && { figure: figureOf(record), ground: record.ground, note: record.note })
    })
    if (empty.length === 0) return ['ready']
    return [empty.length === version.operands.length ? 'empty' : 'partial']
  })
  return countStandings(standings)
}
