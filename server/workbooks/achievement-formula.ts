import type { ReportIndicator } from '#shared/api/reports.ts'
import type { KpiDefinition } from './layout-context.ts'
import type { SectionColumns } from './section-columns.ts'
import { ROW } from './value-formula.ts'

/** Whether a path is above, at or below zero; the formulas differ. */
export function signOf(path: string | null): '+' | '0' | '-' | '' {
  if (path === null) return ''
  if (/^-?[0.]*$/.test(path)) return '0'
  return path.startsWith('-') ? '-' : '+'
}

/** The achievement in per cent against the path, as the engine has it (S17); empty while there is no value or no path. */
export function achievementFormula(
  row: ReportIndicator,
  { indicator }: KpiDefinition,
  columns: SectionColumns,
): string {
  const [actual, path] = [columns.value + ROW, columns.path + ROW]
  return `IF(COUNT(${actual},${path})<2,"",${ratioFormula({ actual, path }, row, indicator.direction)})`
}

function ratioFormula(
  { actual, path }: { actual: string; path: string },
  row: ReportIndicator,
  direction: 'higher' | 'lower',
): string {
  const sign = signOf(row.path.value)
  const comparator = row.target?.comparator ?? (direction === 'higher' ? '>=' : '<=')
  if (comparator === 'top') return `IF(${actual}<=0,0,100*${path}/${actual})`
  if (comparator === '=') {
    const otherwise = sign === '0' ? '0' : `MAX(0,100*(1-ABS(${actual}-${path})/ABS(${path})))`
    return `IF(${actual}=${path},100,${otherwise})`
  }
  if (comparator === '<=')
    return sign === '-' ? `100*${actual}/${path}` : `IF(${actual}<=0,100,100*${path}/${actual})`
  if (sign === '0') return `IF(${actual}>=0,100,0)`
  return sign === '-' ? `100*(1+(${actual}-${path})/ABS(${path}))` : `100*${actual}/${path}`
}
