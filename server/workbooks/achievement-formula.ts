import type { ReportIndicator } from '#shared/api/reports.ts'
import type { Comparator } from '#shared/engine/achievement.ts'
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
  const comparator = row.target?.comparator ?? (indicator.direction === 'higher' ? '>=' : '<=')
  const ratio = ratioFormula({ actual, target: path }, { sign: signOf(row.path.value), comparator })
  return `IF(COUNT(${actual},${path})<2,"",${ratio})`
}

type Held = { readonly sign: ReturnType<typeof signOf>; readonly comparator: Comparator }

/** A value against a number to be reached, in per cent; both are cells, and the number's sign is known. */
export function ratioFormula(
  { actual, target }: { readonly actual: string; readonly target: string },
  { sign, comparator }: Held,
): string {
  if (comparator === 'top') return `IF(${actual}<=0,0,100*${target}/${actual})`
  if (comparator === '=') {
    const otherwise = sign === '0' ? '0' : `MAX(0,100*(1-ABS(${actual}-${target})/ABS(${target})))`
    return `IF(${actual}=${target},100,${otherwise})`
  }
  if (comparator === '<=')
    return sign === '-' ? `100*${actual}/${target}` : `IF(${actual}<=0,100,100*${target}/${actual})`
  if (sign === '0') return `IF(${actual}>=0,100,0)`
  return sign === '-' ? `100*(1+(${actual}-${target})/ABS(${target}))` : `100*${actual}/${target}`
}
