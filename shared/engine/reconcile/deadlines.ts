import { consolidationBeforeInputs } from './consolidation.ts'
import type { Rule } from './finding.ts'
import { moneyAfterDeadline, yearlyMoneyStops } from './row-years.ts'
import { deadlineAfterRepeal, deadlineAfterTerm, deadlineBeforeTerm } from './term.ts'

/** What the deadlines of a plan say against its money, its term and one another. */
export const DEADLINE_RULES: readonly Rule[] = [
  moneyAfterDeadline,
  yearlyMoneyStops,
  deadlineBeforeTerm,
  deadlineAfterTerm,
  deadlineAfterRepeal,
  consolidationBeforeInputs,
]
