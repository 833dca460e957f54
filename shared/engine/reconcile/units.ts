import { compare } from '../exact.ts'
import type { PlanIndicator } from '../plan.ts'
import type { Rule, RuleId } from './finding.ts'
import { finding } from './finding.ts'
import { indicatorPlace, textOf } from './places.ts'
import { isCount, isPercent, mentionsPercent, saysNumber, saysShare, scaleOf, unitInName } from './words.ts'

/** The name says that it is a share, the unit counts things. */
export const shareInPieces: Rule = {
  id: 'share-in-pieces',
  find: ({ plan }) =>
    plan.indicators
      .filter(({ name, unit }) => saysShare(name) && isCount(unit))
      .map((indicator) => tellUnit('share-in-pieces', indicator)),
}

/** The name says that it is a number, the unit is per cent; a change of a number may well be one. */
export const numberInPercent: Rule = {
  id: 'number-in-percent',
  find: ({ plan }) =>
    plan.indicators
      .filter(({ kind }) => kind !== 'growth' && kind !== 'change')
      .filter(({ name, unit }) => saysNumber(name) && isPercent(unit))
      .map((indicator) => tellUnit('number-in-percent', indicator)),
}

/** The name ends with a unit of another scale, or with a unit where the column says per cent, or the reverse. */
export const unitDiffersFromName: Rule = {
  id: 'unit-differs-from-name',
  find: ({ plan }) =>
    plan.indicators.flatMap((indicator) => {
      const { name, unit } = indicator
      const named = unitInName(name)
      if (named === null) return []
      const isSame =
        mentionsPercent(named) === mentionsPercent(unit) && compare(scaleOf(named), scaleOf(unit)) === 0
      return isSame ? [] : [tellUnit('unit-differs-from-name', indicator, named)]
    }),
}

function tellUnit(rule: RuleId, indicator: PlanIndicator, named = '') {
  const { name, unit } = indicator
  return finding(rule, {
    severity: 'warning',
    places: [indicatorPlace(indicator)],
    values: {
      indicator: textOf(name),
      unit: textOf(unit),
      ...(named === '' ? {} : { named: textOf(named) }),
    },
  })
}
