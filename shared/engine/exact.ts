/** A whole number: a `number` where it is a safe integer, a `bigint` beyond. One value has one form, so `===` holds. */
export type Whole = number | bigint

/**
 * An exact rational number: a typed decimal, or what sums, products and quotients of decimals give (S2).
 * The denominator is always above zero. Fractions are kept unreduced until they grow long, because
 * finding a greatest common divisor costs more than everything else; compare with `compare`, not by fields.
 */
export type Exact = { readonly numerator: Whole; readonly denominator: Whole }

const LONGEST_TEXT = 1000
const SAFE_DIGITS = 15
const REDUCE_ABOVE = 1n << 512n
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER)
const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 41 }, (_, places) => 10n ** BigInt(places))
const SMALL_POWERS_OF_TEN: readonly number[] = Array.from({ length: 16 }, (_, places) => 10 ** places)

const MINUS = 45
const POINT = 46
const DIGIT_0 = 48

function powerOfTen(places: number): bigint {
  return POWERS_OF_TEN[places] ?? 10n ** BigInt(places)
}

/** The one form of a whole number. */
function whole(value: bigint): Whole {
  return value <= LARGEST && value >= -LARGEST ? Number(value) : value
}

function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER
}

/** Products and sums of safe integers are exact in a `number` as long as the result is a safe integer too. */
function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (isSafe(product)) return product === 0 ? 0 : product
  }
  return whole(BigInt(a) * BigInt(b))
}

function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (isSafe(sum)) return sum
  }
  return whole(BigInt(a) + BigInt(b))
}

function opposite(a: Whole): Whole {
  return a === 0 ? 0 : -a
}

export const ZERO: Exact = { numerator: 0, denominator: 1 }
export const ONE: Exact = { numerator: 1, denominator: 1 }
export const HUNDRED: Exact = { numerator: 100, denominator: 1 }

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
  const isNegative = first === 1
  if (length <= SAFE_DIGITS) {
    return { numerator: isNegative ? opposite(small) : small, denominator: SMALL_POWERS_OF_TEN[places] ?? 1 }
  }
  const digits = whole(BigInt(text.slice(first, wholeEnd) + text.slice(length - places)))
  return { numerator: isNegative ? opposite(digits) : digits, denominator: whole(powerOfTen(places)) }
}

/** Canonical decimal text as an exact number. Throws RangeError on other text: that is a programmer's error. */
export function exact(text: string): Exact {
  const value = parseExact(text)
  if (value === undefined) throw new RangeError(`not a canonical decimal: ${JSON.stringify(text)}`)
  return value
}

