import type { Rule } from './finding.ts'
import { partsDifferFromWhole } from './parts.ts'
import { quantityPriceDiffers } from './quantities.ts'
import { amountWithoutSource, parentDiffersFromChildren, sourceWithoutAmount } from './row-money.ts'
import { totalStatedDifferently, totalUnitDiffers } from './stated-totals.ts'
import { totalDiffersFromRows } from './totals.ts'

/** What the money of a plan says against itself. */
export const MONEY_RULES: readonly Rule[] = [
  totalDiffersFromRows,
  partsDifferFromWhole,
  totalStatedDifferently,
  totalUnitDiffers,
  parentDiffersFromChildren,
  amountWithoutSource,
  sourceWithoutAmount,
  quantityPriceDiffers,
]
