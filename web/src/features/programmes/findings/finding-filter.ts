import type { FindingShape } from '#shared/api/findings.ts'
import { isWithin } from './finding-places.ts'

export const SEVERITY_ORDER = ['error', 'warning', 'note'] as const
export type SeverityName = (typeof SEVERITY_ORDER)[number]

/** Empty texts ask for everything. */
export type FindingsAsked = {
  readonly severity: string
  readonly rule: string
  readonly explained: string
  readonly place: string
}

function isExplainedAsAsked({ explained }: FindingShape, asked: string): boolean {
  if (asked === 'yes') return explained !== null
  if (asked === 'no') return explained === null
  return true
}

/** The findings that were asked for, in their order. */
export function askedFindings(items: readonly FindingShape[], asked: FindingsAsked): FindingShape[] {
  return items.filter(
    (item) =>
      (asked.severity === '' || item.severity === asked.severity) &&
      (asked.rule === '' || item.rule === asked.rule) &&
      (asked.place === '' || item.places.some(({ ref }) => isWithin(ref, asked.place))) &&
      isExplainedAsAsked(item, asked.explained),
  )
}

/** The gravest first; severities without a finding are left out. */
export function bySeverity(
  items: readonly FindingShape[],
): { severity: SeverityName; items: FindingShape[] }[] {
  return SEVERITY_ORDER.map((severity) => ({
    severity,
    items: items.filter((item) => item.severity === severity),
  })).filter((group) => group.items.length > 0)
}

/** The rules that found something, each with its title and how often. */
export function rulesOf(
  items: readonly FindingShape[],
): { rule: string; title: FindingShape['title']; count: number }[] {
  const rules = new Map<string, { rule: string; title: FindingShape['title']; count: number }>()
  for (const { rule, title } of items) {
    const known = rules.get(rule) ?? { rule, title, count: 0 }
    rules.set(rule, { ...known, count: known.count + 1 })
  }
  return [...rules.values()]
}
