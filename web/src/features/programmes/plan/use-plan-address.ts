import { useViewAddress } from '../use-view-address.ts'
import type { PlanFilter } from './plan-filters.ts'

/** The units in which the plan can be read; the first is the document's own. */
export const PLAN_UNITS = ['thousand-tenge', 'million-tenge'] as const

/** Everything that hides rows, left out. */
export const NO_PLAN_FILTER = { q: null, section: null, executor: null, source: null, status: null }

/** What is asked of the plan, which row is open and which sections are folded. */
export function usePlanAddress() {
  const address = useViewAddress()
  const filter: PlanFilter = {
    text: address.get('q'),
    section: address.get('section'),
    executor: address.get('executor'),
    source: address.get('source'),
    status: address.get('status'),
  }
  const closed = new Set(address.get('closed').split(',').filter(Boolean))
  return {
    ...address,
    filter,
    unit: address.choice('unit', PLAN_UNITS),
    row: address.get('row'),
    closed,
    close: (sections: Iterable<string>) => address.set({ closed: [...sections].join(',') }),
  }
}

export type PlanAddress = ReturnType<typeof usePlanAddress>
