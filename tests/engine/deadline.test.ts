import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDeadline } from '#shared/engine/deadline.ts'
import { addDays } from '#shared/engine/period.ts'

const DIVIDE = { from: 2007, until: 2009 }
const E_GOVERNMENT = { from: 2008, until: 2010 }

function told(printed: string, term = DIVIDE): string[] {
  const reading = readDeadline(printed, term)
  if (reading.state === 'unreadable') return [`${reading.reason} at ${reading.at}`]
  return [reading.recurrence, reading.due.join(' ')]
}

function basisOf(printed: string): string {
  const reading = readDeadline(printed, DIVIDE)
  return reading.state === 'read' ? `${reading.basis.day}, years ${reading.basis.years}` : reading.reason
}

describe('deadlines as the plan for 2007–2009 prints them', () => {
  test.each([
    ['2007 жылғы 1-тоқсан', 'once', '2007-03-31'],
    ['2009 жылғы 2-тоқсан', 'once', '2009-06-30'],
    ['2006 жылғы 4-тоқсан', 'once', '2006-12-31'],
    ['2006 жылғы шілде', 'once', '2006-07-31'],
    [
      'жыл сайын 30 маусым және 30 желтоқсан',
      'twice-a-year',
      '2007-06-30 2007-12-30 2008-06-30 2008-12-30 2009-06-30 2009-12-30',
    ],
    ['2007 жылғы 30 маусым', 'once', '2007-06-30'],
    ['2007 жылғы 2-тоқсан', 'once', '2007-06-30'],
    ['2007 жылғы 30 желтоқсан', 'once', '2007-12-30'],
    ['жыл сайын 2-тоқсан', 'yearly', '2007-06-30 2008-06-30 2009-06-30'],
    ['2008 - 2010 жылдар 10 қаңтар', 'yearly', '2008-01-10 2009-01-10 2010-01-10'],
    [
      'жыл сайын 10 шілде, 10 қаңтар',
      'twice-a-year',
      '2007-07-10 2008-01-10 2008-07-10 2009-01-10 2009-07-10 2010-01-10',
    ],
    ['2007 жылғы 10 шілде', 'once', '2007-07-10'],
    ['жыл сайын 30 желтоқсан', 'yearly', '2007-12-30 2008-12-30 2009-12-30'],
    ['2008 жылғы 10 қаңтар', 'once', '2008-01-10'],
    ['2009 жылғы 10 қаңтар', 'once', '2009-01-10'],
    ['2007-2009 жылдар 4-тоқсан', 'yearly', '2007-12-31 2008-12-31 2009-12-31'],
    ['2008 - 2009 жылдар 10 қаңтар', 'yearly', '2008-01-10 2009-01-10'],
    ['2008-2009 жылдар 10 қаңтар', 'yearly', '2008-01-10 2009-01-10'],
    ['2007-2008 жылдар 30 желтоқсан', 'yearly', '2007-12-30 2008-12-30'],
    ['2007 - 2009 жылдар 30 қаңтар', 'yearly', '2007-01-30 2008-01-30 2009-01-30'],
    ['2007- 2008 жылдар 30 желтоқсан', 'yearly', '2007-12-30 2008-12-30'],
    ['2007-2009 жылдар 30 қаңтар', 'yearly', '2007-01-30 2008-01-30 2009-01-30'],
    [
      '2008 - 2010 жылдар 10 шілде, 10 қаңтар',
      'twice-a-year',
      '2008-01-10 2008-07-10 2009-01-10 2009-07-10 2010-01-10 2010-07-10',
    ],
    ['2007- 2009 жылдар 4-тоқсан', 'yearly', '2007-12-31 2008-12-31 2009-12-31'],
    ['2008-2010 жылдар 10 қаңтар', 'yearly', '2008-01-10 2009-01-10 2010-01-10'],
  ])('«%s» is %s: %s', (printed, recurrence, due) => {
    expect(told(printed)).toEqual([recurrence, due])
  })
})

