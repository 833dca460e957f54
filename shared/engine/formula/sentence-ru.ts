import type { Grammar, Noun } from './sentence-grammar.ts'
import { joined, unchanging } from './sentence-grammar.ts'

const list = (parts: readonly Noun[]) =>
  joined(
    parts.map(({ listed }) => listed),
    'и',
  )

function sum(parts: readonly Noun[]): Noun {
  const nominative = `сумма ${list(parts)}`
  const accusative = `сумму ${list(parts)}`
  return { ...unchanging(nominative), divisor: accusative }
}

function remainder(from: Noun, removed: readonly Noun[]): Noun {
  const rest = `за вычетом ${list(removed)}`
  return { ...unchanging(`${from.subject} ${rest}`), divisor: `${from.divisor} ${rest}` }
}

/** Russian. Names stand in quotation marks, so that they need no declension: «A» делится на «B» и умножается на 100. */
export const RUSSIAN: Grammar = {
  operand: (name) => unchanging(`«${name}»`),
  number: (text) => unchanging(text.replace('.', ',')),
  bracketed: (text) => unchanging(`(${text})`),
  sum,
  smallest: (parts) => unchanging(`наименьшее из ${list(parts)}`),
  largest: (parts) => unchanging(`наибольшее из ${list(parts)}`),
  negative: (part) => unchanging(`минус ${part.listed}`),
  difference: (from, removed) => unchanging(`разность ${from.listed} и ${removed.listed}`),
  remainder,
  chain: (first, steps) => {
    const phrases = steps.map(
      ({ operator, by }) => `${operator === '/' ? 'делится' : 'умножается'} на ${by.divisor}`,
    )
    return `${first.subject} ${joined(phrases, 'и')}`
  },
}
