import { describe, expect, test } from 'vitest'
import { parseFormula } from '#shared/engine/formula/parse.ts'
import { LANGUAGES } from '#shared/language/say.ts'
import { type IndicatorFacts, readKpiFacts } from '../../seeds/facts.ts'

const facts = readKpiFacts()
const byNumber = new Map(facts.indicators.map((one) => [one.number, one]))
const one = (number: string): IndicatorFacts => {
  const found = byNumber.get(number)
  if (!found) throw new Error(`no indicator ${number}`)
  return found
}

describe('the facts of order 170-ө', () => {
  test('15 bodies, 17 sections, 120 KPIs, 512 target values', () => {
    expect([facts.bodies.length, facts.sections.length, facts.indicators.length]).toEqual([15, 17, 120])
    expect(facts.indicators.flatMap(({ targets }) => Object.keys(targets))).toHaveLength(512)
  })

  test.each(facts.sections.map(({ number }) => number))('the weights of section %i sum to 100', (section) => {
    const weights = facts.indicators
      .filter((indicator) => indicator.section === section)
      .map(({ weight }) => Number(weight))
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })

  test('one ministry has three sections, every other one', () => {
    const counts = facts.bodies.map(
      ({ id }) => facts.sections.filter(({ bodies }) => bodies.includes(id)).length,
    )
    expect(counts.filter((count) => count !== 1)).toEqual([3])
    expect(
      facts.sections
        .filter(({ bodies }) => bodies.includes('industry-construction'))
        .map(({ number }) => number),
    ).toEqual([10, 11, 12])
  })

  test.each([
    ['1.1', { 2023: '44.7', 2024: '54.8', 2025: '56.7', 2026: '58.7', 2027: '61.2' }],
    ['1.4', { 2024: '30', 2025: '50', 2026: '75', 2027: '100' }],
    ['7.3', { 2025: '1', 2026: '10', 2027: '30' }],
    ['7.5', { 2023: '50', 2024: '45', 2025: '40', 2026: '35', 2027: '30' }],
    ['13.3', { 2023: '13.2', 2024: '14', 2025: '15', 2026: '15.5', 2027: '16' }],
    ['15.2', { 2024: '100' }],
    ['17.9', { 2025: '100' }],
  ])('the targets of %s are as printed, an absent year stays absent', (number, targets) => {
    expect(one(number).targets).toEqual(targets)
  })

  test('names, units and formulas stay as printed', () => {
    expect(one('1.1').name.kk).toBe(
      'Ауыл шаруашылығы мақсатындағы жерлердің цифрландырылған деректерінің үлесі (мың га)',
    )
    expect(one('1.1').printedFormula).toMatch(/^алымы: ауыл шаруашылығы .* 100-ге көбейту$/)
    expect(one('8.2').printedFormula).toBe('Саналатын көрсеткіш')
    expect(facts.indicators.filter(({ unit }) => unit === 'бірл.').map(({ number }) => number)).toEqual([
      '8.2',
      '11.3',
      '15.5',
    ])
    expect(facts.bodies[0]?.name.kk).toBe('Қазақстан Республикасының Ауыл шаруашылығы министрлігі')
  })

  test('only the share of slow customs declarations is better when lower', () => {
    expect(
      facts.indicators.filter(({ direction }) => direction === 'lower').map(({ number }) => number),
    ).toEqual(['7.5'])
  })

  test('sixteen indicators measure one thing, the share of automated reports, in fourteen bodies', () => {
    const linked = facts.indicators.filter(({ link }) => link === 'automated-reports')
    expect(linked).toHaveLength(16)
    expect(
      new Set(
        linked.flatMap(({ section }) => facts.sections.find(({ number }) => number === section)?.bodies),
      ).size,
    ).toBe(14)
  })

  test('what the order leaves open is marked as inferred', () => {
    for (const { inferred } of facts.indicators)
      expect(inferred).toEqual(expect.arrayContaining(['direction', 'operands.nature', 'kind', 'decimals']))
    const marked = (field: string) =>
      facts.indicators.filter(({ inferred }) => inferred.includes(field)).map(({ number }) => number)
    expect(marked('link')).toHaveLength(16)
    expect(marked('operands')).toEqual(['8.2', '10.8', '10.9', '11.3'])
  })

  test('a ratio of two different things is a coverage, which may pass 100 %', () => {
    expect(facts.indicators.filter(({ kind }) => kind === 'coverage').map(({ number }) => number)).toEqual([
      ...['4.5', '4.7', '5.1', '6.1', '7.2', '7.3', '9.1', '9.3', '9.7', '9.8', '10.1', '13.2', '15.2'],
    ])
  })

  test('working translations hold no remarks of the translator', () => {
    for (const { name, operands } of facts.indicators) {
      const texts = [name, ...operands.map((operand) => operand.name)].flatMap(({ ru, en }) => [ru, en])
      expect(texts.filter((text) => /\[|фактически|in fact|garbled|АШТӨ|same speed/.test(text))).toEqual([])
    }
  })
})

describe('every definition is usable', () => {
  test('each formula parses over its operands and uses all of them', () => {
    for (const { formula, operands, number } of facts.indicators) {
      const keys = operands.map(({ key }) => key)
      const parsed = parseFormula(formula, keys)
      expect(parsed.ok, number).toBe(true)
      for (const key of keys) expect(formula).toContain(key)
    }
  })

  test('a denominator printed as a sum is a sum', () => {
    for (const number of ['10.8', '10.9']) {
      expect(one(number).formula).toBe('numerator / (installed + needed) * 100')
      expect(one(number).operands.map(({ key }) => key)).toEqual(['numerator', 'installed', 'needed'])
    }
  })

  test('every operand has a name in every language, and the Russian one is Russian', () => {
    for (const { operands } of facts.indicators) {
      for (const { name } of operands) {
        for (const language of LANGUAGES) expect(name[language].length).toBeGreaterThan(3)
        expect(name.ru).toMatch(/[а-яё]/)
      }
    }
  })
})

test('the acts name each other: 170-ө amends 124-ө and is repealed by 1157', () => {
  expect(facts.order.relations.map(({ act, relation, target }) => [act, relation, target])).toEqual([
    ['order-170-o-2023', 'amends', 'order-124-o-2022'],
    ['resolution-1157-2024', 'repeals', 'order-170-o-2023'],
  ])
  expect(facts.order.acts.map(({ inForceUntil }) => inForceUntil)).toEqual([null, '2024-12-31', null])
})
