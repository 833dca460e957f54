import { describe, expect, test } from 'vitest'
import { type MoneyAddress, moneyId, parseMoneyId } from '#shared/rules/money-address.ts'

const programme = 'e-government-2008-2010'

describe('the address of a number of a programme’s money', () => {
  test.each<[string, MoneyAddress, string]>([
    [
      'a line of the plan in an edition',
      {
        programme,
        standing: { edition: 3 },
        subject: 'planned',
        key: { row: '2/3.2', year: 2008, source: 'republican' },
      },
      `${programme}~money~3~planned~year.2008~source.republican~row.2/3.2`,
    ],
    [
      'the whole plan',
      { programme, standing: { edition: 1 }, subject: 'planned', key: {} },
      `${programme}~money~1~planned`,
    ],
    [
      'what joint executors spent by the end of a half-year from a source that is not printed',
      {
        programme,
        standing: { period: '2009-H2' },
        subject: 'spent',
        key: { source: null, executor: 'agency + ministry' },
      },
      `${programme}~money~2009-H2~spent~source.-~executor.agency + ministry`,
    ],
  ])('%s', (_situation, address, id) => {
    expect(moneyId(address)).toBe(id)
    expect(parseMoneyId(id)).toEqual(address)
  })

  test.each([
    `${programme}~2009-H2~score`,
    `${programme}~money~0~planned`,
    `${programme}~money~2009-Q2~spent`,
    `${programme}~money~3~lost`,
    `${programme}~money~3~planned~year.MMIX`,
    `${programme}~money~3~planned~colour.red`,
    `${programme}~money~3~planned~row.`,
  ])('%s is none', (id) => expect(parseMoneyId(id)).toBeUndefined())
})
