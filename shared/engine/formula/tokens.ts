import type { FormulaProblem } from './problem.ts'
import type { Operator } from './tree.ts'

/** A piece of a formula's text; `text` of an operator is its plain sign, of a name its composed (NFC) form. */
export type Token = {
  readonly kind: 'number' | 'name' | 'operator' | 'open' | 'close' | 'separator' | 'end'
  readonly text: string
  readonly position: number
  readonly length: number
}

const PIECE =
  /\s+|(\d+(?:\.\d+)*\.?|\.\d+)|(\p{L}[\p{L}\p{M}\p{N}_]*)|([-+*/()\u2212\u2013\u00d7\u00b7\u00f7:,;])/uy
const PLAIN_SIGN: Readonly<Record<string, Operator>> = {
  '\u2212': '-',
  '\u2013': '-',
  '\u00d7': '*',
  '\u00b7': '*',
  '\u00f7': '/',
  ':': '/',
}
const NUMBER = /^\d+(?:\.\d+)?$/

/**
 * Cuts a formula's text into tokens, or tells the first character or number that does not fit.
 * The signs of documents (`×`, `·`, `÷`, `:`, `−`) are read as their plain counterparts.
 */
export function tokenise(text: string): Token[] | FormulaProblem {
  const tokens: Token[] = []
  const piece = new RegExp(PIECE)
  for (let position = 0; position < text.length; ) {
    piece.lastIndex = position
    const match = piece.exec(text)
    if (match === null) return unexpectedCharacter(text, position)
    const [whole, number, name, sign] = match
    const length = whole.length
    if (number !== undefined && !NUMBER.test(number))
      return { code: 'bad-number', position, length, name: number }
    if (number !== undefined) tokens.push({ kind: 'number', text: number, position, length })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.normalize('NFC'), position, length })
    else if (sign !== undefined) tokens.push({ ...signToken(sign), position, length })
    position += length
  }
  tokens.push({ kind: 'end', text: '', position: text.length, length: 0 })
  return tokens
}

function unexpectedCharacter(text: string, position: number): FormulaProblem {
  const name = String.fromCodePoint(text.codePointAt(position) ?? 0)
  return { code: 'unexpected-character', position, length: name.length, name }
}

function signToken(sign: string): Pick<Token, 'kind' | 'text'> {
  if (sign === '(') return { kind: 'open', text: sign }
  if (sign === ')') return { kind: 'close', text: sign }
  if (sign === ',' || sign === ';') return { kind: 'separator', text: sign }
  return { kind: 'operator', text: PLAIN_SIGN[sign] ?? sign }
}
