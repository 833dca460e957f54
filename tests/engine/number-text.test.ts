import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseExact } from '#shared/engine/exact.ts'
import type { NumberReading } from '#shared/engine/number-text.ts'
import { readNumber } from '#shared/engine/number-text.ts'

const number = (text: string): NumberReading => ({ kind: 'number', text })
const invalid = (position: number): NumberReading => ({ kind: 'invalid', position })
const ambiguous = (...readings: [string, string]): NumberReading => ({ kind: 'ambiguous', readings })

describe('S3 numbers as people write them', () => {
  const readings: [string, string, NumberReading][] = [
    ['a space groups and a comma is decimal', '1 234,5', number('1234.5')],
    ['a no-break space groups', '1\u00a0234,5', number('1234.5')],
    ['a narrow no-break space groups', '1\u202f234\u202f567', number('1234567')],
    ['a thin space groups', '1\u2009234,5', number('1234.5')],
    ['an apostrophe groups', "1'234.5", number('1234.5')],
    ['a typographic apostrophe groups', '1’234’567,25', number('1234567.25')],
    ['a true minus is a minus', '−12,5', number('-12.5')],
    ['a hyphen is a minus', '-12.5', number('-12.5')],
    ['a leading plus is allowed', '+7', number('7')],
    ['a trailing percent sign is read over', '54,1 %', number('54.1')],
    ['a percent sign may touch the number', '54.1%', number('54.1')],
    ['of a point and a later comma the comma is decimal', '1.234,5', number('1234.5')],
    ['of a comma and a later point the point is decimal', '1,234.5', number('1234.5')],
    ['a mark used twice groups', '1,234,567', number('1234567')],
    ['points used twice group', '1.234.567', number('1234567')],
    ['a single point is always decimal', '1.234', number('1.234')],
    ['digits stay as typed', '1234.50', number('1234.50')],
    ['a comma after four digits can only be decimal', '1234,567', number('1234.567')],
    ['a comma after a space group can only be decimal', '1 234,567', number('1234.567')],
    ['a comma after a lone zero can only be decimal', '0,234', number('0.234')],
    ['a decimal without its zero is read', ',5', number('0.5')],
    ['leading zeros go', '007', number('7')],
    ['zero has no sign', '-0,00', number('0.00')],
    ['spaces around do not matter', '\t 12 \n', number('12')],
    ['1,234 is asked about, not guessed', '1,234', ambiguous('1234', '1.234')],
    ['−12,345 % is asked about', '−12,345 %', ambiguous('-12345', '-12.345')],
    ['an empty text is empty, not zero', '', { kind: 'empty' }],
    ['spaces are empty', ' \u00a0', { kind: 'empty' }],
    ['a lone dash is no number', '—', invalid(0)],
    ['a lone minus is no number', '-', invalid(1)],
    ['a lone percent sign is no number', '%', invalid(0)],
    ['a group of two digits is refused', '1 23,5', invalid(4)],
    ['two numbers are refused', '12 34', invalid(2)],
    ['two spaces are refused', '1  234', invalid(2)],
    ['mixed groups are refused', "1 234'567", invalid(5)],
    ['a decimal mark cannot come twice', '1,234.567.8', invalid(5)],
    ['a group cannot follow the decimals', '1,5 000', invalid(3)],
    ['a mark with nothing after it is refused', '5,', invalid(1)],
    ['words are refused where they start', '12 мың', invalid(3)],
    ['an exponent is refused', '1e5', invalid(1)],
    ['forty digits are read', '9'.repeat(40), number('9'.repeat(40))],
    ['the forty-first digit is refused', '9'.repeat(41), invalid(40)],
  ]
  test.each(readings)('%s: “%s”', (_, text, expected) => {
    expect(readNumber(text)).toEqual(expected)
  })

  test('whatever is read is canonical, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789 ,.\u00a0\u202f-−%'+a"), maxLength: 14 })
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readNumber(text)
        if (reading.kind === 'number') expect(parseExact(reading.text)).toBeDefined()
        if (reading.kind === 'ambiguous')
          for (const one of reading.readings) expect(parseExact(one)).toBeDefined()
        if (reading.kind === 'invalid') expect(reading.position).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('a number written in Kazakh, Russian or English manner reads back', () => {
    const manners = [
      { group: '\u00a0', mark: ',' },
      { group: ' ', mark: ',' },
      { group: ',', mark: '.' },
      { group: '.', mark: ',' },
    ]
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.integer({ min: 0, max: 9999 }),
        (whole, decimals) => {
          for (const { group, mark } of manners) {
            const fraction = String(decimals).padStart(4, '0')
            const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group)
            expect(readNumber(grouped + mark + fraction)).toEqual(number(`${whole}.${fraction}`))
          }
        },
      ),
    )
  })
})
