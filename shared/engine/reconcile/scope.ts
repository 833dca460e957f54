import type { StatedTotal } from '../plan.ts'
import type { FactValue } from './finding.ts'

/** What a sum is taken over; null: every section, year or source. */
export type Scope = Pick<StatedTotal, 'section' | 'year' | 'source'>

/** A total's scope as a key. */
export function scopeKey({ section, year, source }: Scope): string {
  return [section ?? 'all', year ?? 'all', source ?? 'all'].join('/')
}

/** The section, year and source of a scope as values, those that it names only. */
export function scopeValues({ section, year, source }: Scope): Record<string, FactValue> {
  return {
    ...(section === null ? {} : { section: { kind: 'text', text: section } }),
    ...(year === null ? {} : { year: { kind: 'years', years: [year] } }),
    ...(source === null ? {} : { source: { kind: 'source', code: source } }),
  }
}
