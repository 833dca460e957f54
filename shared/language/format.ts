import type { Language } from './say.ts'

const NBSP = '\u00A0'
const MINUS = '\u2212'

/** How many places to show (as written when absent), and whether a plus is written: differences always are. */
export type DecimalStyle = { readonly places?: number | undefined; readonly signed?: boolean | undefined }

type Digits = { negative: boolean; whole: string; fraction: string }

function parse(text: string): Digits {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`Not a canonical decimal: ${text}`)
  return {
    negative: match[1] === '-',
    whole: (match[2] ?? '').replace(/^0+(?=\d)/, ''),
    fraction: match[3] ?? '',
  }
}

/** Half up on the absolute value, digit by digit: no binary fraction ever comes near a figure. */
function roundHalfUp({ negative, whole, fraction }: Digits, places: number): Digits {
  if (fraction.length <= places) return { negative, whole, fraction: fraction.padEnd(places, '0') }
  const kept = BigInt(whole + fraction.slice(0, places))
  const rounded = (fraction.charAt(places) >= '5' ? kept + 1n : kept).toString().padStart(places + 1, '0')
  const end = rounded.length - places
  return { negative, whole: rounded.slice(0, end), fraction: rounded.slice(end) }
}

/**
 * A canonical decimal (`-1234.5`) as it is printed: kk and ru `−1 234,5`, en `−1,234.5`.
 * Zero bears no sign, also when it comes of rounding.
 */
export function formatDecimal(
  text: string,
  language: Language,
  { places, signed = false }: DecimalStyle = {},
): string {
  const parsed = parse(text)
  const { negative, whole, fraction } = places === undefined ? parsed : roundHalfUp(parsed, places)
  const isZero = /^0*$/.test(whole + fraction)
  const sign = isZero ? '' : negative ? MINUS : signed ? '+' : ''
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : NBSP)
  return sign + grouped + (fraction && (language === 'en' ? '.' : ',') + fraction)
}

/** The number with its per cent sign: `54,1 %` in Kazakh and Russian, `54.1%` in English. */
export function formatPercent(text: string, language: Language, style: DecimalStyle = {}): string {
  return `${formatDecimal(text, language, style)}${language === 'en' ? '' : NBSP}%`
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

function splitDate(date: string): { year: string; month: string; day: string } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) throw new RangeError(`Not a calendar date: ${date}`)
  return { year: match[1] ?? '', month: match[2] ?? '', day: match[3] ?? '' }
}

function dayAndMonth(date: string, language: Language): string {
  const { month, day } = splitDate(date)
  return `${Number(day)}${NBSP}${MONTHS[language][Number(month) - 1]}`
}

/** A calendar date `YYYY-MM-DD`: «2025 жылғы 10 қаңтар», or `10.01.2025` where it must be short. */
export function formatDate(date: string, language: Language, style: 'long' | 'short' = 'long'): string {
  const { year, month, day } = splitDate(date)
  if (style === 'short') return `${day}.${month}.${year}`
  if (language === 'kk') return `${year} жылғы ${dayAndMonth(date, language)}`
  if (language === 'ru') return `${dayAndMonth(date, language)} ${year}${NBSP}года`
  return `${dayAndMonth(date, language)} ${year}`
}

const almatyClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function inAlmaty(instant: string | Date): { date: string; time: string } {
  const parts = almatyClock.formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** An instant as it is told in Almaty: «7 қаңтар 16:40», `7 Jan 16:40`; with `year`, «2025 жылғы 7 қаңтар, 16:40». */
export function formatInstant(
  instant: string | Date,
  language: Language,
  { year = false }: { year?: boolean } = {},
): string {
  const { date, time } = inAlmaty(instant)
  if (year) return `${formatDate(date, language)}, ${time}`
  const { month, day } = splitDate(date)
  const name = MONTHS[language][Number(month) - 1] ?? ''
  return `${Number(day)}${NBSP}${language === 'en' ? name.slice(0, 3) : name} ${time}`
}

/** The day in Almaty of an instant: «2025 жылғы 7 қаңтар». */
export function formatDay(instant: string | Date, language: Language): string {
  return formatDate(inAlmaty(instant).date, language)
}

/** The hour and minute in Almaty of an instant: `14:03`. */
export function formatTime(instant: string | Date): string {
  return inAlmaty(instant).time
}

type PeriodStyle = 'long' | 'short' | 'part'
type PeriodKind = 'year' | 'half' | 'quarter'

const PERIODS: Readonly<
  Record<Language, Readonly<Record<PeriodKind, Readonly<Record<PeriodStyle, string>>>>>
> = {
  kk: {
    year: { long: '{year} жыл', short: `{year}${NBSP}ж.`, part: '{year}' },
    half: { long: '{year} жылғы {n}-жартыжылдық', short: `{year}${NBSP}ж. {n}-жартыж.`, part: '{n}-жартыж.' },
    quarter: { long: '{year} жылғы {n}-тоқсан', short: `{year}${NBSP}ж. {n}-тоқсан`, part: '{n}-тоқ.' },
  },
  ru: {
    year: { long: `{year}${NBSP}год`, short: `{year}${NBSP}г.`, part: '{year}' },
    half: {
      long: `{n}-е полугодие {year}${NBSP}года`,
      short: `{n}-е${NBSP}полуг. {year}`,
      part: '{n}-е полуг.',
    },
    quarter: {
      long: `{n}-й квартал {year}${NBSP}года`,
      short: `{n}-й${NBSP}кв. {year}`,
      part: `{n}-й${NBSP}кв.`,
    },
  },
  en: {
    year: { long: '{year}', short: '{year}', part: '{year}' },
    half: { long: 'H{n} {year}', short: `H{n}${NBSP}{year}`, part: 'H{n}' },
    quarter: { long: 'Q{n} {year}', short: `Q{n}${NBSP}{year}`, part: 'Q{n}' },
  },
}

/** A period `2024-Q4`, `2009-H2` or `2024`; the style `part` leaves the year out, for heads and axes that carry it. */
export function formatPeriod(period: string, language: Language, style: PeriodStyle = 'long'): string {
  const match = /^(\d{4})(?:-([QH])(\d))?$/.exec(period)
  if (!match) throw new RangeError(`Not a period: ${period}`)
  const [, year = '', letter, number = ''] = match
  const kind = letter === 'Q' ? 'quarter' : letter === 'H' ? 'half' : 'year'
  return PERIODS[language][kind][style].replace('{year}', year).replace('{n}', number)
}

const SIZE_UNITS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['байт', 'КБ', 'МБ', 'ГБ'],
  ru: ['байт', 'КБ', 'МБ', 'ГБ'],
  en: ['bytes', 'KB', 'MB', 'GB'],
}

/** A file's size, in steps of 1024: whole up to kilobytes, one place above. */
export function formatFileSize(bytes: number, language: Language): string {
  let size = bytes
  let step = 0
  while (size >= 1024 && step < 3) {
    size /= 1024
    step += 1
  }
  const places = step > 1 ? 1 : 0
  return `${formatDecimal(size.toFixed(places), language)}${NBSP}${SIZE_UNITS[language][step]}`
}

/** A whole digest in groups of four, to be compared by eye. */
export function groupDigest(digest: string): string {
  return digest.match(/.{1,4}/g)?.join(' ') ?? ''
}

/** A digest by its first eight and last four characters: `9f3c 71ae … 04d2`. */
export function shortDigest(digest: string): string {
  return digest.length <= 16
    ? groupDigest(digest)
    : `${groupDigest(digest.slice(0, 8))} … ${digest.slice(-4)}`
}