/** A whole number as an exact one. Throws RangeError when a `number` is not a safe integer. */
export function exactOf(value: Whole): Exact {
  if (typeof value === 'bigint') return { numerator: whole(value), denominator: 1 }
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`)
  return { numerator: value, denominator: 1 }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

function fraction(numerator: Whole, denominator: Whole): Exact {
  if (typeof denominator === 'number' || denominator < REDUCE_ABOVE) return { numerator, denominator }
  const above = BigInt(numerator)
  const divisor = greatestCommonDivisor(above, denominator)
  return { numerator: whole(above / divisor), denominator: whole(denominator / divisor) }
}

/** How many times `a` holds `b`, where it does so without a remainder. */
function timesWithin(a: Whole, b: Whole): Whole | undefined {
  if (typeof a === 'number' && typeof b === 'number') {
    const quotient = a / b
    return Number.isInteger(quotient) && quotient * b === a ? quotient : undefined
  }
  const [larger, smaller] = [BigInt(a), BigInt(b)]
  return larger % smaller === 0n ? whole(larger / smaller) : undefined
}

export function add(a: Exact, b: Exact): Exact {
  const [p, q] = [a.denominator, b.denominator]
  if (p === q) return { numerator: plus(a.numerator, b.numerator), denominator: p }
  const ofP = timesWithin(p, q)
  if (ofP !== undefined) return { numerator: plus(a.numerator, times(b.numerator, ofP)), denominator: p }
  const ofQ = timesWithin(q, p)
  if (ofQ !== undefined) return { numerator: plus(times(a.numerator, ofQ), b.numerator), denominator: q }
  return fraction(plus(times(a.numerator, q), times(b.numerator, p)), times(p, q))
}

export function negate(a: Exact): Exact {
  return { numerator: opposite(a.numerator), denominator: a.denominator }
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b))
}

export function multiply(a: Exact, b: Exact): Exact {
  return fraction(times(a.numerator, b.numerator), times(a.denominator, b.denominator))
}

/** `a ÷ b`, or `undefined` when b is zero: what that means is the caller's rule (S6). */
export function divide(a: Exact, b: Exact): Exact | undefined {
  if (b.numerator === 0) return undefined
  const numerator = times(a.numerator, b.denominator)
  const denominator = times(a.denominator, b.numerator)
  return denominator < 0
    ? fraction(opposite(numerator), opposite(denominator))
    : fraction(numerator, denominator)
}

/** Below zero when a < b, zero when equal, above zero when a > b. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const isAlike = a.denominator === b.denominator
  const left = isAlike ? a.numerator : times(a.numerator, b.denominator)
  const right = isAlike ? b.numerator : times(b.numerator, a.denominator)
  if (left === right) return 0
  return left < right ? -1 : 1
}

export function isZero(a: Exact): boolean {
  return a.numerator === 0
}

export function isNegative(a: Exact): boolean {
  return a.numerator < 0
}

export function magnitude(a: Exact): Exact {
  return isNegative(a) ? negate(a) : a
}

export function minimum(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b
}

export function maximum(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b
}

/** |a| in units of 10^-places, half up. */
function unitsOf(a: Exact, places: number): bigint {
  const below = BigInt(a.denominator)
  const above = BigInt(a.numerator)
  const scaled = (above < 0n ? -above : above) * powerOfTen(places)
  return (2n * scaled + below) / (2n * below)
}

const DIGITS_AT_ONCE = 6
const LARGEST_SMALL_DIVISOR = Math.floor(Number.MAX_SAFE_INTEGER / 10 ** DIGITS_AT_ONCE)
const MOST_SMALL_PLACES = 12

/** Quotient and remainder of safe integers, none below zero; the float quotient may be one off, and is mended. */
function divided(a: number, b: number): [quotient: number, rest: number] {
  const quotient = Math.floor(a / b)
  const rest = a - quotient * b
  if (rest < 0) return [quotient - 1, rest + b]
  return rest >= b ? [quotient + 1, rest - b] : [quotient, rest]
}

/** |a| before and after the point, half up, by long division in safe integers. */
function smallParts(above: number, below: number, places: number): [before: number, after: number] {
  let [before, rest] = divided(Math.abs(above), below)
  let after = 0
  for (let left = places; left > 0; left -= DIGITS_AT_ONCE) {
    const power = SMALL_POWERS_OF_TEN[Math.min(left, DIGITS_AT_ONCE)] ?? 1
    const [digits, remaining] = divided(rest * power, below)
    after = after * power + digits
    rest = remaining
  }
  if (2 * rest >= below) after++
  return after === SMALL_POWERS_OF_TEN[places] ? [before + 1, 0] : [before, after]
}

function digitsOf(after: number, places: number): string {
  const digits = places === 0 ? '' : String(after)
  return digits.length === places ? digits : digits.padStart(places, '0')
}

function joined(isNegative: boolean, before: number, digits: string): string {
  const shown = isNegative ? `-${before}` : `${before}`
  return digits === '' ? shown : `${shown}.${digits}`
}

/**
 * Decimal text with exactly `places` digits, half away from zero, never `-0` (S2: rounding happens once, at display).
 * `round(exact('54.05'), 1)` is `54.1`.
 */
export function round(a: Exact, places: number): string {
  const { numerator, denominator } = a
  const isSmall = typeof numerator === 'number' && typeof denominator === 'number'
  if (isSmall && denominator <= LARGEST_SMALL_DIVISOR && places <= MOST_SMALL_PLACES) {
    const [before, after] = smallParts(numerator, denominator, places)
    return joined(numerator < 0 && (before !== 0 || after !== 0), before, digitsOf(after, places))
  }
  const units = unitsOf(a, places)
  const digits = units.toString().padStart(places + 1, '0')
  const sign = isNegative(a) && units !== 0n ? '-' : ''
  const before = digits.slice(0, digits.length - places)
  return places === 0 ? sign + before : `${sign}${before}.${digits.slice(-places)}`
}

/**
 * The nearest number with `places` decimal places, as one with a power of ten below. Sums of many different fractions
 * would otherwise grow without end; at 30 places nothing that is ever shown can change.
 */
export function quantize(a: Exact, places = 30): Exact {
  const below = whole(powerOfTen(places))
  if (a.denominator === 1 || a.denominator === below) return a
  const units = unitsOf(a, places)
  return { numerator: whole(isNegative(a) ? -units : units), denominator: below }
}

/** Decimal text of at most `places` digits, half away from zero, without trailing zeros: `25`, `54.113`. */
export function toText(a: Exact, places = 12): string {
  const { numerator, denominator } = a
  if (denominator === 1 || numerator === 0) return numerator.toString()
  const text = round(a, places)
  if (places === 0) return text
  let end = text.length
  while (text.charCodeAt(end - 1) === DIGIT_0) end--
  if (text.charCodeAt(end - 1) === POINT) end--
  return text.slice(0, end)
}
