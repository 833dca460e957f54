import { describe, expect, test } from 'vitest'
import type { PlanRow } from '#shared/engine/plan.ts'
import { found, line, row, told, total } from './plans.ts'

const wells = row('1/1', { lines: [line(2021, '100'), line(2022, '200'), line(2023, '300')] })
const pumps = row('2/1', { lines: [line(2021, '50'), line(2022, '50'), line(2023, '50')] })

const totals = (rows: readonly PlanRow[], ...stated: ReturnType<typeof total>[]) =>
  told('total-differs-from-rows', { rows, totals: stated })

describe('a stated total and the sum of its rows', () => {
  test('are compared by year and source', () => {
    expect(totals([wells, pumps], total(2021, 'republican', '160'))).toEqual([
      'error -10 total/passport-all-2021-republican sum/all/2021/republican',
    ])
    expect(totals([wells, pumps], total(2021, 'republican', '150'))).toEqual([])
  })

  test('may be printed in different units', () => {
    const million = total(2022, 'republican', '0.25', { unit: 'million-tenge' })
    expect(totals([wells, pumps], million)).toEqual([])
  })

  test('may be rounded in the total', () => {
    const million = (amount: string) => total(2022, 'republican', amount, { unit: 'million-tenge' })
    const rows = [row('1/1', { lines: [line(2022, '15584')] })]
    expect(totals(rows, million('15.6'))).toEqual([])
    expect(totals(rows, million('15.5'))).toEqual([])
    expect(totals(rows, million('15.7'))).toHaveLength(1)
  })

  test('are compared within a section', () => {
    expect(totals([wells, pumps], total(2021, null, '99', { section: '1' }))).toEqual([
      'warning 1 total/passport-1-2021-all sum/1/2021/all',
    ])
    expect(totals([wells, pumps], total(2021, null, '100', { section: '1' }))).toEqual([])
  })

  test('places that state the same are told once', () => {
    const twice = [total(2021, null, '170'), total(2021, null, '170', { place: 'section 6' })]
    expect(totals([wells, pumps], ...twice)).toEqual([
      'error -20 total/passport-all-2021-all total/section 6-all-2021-all sum/all/2021/all',
    ])
  })

  test('a smaller sum with rows left out is a warning, and says how many by state', () => {
    const study = row('1/2', { lines: [line(2021, 'per-feasibility-study')] })
    const input = { rows: [wells, study], totals: [total(2021, 'republican', '160')] }
    expect(told('total-differs-from-rows', input)[0]).toMatch(/^warning -60/)
    expect(found('total-differs-from-rows', input)[0]?.values.leftOut).toEqual({
      kind: 'left-out',
      rows: [{ reason: 'per-feasibility-study', count: 1 }],
    })
  })

  test('a larger sum stays an error whatever is left out; money not required excuses nothing', () => {
    const study = row('1/2', { lines: [line(2021, 'per-feasibility-study')] })
    expect(totals([wells, study], total(2021, 'republican', '60'))[0]).toMatch(/^error 40/)
    const free = row('1/2', { lines: [line(2021, 'not-required')] })
    expect(totals([wells, free], total(2021, 'republican', '160'))[0]).toMatch(/^error -60/)
  })

  test('the difference of all years is not told again when its years tell it', () => {
    const stated = [total(2021, 'republican', '160'), total(2022, 'republican', '250')]
    const whole = [
      total(2023, 'republican', '350'),
      total(null, 'republican', '760'),
      total(null, null, '760'),
    ]
    expect(totals([wells, pumps], ...stated, ...whole)).toHaveLength(1)
    expect(
      totals([wells, pumps], ...stated, ...whole.slice(0, 1), total(null, 'republican', '790')),
    ).toHaveLength(2)
  })

  test('an amount without a source may be of the source asked for', () => {
    const mixed = row('1/2', { fundingSource: 'mixed', lines: [line(2021, '7', { source: null })] })
    expect(totals([wells, mixed], total(2021, 'republican', '107'))).toEqual([])
    expect(totals([wells, mixed], total(2021, 'republican', '100'))).toEqual([])
    expect(totals([wells, mixed], total(2021, 'republican', '120'))[0]).toMatch(/^error -13/)
    expect(totals([wells, mixed], total(2021, 'republican', '105'))[0]).toMatch(/^note 2/)
  })

  test('an amount of a source that no total names may be a mixture of those named', () => {
    const mixed = row('1/2', { lines: [line(2021, '7', { source: 'mixed' })] })
    const local = row('1/3', { lines: [line(2021, '7', { source: 'local' })] })
    const named = [total(2021, 'republican', '107'), total(2021, 'local', '0')]
    expect(totals([wells, mixed], ...named)).toEqual([])
    expect(totals([wells, local], ...named)).toHaveLength(2)
  })

  test('a certain whole is told rather than its uncertain part', () => {
    const mixed = row('1/2', { fundingSource: 'mixed', lines: [line(2021, '20', { source: null })] })
    const stated = [total(2021, 'republican', '118'), total(2021, null, '118')]
    expect(totals([wells, mixed], ...stated)).toEqual([
      'error 2 total/passport-all-2021-all sum/all/2021/all',
    ])
  })

  test('a parent that prints the total of its children is not counted twice', () => {
    const child = (id: string, amount: string) => row(id, { parent: '1/1', lines: [line(2021, amount)] })
    const parent = row('1/1', { lines: [line(2021, '100')] })
    expect(totals([parent, child('1/1.1', '60'), child('1/1.2', '40')], total(2021, null, '100'))).toEqual([])
    expect(totals([parent, child('1/1.1', '60')], total(2021, null, '160'))).toEqual([])
    expect(totals([parent, child('1/1.1', '60')], total(2021, null, '130'))).toHaveLength(1)
  })

  test('removed rows, parts and plans without amounts are not compared', () => {
    expect(totals([{ ...wells, status: 'removed' }, pumps], total(2021, null, '50'))).toEqual([])
    expect(totals([wells], total(2021, null, '7', { isPart: true }))).toEqual([])
    expect(totals([row('1/1')], total(2021, null, '7'))).toEqual([])
  })

  test('a total for which no row has an amount is a warning', () => {
    expect(totals([wells], total(2021, 'local', '7'))).toEqual([
      'warning -7 total/passport-all-2021-local sum/all/2021/local',
    ])
    expect(totals([wells], total(2021, 'local', '0'))).toEqual([])
  })
})