describe('deadlines as the plan for 2008–2010 prints them', () => {
  test.each([
    ['жыл сайын 4-тоқсан', 'yearly', '2008-12-31 2009-12-31 2010-12-31'],
    ['2010 жылғы 4-тоқсан', 'once', '2010-12-31'],
    ['Жыл сайын 4-тоқсан', 'yearly', '2008-12-31 2009-12-31 2010-12-31'],
    ['2009 жылғы 1-тоқсан', 'once', '2009-03-31'],
    ['2009-2010 жылдар 4-тоқсан', 'yearly', '2009-12-31 2010-12-31'],
    ['2008 жылғы 2-тоқсан', 'once', '2008-06-30'],
    ['2008 жылғы 4-тоқсан', 'once', '2008-12-31'],
    ['2009 жылғы 4-тоқсан', 'once', '2009-12-31'],
    ['2008 - 2009 жылдар 4-тоқсан', 'yearly', '2008-12-31 2009-12-31'],
    ['2009 жылғы 2-тоқсан', 'once', '2009-06-30'],
    ['2008 жылғы 1-тоқсан', 'once', '2008-03-31'],
    ['2009 жылғы желтоқсан', 'once', '2009-12-31'],
  ])('«%s» is %s: %s', (printed, recurrence, due) => {
    expect(told(printed, E_GOVERNMENT)).toEqual([recurrence, due])
  })
})

describe('the same deadline written otherwise', () => {
  const twice = told('жыл сайын 30 маусым және 30 желтоқсан')
  test.each([
    'жыл сайын, 30 маусымға және 30 желтоқсанға',
    'ЖЫЛ  САЙЫН\u00a030 маусым,30 желтоқсан',
    'жыл caйын 30 мaуcым жәнe 30 жeлтoқcaн',
    'ежегодно 30 июня и 30 декабря',
    'Ежегодно, до 30 июня, 30 декабря',
    'каждый год до 30-го июня и 30-го декабря',
    'every year, 30 June and 30 December',
    'Each year by June 30, December 30',
    'annually, 30th of June and 30th of December',
    '2007–2009 годы 30 июня и 30 декабря',
    '30 декабря и 30 июня ежегодно',
  ])('«%s»', (printed) => {
    expect(told(printed)).toEqual(twice)
  })

  const quarter = told('2009 жылғы 4-тоқсан')
  test.each([
    '2009 жылғы IV тоқсан',
    '2009 жылғы ІV тоқсан',
    '2009 жылдың төртінші тоқсаны',
    '4 квартал 2009 года',
    '4-й квартал 2009 г.',
    'IV квартал 2009 года',
    'четвёртый квартал 2009 года',
    'Q4 2009',
    'Q4 of 2009',
    '2009-Q4',
    '2009 Q4',
    '4th quarter of 2009',
    'fourth quarter of 2009',
  ])('«%s»', (printed) => {
    expect(told(printed)).toEqual(quarter)
  })

  const day = told('2009 жылғы 10 қаңтар')
  test.each([
    '2009-01-10',
    '10.01.2009',
    '10 января 2009 года',
    'до 10 января 2009 года',
    '10 January 2009',
    'January 10, 2009',
    '2009 жылғы 10-қаңтарға дейін',
  ])('«%s»', (printed) => {
    expect(told(printed)).toEqual(day)
  })

  const years = told('2008 - 2010 жылдар 10 қаңтар')
  test.each([
    '10 января 2008–2010 годов',
    'ежегодно в 2008 - 2010 годах 10 января',
    '2008, 2009 және 2010 жылдар 10 қаңтар',
    '10 January of 2008-2010',
  ])('«%s»', (printed) => {
    expect(told(printed)).toEqual(years)
  })
})

describe('other recurrences', () => {
  test.each([
    ['жыл сайын', 'yearly', '2007-12-31 2008-12-31 2009-12-31'],
    ['2008 год', 'once', '2008-12-31'],
    ['до конца 2008 года', 'once', '2008-12-31'],
    ['2008 жылдың соңына дейін', 'once', '2008-12-31'],
    ['by the end of June 2008', 'once', '2008-06-30'],
    ['не позднее 10 июля 2008 года', 'once', '2008-07-10'],
    ['2 полугодие 2008 года', 'once', '2008-12-31'],
    ['каждое полугодие 2008 года', 'twice-a-year', '2008-06-30 2008-12-31'],
    ['2008 жылы тоқсан сайын', 'four-times-a-year', '2008-03-31 2008-06-30 2008-09-30 2008-12-31'],
    ['10 шілде 2008, 10 қаңтар 2009', 'listed', '2008-07-10 2009-01-10'],
    ['2007-07-10, 2008-01-10, 2008-07-10', 'listed', '2007-07-10 2008-01-10 2008-07-10'],
    ['10 апреля и 10 июля 2008 года', 'listed', '2008-04-10 2008-07-10'],
    ['29 ақпан 2008 жыл', 'once', '2008-02-29'],
    ['ақпан 2008 жыл', 'once', '2008-02-29'],
    ['ежегодно 10 апреля, 10 июля, 10 октября, 10 января', 'four-times-a-year', undefined],
    ['ежегодно 10 апреля, 10 июля, 10 октября', 'several-times-a-year', undefined],
  ])('«%s» is %s', (printed, recurrence, due) => {
    const [read, dates] = told(printed)
    expect(read).toBe(recurrence)
    if (due !== undefined) expect(dates).toBe(due)
  })

  test('a month repeats twelve times a year', () => {
    const reading = readDeadline('ежемесячно', { from: 2008, until: 2008 })
    expect(reading).toMatchObject({ recurrence: 'monthly', basis: { day: 'end-of-month', years: 'term' } })
    expect(reading.state === 'read' && reading.due).toHaveLength(12)
  })
})

