import { exact } from '../exact.ts'
import type { FormulaProblem, FormulaProblemCode } from './problem.ts'
import type { Token } from './tokens.ts'
import { tokenise } from './tokens.ts'
import type { FormulaTree, FunctionName, Operator } from './tree.ts'
import { FUNCTION_NAMES } from './tree.ts'

export const LONGEST_FORMULA = 500
export const DEEPEST_FORMULA = 50

export type ParsedFormula =
  | { readonly ok: true; readonly tree: FormulaTree }
  | { readonly ok: false; readonly problems: readonly FormulaProblem[] }

/** What the parser walks over; it stops at the first syntax problem, unknown names are all collected. */
type Reader = {
  readonly tokens: readonly Token[]
  readonly operands: ReadonlySet<string>
  readonly unknown: FormulaProblem[]
  at: number
  depth: number
}

/** The outcome of one grammar rule: a tree, or the syntax problem that stops the parse. */
type Step = { readonly tree: FormulaTree } | { readonly problem: FormulaProblem }

/**
 * Parses a formula over named operands (S5): `+ - * / ( )`, unary minus, decimals with a point, and
 * `sum`, `min`, `max` with `;` or `,` between their arguments (one of the two within one call).
 * At most 500 characters and 50 levels of parentheses, calls and unary minus. Never throws.
 */
export function parseFormula(text: string, operandKeys: readonly string[]): ParsedFormula {
  if (text.length > LONGEST_FORMULA) {
    const position = LONGEST_FORMULA
    return { ok: false, problems: [{ code: 'too-long', position, length: text.length - position }] }
  }
  const tokens = tokenise(text)
  if (!Array.isArray(tokens)) return { ok: false, problems: [tokens] }
  if (tokens.length === 1)
    return { ok: false, problems: [{ code: 'empty', position: 0, length: text.length }] }
  const operands = new Set(operandKeys.map((key) => key.normalize('NFC')))
  const reader: Reader = { tokens, operands, unknown: [], at: 0, depth: 0 }
  const step = readChain(reader, 'sum')
  const problems = 'problem' in step ? [...reader.unknown, step.problem] : reader.unknown
  if ('tree' in step && current(reader).kind !== 'end') problems.push(surplus(reader))
  if ('tree' in step && problems.length === 0) return { ok: true, tree: step.tree }
  return { ok: false, problems }
}

function current(reader: Reader): Token {
  const token = reader.tokens[reader.at] ?? reader.tokens.at(-1)
  if (token === undefined) throw new RangeError('a formula has no tokens')
  return token
}

function problemAt(token: Token, code: FormulaProblemCode): FormulaProblem {
  const { position, length, text } = token
  return text === '' ? { code, position, length } : { code, position, length, name: text }
}

/** What stands where the formula should have ended. */
function surplus(reader: Reader): FormulaProblem {
  const token = current(reader)
  const [before, after] = [reader.tokens[reader.at - 1], reader.tokens[reader.at + 1]]
  const isDecimalComma = token.text === ',' && before?.kind === 'number' && after?.kind === 'number'
  if (!isDecimalComma) return problemAt(token, 'unexpected-token')
  const length = after.position + after.length - before.position
  return { code: 'decimal-comma', position: before.position, length, name: `${before.text},${after.text}` }
}

const CHAIN_OPERATORS = { sum: ['+', '-'], product: ['*', '/'] } as const

function isOperator(text: string, level: keyof typeof CHAIN_OPERATORS): text is Operator {
  return (CHAIN_OPERATORS[level] as readonly string[]).includes(text)
}

/** `a + b - c` or `a * b / c`, grouped from the left. */
function readChain(reader: Reader, level: 'sum' | 'product'): Step {
  const readPart = () => (level === 'sum' ? readChain(reader, 'product') : readSigned(reader))
  let step = readPart()
  while ('tree' in step && current(reader).kind === 'operator') {
    const operator = current(reader).text
    if (!isOperator(operator, level)) break
    reader.at++
    const right = readPart()
    if ('problem' in right) return right
    step = { tree: { kind: 'operation', operator, left: step.tree, right: right.tree } }
  }
  return step
}

function readSigned(reader: Reader): Step {
  if (current(reader).kind !== 'operator' || current(reader).text !== '-') return readAtom(reader)
  return nested(reader, current(reader), () => {
    reader.at++
    const inner = readSigned(reader)
    return 'problem' in inner ? inner : { tree: { kind: 'negation', inner: inner.tree } }
  })
}

function nested(reader: Reader, opening: Token, read: () => Step): Step {
  if (reader.depth >= DEEPEST_FORMULA) return { problem: problemAt(opening, 'too-deep') }
  reader.depth++
  const step = read()
  reader.depth--
  return step
}

function readAtom(reader: Reader): Step {
  const token = current(reader)
  if (token.kind === 'end') return { problem: problemAt(token, 'unexpected-end') }
  if (token.kind === 'open') return nested(reader, token, () => readParenthesis(reader))
  if (token.kind !== 'number' && token.kind !== 'name')
    return { problem: problemAt(token, 'unexpected-token') }
  reader.at++
  if (token.kind === 'number') {
    const text = token.text.replace(/^0+(?=\d)/, '')
    return { tree: { kind: 'number', text, value: exact(text) } }
  }
  if (current(reader).kind === 'open') return nested(reader, token, () => readCall(reader, token))
  if (!reader.operands.has(token.text)) reader.unknown.push(problemAt(token, 'unknown-operand'))
  return { tree: { kind: 'operand', key: token.text } }
}

function readParenthesis(reader: Reader): Step {
  const opening = current(reader)
  reader.at++
  const inner = readChain(reader, 'sum')
  if ('problem' in inner) return inner
  return readClosing(reader, opening) ?? inner
}

function readClosing(reader: Reader, opening: Token): Step | undefined {
  const token = current(reader)
  if (token.kind === 'end') return { problem: problemAt(opening, 'unclosed-parenthesis') }
  if (token.kind !== 'close') return { problem: surplus(reader) }
  reader.at++
  return undefined
}

/** `name(part; part)`, standing at its opening parenthesis. */
function readCall(reader: Reader, name: Token): Step {
  const opening = current(reader)
  reader.at++
  const parts: FormulaTree[] = []
  let separator: string | undefined
  while (current(reader).kind !== 'close' || parts.length > 0) {
    const part = readChain(reader, 'sum')
    if ('problem' in part) return part
    parts.push(part.tree)
    const token = current(reader)
    if (token.kind !== 'separator') break
    if (separator !== undefined && token.text !== separator)
      return { problem: problemAt(token, 'mixed-separators') }
    separator = token.text
    reader.at++
  }
  return readClosing(reader, opening) ?? finishCall(reader, name, parts)
}

function finishCall(reader: Reader, name: Token, parts: readonly FormulaTree[]): Step {
  const functionName = FUNCTION_NAMES.find((known) => known === name.text.toLowerCase())
  if (functionName === undefined) reader.unknown.push(problemAt(name, 'unknown-function'))
  else if (parts.length === 0) reader.unknown.push(problemAt(name, 'wrong-argument-count'))
  const known: FunctionName = functionName ?? 'sum'
  return { tree: { kind: 'function', name: known, parts } }
}