describe('the parts of a stated total', () => {
  const parts = (...stated: ReturnType<typeof total>[]) => told('parts-differ-from-whole', { totals: stated })
  const years = [total(2021, null, '10'), total(2022, null, '20'), total(2023, null, '30')]
  const refs = 'total/passport-all-2021-all total/passport-all-2022-all total/passport-all-2023-all'

  test('are its years', () => {
    expect(parts(...years, total(null, null, '65'))).toEqual([`error -5 total/passport-all-all-all ${refs}`])
    expect(parts(...years, total(null, null, '60'))).toEqual([])
  })

  test('may be fewer than the years of the term, but then not more than the whole', () => {
    expect(parts(...years.slice(1), total(null, null, '65'))).toEqual([])
    expect(parts(...years.slice(1), total(null, null, '45'))[0]).toMatch(/^error 5/)
  })

  test('are its sources; below the whole a source may be unnamed', () => {
    const sources = [total(2021, 'republican', '6'), total(2021, 'local', '3')]
    expect(parts(...sources, total(2021, null, '9'))).toEqual([])
    expect(parts(...sources, total(2021, null, '7'))[0]).toMatch(/^error 2/)
    expect(parts(...sources, total(2021, null, '8'))[0]).toMatch(/^warning 1/)
    expect(parts(...sources, total(2021, null, '10'))[0]).toMatch(/^note -1/)
    expect(parts(total(2021, 'republican', '6'), total(2021, null, '10'))).toEqual([])
  })

  test('may be rounded where the whole is', () => {
    const whole = (amount: string) => total(null, null, amount, { unit: 'million-tenge' })
    expect(parts(...years, whole('0.1'))).toEqual([])
    expect(parts(...years, whole('0.2'))).toHaveLength(1)
    expect(parts(...years, total(null, null, '61'))[0]).toMatch(/^warning/)
  })

  test('are of the same place', () => {
    expect(parts(...years, total(null, null, '65', { place: 'section 6' }))).toEqual([])
  })
})

describe('the same total in two places', () => {
  const passport = total(2021, 'local', '588')
  const table = total(2021, 'local', '598', { place: 'table' })

  test('is printed differently', () => {
    expect(told('total-stated-differently', { totals: [passport, table] })).toEqual([
      'error 10 total/passport-all-2021-local total/table-all-2021-local',
    ])
  })

  test('another year, source or unit of the same sum is no contradiction', () => {
    const others = [
      total(2022, 'local', '598', { place: 'table' }),
      total(2021, null, '598', { place: 'table' }),
      total(2021, 'local', '588000', { place: 'table', unit: 'tenge' }),
      total(2021, 'local', '0.6', { place: 'table', unit: 'million-tenge' }),
    ]
    for (const other of others)
      expect(told('total-stated-differently', { totals: [passport, other] })).toEqual([])
  })

  test('has the same digits and another unit: told once for the place', () => {
    const input = {
      totals: [
        passport,
        total(2022, 'local', '600'),
        total(2021, 'local', '588', { place: 'section 6', unit: 'tenge' }),
        total(2022, 'local', '600', { place: 'section 6', unit: 'tenge' }),
      ],
    }
    expect(told('total-unit-differs', input)).toHaveLength(1)
    expect(told('total-stated-differently', input)).toEqual([])
    expect(told('total-unit-differs', { totals: [passport, table] })).toEqual([])
  })
})

