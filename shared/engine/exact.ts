/**
 * An exact rational number: a typed decimal, or what sums, products and quotients of decimals give (S2).
 * The denominator is always above zero. Fractions are kept unreduced until they grow long, because
 * finding a greatest common divisor costs more than everything else; compare with `compare`, not by fields.
 */
export type Exact = { readonly numerator: bigint; readonly denominator: bigint }

const LONGEST_TEXT = 1000
const SAFE_DIGITS = 15
const REDUCE_ABOVE = 1n << 512n
const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 41 }, (_, places) => 10n ** BigInt(places))

const MINUS = 45
const POINT = 46
const DIGIT_0 = 48

function powerOfTen(places: number): bigint {
  return POWERS_OF_TEN[places] ?? 10n ** BigInt(places)
}

export const ZERO: Exact = { numerator: 0n, denominator: 1n }
export const ONE: Exact = { numerator: 1n, denominator: 1n }
export const HUNDRED: Exact = { numerator: 100n, denominator: 1n }

/**
 * Reads canonical decimal text: `-12.50`, `0`, `0.5`; a point, no groups, no plus, no leading zeros.
 * At most 1,000 characters. Anything else is `undefined`; text typed by a person goes through `readNumber`.
 */
export function parseExact(text: string): Exact | undefined {
  const first = text.charCodeAt(0) === MINUS ? 1 : 0
  const length = text.length
  if (length === first || length > LONGEST_TEXT) return undefined
  let point = -1
  let small = 0
  for (let at = first; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === POINT && point < 0 && at > first && at < length - 1) point = at
    else if (code >= DIGIT_0 && code <= DIGIT_0 + 9) small = small * 10 + (code - DIGIT_0)
    else return undefined
  }
  const wholeEnd = point < 0 ? length : point
  if (text.charCodeAt(first) === DIGIT_0 && wholeEnd - first > 1) return undefined
  const places = point < 0 ? 0 : length - point - 1
  const digits =
    length <= SAFE_DIGITS ? BigInt(small) : BigInt(text.slice(first, wholeEnd) + text.slice(length - places))
  return { numerator: first === 1 ? -digits : digits, denominator: powerOfTen(places) }
}

/** Canonical decimal text as an exact number. Throws RangeError on other text: that is a programmer's error. */
export function exact(text: string): Exact {
  const value = parseExact(text)
  if (value === undefined) throw new RangeError(`not a canonical decimal: ${JSON.stringify(text)}`)
  return value
}

/** A whole number as an exact one. Throws RangeError when a `number` is not a safe integer. */
export function exactOf(whole: bigint | number): Exact {
  if (typeof whole === 'number' && !Number.isSafeInteger(whole))
    throw new RangeError(`not a whole number: ${whole}`)
  return { numerator: BigInt(whole), denominator: 1n }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

function fraction(numerator: bigint, denominator: bigint): Exact {
  if (denominator < REDUCE_ABOVE) return { numerator, denominator }
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

export function add(a: Exact, b: Exact): Exact {
  const [p, q] = [a.denominator, b.denominator]
  if (p === q) return { numerator: a.numerator + b.numerator, denominator: p }
  if (p === 1n) return { numerator: a.numerator * q + b.numerator, denominator: q }
  if (q === 1n) return { numerator: a.numerator + b.numerator * p, denominator: p }
  if (p > q && p % q === 0n) return { numerator: a.numerator + b.numerator * (p / q), denominator: p }
  if (q > p && q % p === 0n) return { numerator: a.numerator * (q / p) + b.numerator, denominator: q }
  return fraction(a.numerator * q + b.numerator * p, p * q)
}

export function negate(a: Exact): Exact {
  return { numerator: -a.numerator, denominator: a.denominator }
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b))
}

export function multiply(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** `a ÷ b`, or `undefined` when b is zero: what that means is the caller's rule (S6). */
export function divide(a: Exact, b: Exact): Exact | undefined {
  if (b.numerator === 0n) return undefined
  const numerator = a.numerator * b.denominator
  const denominator = a.denominator * b.numerator
  return denominator < 0n ? fraction(-numerator, -denominator) : fraction(numerator, denominator)
}

/** Below zero when a < b, zero when equal, above zero when a > b. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const left = a.denominator === b.denominator ? a.numerator : a.numerator * b.denominator
  const right = a.denominator === b.denominator ? b.numerator : b.numerator * a.denominator
  if (left === right) return 0
  return left < right ? -1 : 1
}

export function isZero(a: Exact): boolean {
  return a.numerator === 0n
}

export function isNegative(a: Exact): boolean {
  return a.numerator < 0n
}

export function magnitude(a: Exact): Exact {
  return a.numerator < 0n ? negate(a) : a
}

export function minimum(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b
}

export function maximum(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b
}

/**
 * Decimal text with exactly `places` digits, half away from zero, never `-0` (S2: rounding happens once, at display).
 * `round(exact('54.05'), 1)` is `54.1`.
 */
export function round(a: Exact, places: number): string {
  const scaled = (a.numerator < 0n ? -a.numerator : a.numerator) * powerOfTen(places)
  const units = (2n * scaled + a.denominator) / (2n * a.denominator)
  const digits = units.toString().padStart(places + 1, '0')
  const sign = a.numerator < 0n && units !== 0n ? '-' : ''
  const whole = digits.slice(0, digits.length - places)
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`
}

/**
 * The nearest number with `places` decimal places, as one with a power of ten below. Sums of many different fractions
 * would otherwise grow without end; at 30 places nothing that is ever shown can change.
 */
export function quantize(a: Exact, places = 30): Exact {
  const below = powerOfTen(places)
  if (a.denominator === 1n || a.denominator === below) return a
  const isBelowZero = a.numerator < 0n
  const scaled = (isBelowZero ? -a.numerator : a.numerator) * below
  const units = (2n * scaled + a.denominator) / (2n * a.denominator)
  return { numerator: isBelowZero ? -units : units, denominator: below }
}

/** Decimal text of at most `places` digits, half away from zero, without trailing zeros: `25`, `54.113`. */
export function toText(a: Exact, places = 12): string {
  if (a.denominator === 1n) return a.numerator.toString()
  const text = round(a, places)
  if (places === 0) return text
  let end = text.length
  while (text.charCodeAt(end - 1) === DIGIT_0) end--
  if (text.charCodeAt(end - 1) === POINT) end--
  return text.slice(0, end)
}
