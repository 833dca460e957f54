/**
 * What a typed text reads as (S3). `number.text` is canonical decimal text with the digits as typed (`1234.50`);
 * `position` is the index of the first character that does not fit.
 */
export type NumberReading =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'invalid'; readonly position: number }

const MOST_DIGITS = 40
const EDGE_SPACE = /\s/
/** Space, no-break space, figure space, thin, hair and narrow no-break spaces. */
const GROUP_SPACE = /[ \u00a0\u2007\u2009\u200a\u202f]/
const APOSTROPHE = /['\u2019\u02bc]/
const MINUS = /[-\u2212\u2013]/

type Separator = { readonly at: number; readonly kind: 'space' | 'apostrophe' | 'comma' | 'point' }
type Body = { readonly digits: readonly number[]; readonly separators: readonly Separator[] }
type Invalid = { readonly kind: 'invalid'; readonly position: number }

const invalid = (position: number): Invalid => ({ kind: 'invalid', position })

/**
 * Reads a number as people write it: `1 234,5` with any kind of space, apostrophe groups, `−`, a leading plus,
 * a trailing `%`, `1.234,5` and `1,234.5` (with both marks the last one is the decimal mark).
 * `1,234` may be 1234 or 1.234 and comes back as both readings, to be asked about. A single point is always the
 * decimal mark (`1.234` is 1.234): neither Kazakh, Russian nor English writing groups thousands by a point.
 * A mark used twice groups (`1,234,567`); groups are of three digits. At most 40 digits.
 */
export function readNumber(text: string): NumberReading {
  let start = 0
  let end = text.length
  while (start < end && EDGE_SPACE.test(text[start] ?? '')) start++
  while (end > start && EDGE_SPACE.test(text[end - 1] ?? '')) end--
  if (start === end) return { kind: 'empty' }
  const isNegative = MINUS.test(text[start] ?? '')
  if (isNegative || text[start] === '+') start++
  while (start < end && GROUP_SPACE.test(text[start] ?? '')) start++
  if (text[end - 1] === '%') end--
  while (end > start && GROUP_SPACE.test(text[end - 1] ?? '')) end--
  const body = readBody(text, start, end)
  if ('kind' in body) return body
  return interpret(text, { start, end, body, sign: isNegative ? '-' : '' })
}

function separatorKind(character: string): Separator['kind'] | undefined {
  if (character === ',') return 'comma'
  if (character === '.') return 'point'
  if (GROUP_SPACE.test(character)) return 'space'
  return APOSTROPHE.test(character) ? 'apostrophe' : undefined
}

function readBody(text: string, start: number, end: number): Body | Invalid {
  const digits: number[] = []
  const separators: Separator[] = []
  for (let at = start; at < end; at++) {
    const character = text[at] ?? ''
    if (character >= '0' && character <= '9') {
      digits.push(at)
      if (digits.length > MOST_DIGITS) return invalid(at)
      continue
    }
    const kind = separatorKind(character)
    if (kind === undefined) return invalid(at)
    separators.push({ at, kind })
  }
  return digits.length === 0 ? invalid(start) : { digits, separators }
}

type Span = { readonly start: number; readonly end: number; readonly body: Body; readonly sign: string }

function decimalMark({ separators }: Body): Separator | undefined {
  const last = separators.at(-1)
  if (last === undefined || last.kind === 'space' || last.kind === 'apostrophe') return undefined
  const isAlone = separators.filter((separator) => separator.kind === last.kind).length === 1
  const hasOtherMark = separators.some(
    (separator) => separator.kind !== last.kind && separator.kind !== 'space',
  )
  return isAlone || hasOtherMark ? last : undefined
}

function interpret(text: string, span: Span): NumberReading {
  const { start, end, body, sign } = span
  const mark = decimalMark(body)
  const wholeEnd = mark?.at ?? end
  const groups = body.separators.filter((separator) => separator !== mark)
  const problem = groupingProblem(groups, { start, wholeEnd, end })
  if (problem !== undefined) return invalid(problem)
  if (mark !== undefined && mark.at === end - 1) return invalid(mark.at)
  const whole = text.slice(start, wholeEnd).replace(/\D/g, '')
  const decimals = mark === undefined ? '' : text.slice(mark.at + 1, end)
  const reading = canonical(sign, whole, decimals)
  const mayGroup =
    mark?.kind === 'comma' && groups.length === 0 && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (mayGroup) return { kind: 'ambiguous', readings: [canonical(sign, whole + decimals, ''), reading] }
  return { kind: 'number', text: reading }
}

/** Where the grouping of thousands breaks: one kind of separator, one to three digits, then threes. */
function groupingProblem(
  groups: readonly Separator[],
  { start, wholeEnd, end }: { start: number; wholeEnd: number; end: number },
): number | undefined {
  const kind = groups[0]?.kind
  let groupStart = start
  for (const [index, { at, kind: itsKind }] of groups.entries()) {
    const size = at - groupStart
    const fits = index === 0 ? size >= 1 && size <= 3 : size === 3
    if (itsKind !== kind || at > wholeEnd || !fits) return at
    groupStart = at + 1
  }
  if (groups.length > 0 && wholeEnd - groupStart !== 3)
    return wholeEnd < end ? wholeEnd : (groups.at(-1)?.at ?? start)
  return undefined
}

function canonical(sign: string, whole: string, decimals: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  const text = decimals === '' ? digits : `${digits}.${decimals}`
  return /[1-9]/.test(text) ? sign + text : text
}