describe('the money of a row', () => {
  test('a parent’s own amount that its children do not come to is a question', () => {
    const child = row('1/1.1', { parent: '1/1', lines: [line(2021, '60')] })
    const parent = (amount: string) => row('1/1', { lines: [line(2021, amount)] })
    expect(told('parent-differs-from-children', { rows: [parent('100'), child] })).toEqual([
      'note -40 row/1/1/amount/2021/republican row/1/1.1',
    ])
    expect(told('parent-differs-from-children', { rows: [parent('60'), child] })).toEqual([])
    const other = row('1/1', { lines: [line(2022, '100')] })
    expect(told('parent-differs-from-children', { rows: [other, child] })).toEqual([])
  })

  test('an amount with no source printed anywhere in the row', () => {
    const lines = [line(2021, '60', { source: null }), line(2022, 'absent', { source: null })]
    expect(told('amount-without-source', { rows: [row('1/1', { lines })] })).toEqual([
      'warning row/1/1/amount/2021/none',
    ])
    const mixed = row('1/1', { lines, fundingSource: 'republican budget, companies' })
    expect(told('amount-without-source', { rows: [mixed, wells] })).toEqual([])
    const heading = row('1/1', { fundingSource: 'republican budget' })
    const child = row('1/1.1', { parent: '1/1', lines })
    expect(told('amount-without-source', { rows: [heading, child] })).toEqual([])
  })

  test('a source with neither an amount nor a reason', () => {
    const bare = row('1/1', { fundingSource: 'republican budget' })
    const said = row('1/2', { lines: [line(null, 'source-without-amount')] })
    expect(told('source-without-amount', { rows: [bare, said] })).toEqual([
      'warning row/1/1',
      'warning row/1/2',
    ])
  })

  test('a source over rows with money, or with a reason, is none', () => {
    const heading = row('1/1', { fundingSource: 'republican budget' })
    const child = row('1/1.1', { parent: '1/1', lines: [line(2021, '60')] })
    const study = row('1/2', { fundingSource: 'republican', lines: [line(2021, 'per-feasibility-study')] })
    const covered = row('1/1.2', { parent: '1/3', fundingSource: 'republican budget' })
    const spender = row('1/3', { lines: [line(2021, '60')] })
    const rows = [heading, child, study, spender, covered]
    expect(told('source-without-amount', { rows })).toEqual([])
  })
})

describe('a quantity at a price', () => {
  const copies = (value: string, rest: Partial<PlanRow['quantities'][number]> = {}) => ({
    year: 2021,
    value,
    unit: 'copies',
    price: { amount: '200', unit: 'tenge' as const },
    ...rest,
  })
  const priced = (amount: string, ...quantities: PlanRow['quantities'][number][]) =>
    told('quantity-price-differs', { rows: [row('1/1', { lines: [line(2021, amount)], quantities })] })

  test('comes to more than the amount', () => {
    expect(priced('90', copies('500'))).toEqual([
      'warning -10 row/1/1/amount/2021/republican row/1/1/quantity/2021',
    ])
    expect(priced('100', copies('500'))).toEqual([])
  })

  test('comes to less: a question', () => {
    expect(priced('105', copies('500'))[0]).toMatch(/^note 5/)
  })

  test('comes to the amount rounded to thousands', () => {
    expect(priced('67', copies('333'))).toEqual([])
    expect(priced('68', copies('333'))).toHaveLength(1)
  })

  test('is counted in thousands where its unit says so', () => {
    expect(priced('100000', copies('500', { unit: 'мың дана' }))).toEqual([])
  })

  test('is not compared with another year, a state, or a row that also promises what has no price', () => {
    expect(priced('90', copies('500', { year: 2022 }))).toEqual([])
    expect(priced('per-feasibility-study', copies('500'))).toEqual([])
    expect(priced('105', copies('500'), copies('3', { price: null }))).toEqual([])
  })
})
