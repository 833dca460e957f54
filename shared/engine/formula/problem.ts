/** Every way a formula's text can be wrong. */
export const FORMULA_PROBLEM_CODES = [
  'empty',
  'too-long',
  'too-deep',
  'unexpected-character',
  'unexpected-token',
  'unexpected-end',
  'unclosed-parenthesis',
  'unknown-operand',
  'unknown-function',
  'wrong-argument-count',
  'mixed-separators',
  'bad-number',
  'decimal-comma',
] as const

export type FormulaProblemCode = (typeof FORMULA_PROBLEM_CODES)[number]

/**
 * One problem of a formula's text. `position` is the index of its first character (from 0, in UTF-16 units),
 * `length` how many characters to mark (0 at the end of the text), `name` the word or sign that it is about.
 */
export type FormulaProblem = {
  readonly code: FormulaProblemCode
  readonly position: number
  readonly length: number
  readonly name?: string
}
