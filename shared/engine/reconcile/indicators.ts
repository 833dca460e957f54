import type { Rule } from './finding.ts'
import { numeratorIsDenominator, sameFormula } from './formulas.ts'
import { targetAgainstDirection, targetBelowBaseline, targetYearRepeated } from './targets.ts'
import { twinTargetsDiffer, twinUndated } from './twins.ts'
import { numberInPercent, shareInPieces, unitDiffersFromName } from './units.ts'
import { weightsNotHundred } from './weights.ts'

/** What the indicators of a plan say against themselves and one another. */
export const INDICATOR_RULES: readonly Rule[] = [
  weightsNotHundred,
  targetAgainstDirection,
  targetBelowBaseline,
  targetYearRepeated,
  twinTargetsDiffer,
  twinUndated,
  numeratorIsDenominator,
  sameFormula,
  shareInPieces,
  numberInPercent,
  unitDiffersFromName,
]