test.each([
  ['2007 жылғы 10 шілде', 'printed, years printed'],
  ['жыл сайын 30 желтоқсан', 'printed, years term'],
  ['2006 жылғы шілде', 'end-of-month, years printed'],
  ['жыл сайын 2-тоқсан', 'end-of-quarter, years term'],
  ['1 полугодие 2008 года', 'end-of-half-year, years printed'],
  ['2009 жыл', 'end-of-year, years printed'],
])('«%s» tells what is printed and what is our convention: %s', (printed, basis) => {
  expect(basisOf(printed)).toBe(basis)
})

describe('what cannot be read is told, with its place', () => {
  test.each([
    ['', 'empty at 0'],
    [' . ', 'empty at 0'],
    ['soon', 'unknown-word at 0'],
    ['2009 жылғы көктем', 'unknown-word at 11'],
    ['в течение года', 'unknown-word at 2'],
    ['2007 жылғы 31 ақпан', 'no-such-day at 11'],
    ['2007-2009 жылдар 29 ақпан', 'no-such-day at 17'],
    ['2009-13-01', 'no-such-day at 0'],
    ['2007 жылғы 0 қаңтар', 'no-such-day at 11'],
    ['2007 жылғы 5-тоқсан', 'no-such-quarter at 11'],
    ['3 полугодие 2008 года', 'no-such-half-year at 0'],
    ['2009-2007 жылдар 4-тоқсан', 'years-backwards at 0'],
    ['30 маусым', 'no-year at 0'],
    ['4-тоқсан', 'no-year at 0'],
    ['2007 жылғы тоқсан', 'unclear at 11'],
    ['2007 жылғы 30', 'unclear at 11'],
    ['10, 20 июля 2008 года', 'unclear at 0'],
    ['30 июня - 30 декабря 2009 года', 'unclear at 8'],
    ['Q1-Q2 2009', 'unclear at 2'],
    ['ежегодно 2009 года 30 июня', 'unclear at 9'],
    ['ежеквартально 10 апреля', 'unclear at 14'],
    ['30 июня 2008 года, 30 декабря', 'unclear at 8'],
    ['10 шілде 2008, 10 қаңтар 2009, 10 шілде', 'unclear at 31'],
    ['2008 жылғы 4-тоқсан, 30 маусым', 'unclear at 11'],
    ['2008 жылғы 10 шілде, 10 қаңтар', 'unclear at 21'],
    ['2008-2010 жылдар', 'unclear at 0'],
    ['2007, 2008 жылдар', 'unclear at 0'],
    ['до 2010 года', 'unclear at 0'],
    ['2009 жылғы шілдеге дейін', 'unclear at 19'],
    ['by Q4 2009', 'unclear at 0'],
    ['10/01/2009', 'unknown-word at 2'],
    ['10 января 09', 'unclear at 10'],
  ])('«%s»: %s', (printed, expected) => {
    expect(told(printed)).toEqual([expected])
  })
})

test('whatever the words, what is read is a list of real days in order, and what is not has a place in the text', () => {
  const words =
    '2007 2008 2010 31 30 29 4 - , және и ақпан қаңтар July тоқсан квартал Q IV ежегодно «жыл сайын» 2009-02-28 10.01.2008'
  const word = fc.constantFrom(...words.split(' '), 'тоқсан сайын', 'half-year', 'soon')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (text) => {
      const printed = text.join(' ')
      const reading = readDeadline(printed, DIVIDE)
      if (reading.state === 'unreadable') return reading.at >= 0 && reading.at <= printed.length
      const isOrdered = reading.due.every(
        (date, place) => place === 0 || (reading.due[place - 1] ?? '') < date,
      )
      return reading.due.length > 0 && isOrdered && reading.due.every((date) => addDays(date, 0) === date)
    }),
    { numRuns: 3000 },
  )
})
