import type { Grammar, Noun } from './sentence-grammar.ts'
import { joined } from './sentence-grammar.ts'

const AFTER_UNIT = ['ге', 'ге', 'ге', 'ке', 'ке', 'ке', 'ға', 'ге', 'ге', 'ға']
const AFTER_TEN = ['ге', 'ға', 'ға', 'ға', 'қа', 'ге', 'қа', 'ке', 'ге', 'ға']

/** The dative ending of a number as it is read aloud: 100-ге, 40-қа, 1000-ға, 0,5-ке (the fraction's digits are read). */
export function dativeOfNumber(text: string): string {
  const digits = text.split('.').at(-1) ?? text
  const zeros = /^0+$/.test(digits) ? 0 : digits.length - digits.replace(/0+$/, '').length
  const last = Number(digits[digits.length - 1 - zeros] ?? '0')
  const written = text.replace('.', ',')
  if (zeros === 0) return `${written}-${AFTER_UNIT[last] ?? 'ге'}`
  if (zeros === 1) return `${written}-${AFTER_TEN[last] ?? 'ге'}`
  if (zeros === 2) return `${written}-ге`
  return `${written}-${zeros < 9 ? 'ға' : 'қа'}`
}

const list = (parts: readonly Noun[]) =>
  joined(
    parts.map(({ listed }) => listed),
    'және',
  )

/** A noun with the third person's possessive: мәні, мәніне, мәнін, мәнінен. */
function possessive(listed: string, noun: string): Noun {
  const stem = `${listed} ${noun}`
  return { listed, subject: stem, divisor: `${stem}не`, removed: `${stem}н`, source: `${stem}нен` }
}

function result(parts: readonly Noun[], noun: string, endings: readonly [string, string, string]): Noun {
  const [dative, accusative, ablative] = endings.map((ending) => noun + ending)
  const start = `${list(parts)} мәндерінің`
  const subject = `${start} ${noun}`
  return {
    listed: subject,
    subject,
    divisor: `${start} ${dative}`,
    removed: `${start} ${accusative}`,
    source: `${start} ${ablative}`,
  }
}

const BACK = ['на', 'н', 'нан'] as const
const FRONT = ['не', 'н', 'нен'] as const

function remainder(from: Noun, removed: readonly Noun[]): Noun {
  const [only] = removed
  const taken = only !== undefined && removed.length === 1 ? only.removed : `${list(removed)} мәндерін`
  const start = `${from.source} ${taken} шегергендегі қалдық`
  return {
    listed: start,
    subject: start,
    divisor: `${start}қа`,
    removed: `${start}ты`,
    source: `${start}тан`,
  }
}

function number(text: string): Noun {
  const listed = text.replace('.', ',')
  return {
    listed,
    subject: `${listed} саны`,
    divisor: dativeOfNumber(text),
    removed: `${listed} санын`,
    source: `${listed} санынан`,
  }
}

/** Kazakh: «A» мәні «B» мәніне бөлініп, 100-ге көбейтіледі. The endings go on «мән», names stay as they are. */
export const KAZAKH: Grammar = {
  operand: (name) => possessive(`«${name}»`, 'мәні'),
  number,
  bracketed: (text) => possessive(`(${text})`, 'нәтижесі'),
  sum: (parts) => result(parts, 'қосындысы', BACK),
  smallest: (parts) => result(parts, 'ең кішісі', FRONT),
  largest: (parts) => result(parts, 'ең үлкені', FRONT),
  negative: (part) => possessive(`минус ${part.listed}`, 'мәні'),
  difference: (from, removed) => result([from, removed], 'айырмасы', BACK),
  remainder,
  chain: (first, steps) => {
    const phrases = steps.map(({ operator, by }, index) => {
      const stem = operator === '/' ? 'бөлін' : 'көбейтіл'
      return `${by.divisor} ${stem}${index === steps.length - 1 ? 'еді' : 'іп'}`
    })
    return `${first.subject} ${phrases.join(', ')}`
  },
}
