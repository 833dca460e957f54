import type { PlanIndicator } from '../plan.ts'
import { groupBy } from './facts.ts'
import type { Finding, Rule, Severity } from './finding.ts'
import { finding } from './finding.ts'
import { indicatorPlace, textOf } from './places.ts'
import { withoutEnding, wordsOf } from './words.ts'

/**
 * A numerator printed in the same words as its denominator, or with «total» and case endings for all difference: always
 * 100 %. Growth may mean two years by one name.
 */
export const numeratorIsDenominator: Rule = {
  id: 'numerator-is-denominator',
  find: ({ plan }) =>
    plan.indicators.flatMap((indicator) => {
      const { numerator, denominator } = indicator
      if (numerator === null || denominator === null || measured(numerator) === '') return []
      if (measured(numerator) !== measured(denominator)) return []
      return [
        finding('numerator-is-denominator', {
          severity: severityOf(indicator),
          places: [indicatorPlace(indicator, textOf(numerator))],
          values: {
            indicator: textOf(indicator.name),
            numerator: textOf(numerator),
            denominator: textOf(denominator),
          },
        }),
      ]
    }),
}

function severityOf({ kind, numerator, denominator }: PlanIndicator): Severity {
  if (kind === 'growth' || kind === 'change') return 'note'
  return plain(numerator ?? '') === plain(denominator ?? '') ? 'error' : 'warning'
}

/** The words of a text without case endings and without «total». */
function measured(text: string): string {
  return wordsOf(text)
    .filter((word) => !TOTAL.has(word))
    .map(withoutEnding)
    .join(' ')
}

const TOTAL: ReadonlySet<string> = new Set(
  'жалпы барлық общее общая общий всего total overall all'.split(' '),
)

/**
 * Indicators that are calculated in the same way: one is a repetition, or its formula was copied. The same indicator of
 * different sections, as of several bodies, is meant to be the same.
 */
export const sameFormula: Rule = {
  id: 'same-formula',
  find: ({ plan }) => {
    const calculated = plan.indicators.filter((indicator) => calculationOf(indicator) !== null)
    return [...groupBy(calculated, (indicator) => calculationOf(indicator) ?? '').values()].flatMap(tellSame)
  },
}

function tellSame(indicators: readonly PlanIndicator[]): Finding[] {
  const different = indicators.filter(
    (indicator, index) => !indicators.slice(0, index).some((earlier) => isMeantSame(earlier, indicator)),
  )
  const [first, second] = different
  if (first === undefined || second === undefined) return []
  const isOneSection = different.some((other) => other !== first && other.section === first.section)
  return [
    finding('same-formula', {
      severity: isOneSection ? 'warning' : 'note',
      places: different.map((indicator) => indicatorPlace(indicator)),
      values: {
        indicators: { kind: 'texts', texts: different.map(({ number }) => number) },
        formula: textOf(
          first.numerator === null ? (first.formula ?? '') : `${first.numerator} / ${first.denominator}`,
        ),
      },
    }),
  ]
}

/** Twins (S15), and the same name in another section. */
function isMeantSame(a: PlanIndicator, b: PlanIndicator): boolean {
  if (a.twin === b.id || b.twin === a.id) return true
  return a.section !== b.section && plain(a.name) === plain(b.name)
}

/** What an indicator is calculated from, as one text; null when that is not told in words. */
function calculationOf({ numerator, denominator, formula }: PlanIndicator): string | null {
  if (numerator !== null && denominator !== null) return `${stems(numerator)} / ${stems(denominator)}`
  if (numerator !== null || denominator !== null || formula === null) return null
  const words = wordsOf(formula).filter((word) => word.length > 3 && !SYMBOLS.has(word))
  return words.length >= 2 && /[/÷*×+]/.test(formula) ? stems(formula) : null
}

/** Names of operands that say nothing of what they stand for. */
const SYMBOLS: ReadonlySet<string> = new Set(
  'numerator denominator алымы бөлімі числитель знаменатель'.split(' '),
)

function stems(text: string): string {
  return wordsOf(text).map(withoutEnding).join(' ')
}

function plain(text: string): string {
  return wordsOf(text).join(' ')
}
