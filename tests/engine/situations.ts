import type { Exact } from '#shared/engine/exact.ts'
import { HUNDRED, multiply, round, toText } from '#shared/engine/exact.ts'
import type { Computed, Figure, Figures } from '#shared/engine/figure.ts'
import type {
  CompiledIndicator,
  IndicatorDefinition,
  OperandNature,
  TimeRule,
} from '#shared/engine/indicator.ts'
import { compileIndicator } from '#shared/engine/indicator.ts'

/** `{ a: '5' }` as reported figures; a state's name stands for that state. */
export function figures(texts: Readonly<Record<string, string>>): Figures {
  const states = new Set(['not-reported', 'not-due', 'not-applicable', 'withheld', 'error'])
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]): [string, Figure] => [
      key,
      states.has(text) ? { state: text as 'withheld' } : { state: 'value', value: text },
    ]),
  )
}

/** A computed value in short: `56.25`, `12 without 2024-Q2`, `error division-by-zero`, `1 of 2`. */
export function told(computed: Computed, places = 2): string {
  if (computed.state === 'value') return toText(computed.value, places)
  if (computed.state === 'incomplete')
    return `${toText(computed.value, places)} without ${computed.without.join(', ')}`
  if (computed.state === 'missing-inputs') return `${computed.have} of ${computed.need}`
  if (computed.state === 'error') return `error ${computed.cause}`
  return computed.state === 'not-applicable' ? `not-applicable ${computed.reason}` : computed.state
}

export const percent = (ratio: Exact, places = 0) => `${round(multiply(ratio, HUNDRED), places)} %`

type Nature = OperandNature | readonly [OperandNature, TimeRule]

/** An indicator over operands with the given natures. */
export function indicator(
  formula: string,
  natures: Readonly<Record<string, Nature>>,
  rest: Partial<Omit<IndicatorDefinition, 'formula' | 'operands'>> = {},
): CompiledIndicator {
  const operands = Object.entries(natures).map(([key, nature]) =>
    typeof nature === 'string' ? { key, nature } : { key, nature: nature[0], timeRule: nature[1] },
  )
  return compileIndicator({ kind: 'share', direction: 'higher', ...rest, formula, operands })
}

export const share = indicator('numerator / denominator * 100', { numerator: 'stock', denominator: 'stock' })
