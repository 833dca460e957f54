import { describe, expect, test } from 'vitest'
import { type ProgrammeFacts, type ProgrammeId, readProgrammeFacts } from '../../seeds/programme-facts.ts'

const divide = readProgrammeFacts('digital-divide-2007-2009')
const government = readProgrammeFacts('e-government-2008-2010')

type Asked = { year?: number; source?: string | null; section?: string }

/** The sum of the amounts in the rows, in the unit of the plan (thousand tenge). */
function sumOf({ activities }: ProgrammeFacts, { year, source, section }: Asked): number {
  return activities
    .filter((row) => section === undefined || row.section === section)
    .flatMap(({ lines }) => lines)
    .filter((line) => line.state === 'amount' && (year === undefined || line.year === year))
    .filter((line) => source === undefined || line.source === source)
    .reduce((sum, { amount }) => sum + Number(amount), 0)
}

function statedIn({ totals }: ProgrammeFacts, place: string, year: number | null, source: string | null) {
  const found = totals.stated.filter(
    (one) => one.place === place && one.year === year && one.source === source && !one.isPart,
  )
  expect(found).toHaveLength(1)
  return Number(found[0]?.amount)
}

const MIXED = 'mixed-republican-it-companies-holdings'

describe('the digital divide programme, thousand tenge', () => {
  test.each([
    // year, source, stated, sum of rows
    [2007, 'republican', 4901052, 4250251],
    [2008, 'republican', 4398361, 4380861],
    [2009, 'republican', 4402182, 4382182],
    [undefined, 'republican', 13701595, 13013294],
    [2007, 'local', 588633, 588634],
    [2008, 'local', 647224, 647224],
    [2009, 'local', 647224, 647224],
    [undefined, 'local', 1883081, 1883082],
  ] as const)('%s %s: stated %i in three places, rows %i', (year, source, stated, computed) => {
    for (const place of ['passport', 'section-6', 'plan-foot'])
      expect(statedIn(divide, place, year ?? null, source)).toBe(stated)
    expect(sumOf(divide, { ...(year && { year }), source })).toBe(computed)
  })

  test.each([
    [2007, 5489685, 4860432],
    [2008, 5045585, 5048085],
    [2009, 5049406, 5049406],
    [undefined, 15584676, 14957923],
  ] as const)('%s all sources: stated %i under the plan, rows %i', (year, stated, computed) => {
    expect(statedIn(divide, 'plan-foot', year ?? null, null)).toBe(stated)
    expect(sumOf(divide, year ? { year } : {})).toBe(computed)
  })

  test.each([
    [2007, 21547],
    [2008, 20000],
    [2009, 20000],
  ])('%i: the mixed cell is a source of its own, %i', (year, computed) => {
    expect(sumOf(divide, { year, source: MIXED })).toBe(computed)
  })

  test.each([
    // section, three years of republican (with the mixed cell), three of local
    ['1', [0, 0, 0], [0, 0, 0]],
    ['2', [136373, 25600, 25600], [0, 0, 0]],
    ['3', [486000, 630400, 630500], [0, 0, 0]],
    ['4', [2456366, 3242171, 3249213], [588634, 647224, 647224]],
    ['5', [36000, 34880, 34059], [0, 0, 0]],
    ['6', [0, 0, 0], [0, 0, 0]],
    ['7', [171868, 90000, 90000], [0, 0, 0]],
    ['8', [906594, 300000, 295000], [0, 0, 0]],
    ['9', [78597, 77810, 77810], [0, 0, 0]],
  ])('section %s by year and source', (section, republican, local) => {
    const years = [2007, 2008, 2009]
    const sums = (source: string) => years.map((year) => sumOf(divide, { section, year, source }))
    const mixed = sums(MIXED)
    expect(sums('republican').map((sum, at) => sum + (mixed[at] ?? 0))).toEqual(republican)
    expect(sums('local')).toEqual(local)
  })

  test('the part named within section 6', () => {
    const parts = divide.totals.stated.filter(({ isPart }) => isPart)
    expect(parts.map(({ place, year, amount }) => [place, year, amount])).toEqual([
      ['section-6', 2007, '269042'],
      ['section-6', 2008, '426040'],
      ['section-6', 2009, '429722'],
      ['section-6', null, '1124804'],
    ])
  })

  test('34 sums are stated', () => {
    expect(divide.totals.stated).toHaveLength(34)
  })
})

describe('the e-government programme, thousand tenge', () => {
  test.each([
    // year, stated, sum of rows
    [2008, 13053606, 13231548],
    [2009, 7822020, 7822020],
    [2010, 2077227, 2077227],
  ])('%i: stated %i in three places, rows %i', (year, stated, computed) => {
    expect(statedIn(government, 'passport', year, 'republican')).toBe(stated)
    expect(statedIn(government, 'section-6', year, 'republican')).toBe(stated)
    expect(statedIn(government, 'plan-foot', year, null)).toBe(stated)
    expect(sumOf(government, { year })).toBe(computed)
  })

  test('all years: stated 22952853, rows 23130795, of which 200128 has an empty source', () => {
    for (const place of ['passport', 'section-6', 'plan-foot'])
      expect(statedIn(government, place, null, 'republican')).toBe(22952853)
    expect(sumOf(government, {})).toBe(23130795)
    expect(sumOf(government, { source: null })).toBe(200128)
    expect(sumOf(government, { source: 'republican' })).toBe(22930667)
  })

  test.each([
    ['1', [20000, 416841, 270198]],
    ['2', [6053481, 4891785, 1680944]],
    ['3', [6358848, 841401, 126085]],
    ['4', [799219, 1608993, 0]],
    ['5', [0, 63000, 0]],
    ['6', [0, 0, 0]],
    ['7', [0, 0, 0]],
  ])('section %s by year', (section, sums) => {
    expect([2008, 2009, 2010].map((year) => sumOf(government, { section, year }))).toEqual(sums)
  })

  test('section 6 prints tenge where the others print thousands; the unit stays as printed', () => {
    const units = new Map(government.totals.stated.map(({ place, unit }) => [place, unit]))
    expect([...units]).toEqual([
      ['passport', 'thousand-tenge'],
      ['section-6', 'tenge'],
      ['plan-foot', 'thousand-tenge'],
    ])
  })
})

test.each<[ProgrammeId, string[]]>([
  ['digital-divide-2007-2009', []],
  ['e-government-2008-2010', ['local', 'off-budget']],
  ['information-kazakhstan-2020', ['private-investors', 'national-companies', 'state-budget']],
])('%s names sources without a sum', (id, sources) => {
  expect(readProgrammeFacts(id).totals.withoutAmount.map(({ source }) => source)).toEqual(sources)
})
