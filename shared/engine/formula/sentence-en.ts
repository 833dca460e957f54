import type { Grammar, Noun } from './sentence-grammar.ts'
import { joined, unchanging } from './sentence-grammar.ts'

const list = (parts: readonly Noun[]) =>
  joined(
    parts.map(({ listed }) => listed),
    'and',
  )

/** English: "number of automated reports divided by total number of reports, multiplied by 100". */
export const ENGLISH: Grammar = {
  operand: unchanging,
  number: unchanging,
  bracketed: (text) => unchanging(`(${text})`),
  sum: (parts) => unchanging(`the sum of ${list(parts)}`),
  smallest: (parts) => unchanging(`the smallest of ${list(parts)}`),
  largest: (parts) => unchanging(`the largest of ${list(parts)}`),
  negative: (part) => unchanging(`minus ${part.listed}`),
  difference: (from, removed) => unchanging(`the difference between ${from.listed} and ${removed.listed}`),
  remainder: (from, removed) => unchanging(`${from.source}, less ${list(removed)}`),
  chain: (first, steps) => {
    const phrases = steps.map(
      ({ operator, by }) => `${operator === '/' ? 'divided' : 'multiplied'} by ${by.divisor}`,
    )
    const start = first.subject.startsWith('the ') ? `${first.subject},` : first.subject
    return `${start} ${phrases.join(', ')}`
  },
}
