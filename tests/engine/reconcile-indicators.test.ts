import { describe, expect, test } from 'vitest'
import type { PlanIndicator } from '#shared/engine/plan.ts'
import type { RuleId } from '#shared/engine/reconcile.ts'
import { planIndicator, told } from './plans.ts'

const of = (rule: RuleId, ...indicators: PlanIndicator[]) => told(rule, { indicators })

describe('weights of a section', () => {
  const weighed = (id: string, weight: string | null, section = '1') =>
    planIndicator(id, {}, { weight, section })

  test('do not make 100', () => {
    expect(of('weights-not-hundred', weighed('a', '60'), weighed('b', '30.5'))).toEqual([
      'error -9.5 indicator/a indicator/b',
    ])
  })

  test('make 100 in each section, or 1', () => {
    expect(of('weights-not-hundred', weighed('a', '60'), weighed('b', '40'))).toEqual([])
    expect(of('weights-not-hundred', weighed('a', '0.6'), weighed('b', '0.4'))).toEqual([])
    expect(of('weights-not-hundred', weighed('a', '100'), weighed('b', '100', '2'))).toEqual([])
  })

  test('may make 100 for each owner', () => {
    const [a, b] = [weighed('a', '100'), weighed('b', '100')]
    expect(of('weights-not-hundred', { ...a, owner: 'x' }, { ...b, owner: 'y' })).toEqual([])
    expect(of('weights-not-hundred', { ...a, owner: 'x' }, { ...b, owner: 'x' })).toHaveLength(1)
  })

  test('one not printed may be the rest, but not less than nothing', () => {
    expect(of('weights-not-hundred', weighed('a', '60'), weighed('b', null))).toEqual([])
    expect(
      of('weights-not-hundred', weighed('a', '60'), weighed('b', '50'), weighed('c', null)),
    ).toHaveLength(1)
    expect(of('weights-not-hundred', weighed('a', null))).toEqual([])
  })
})

describe('targets', () => {
  test('move against the direction', () => {
    expect(of('target-against-direction', planIndicator('a', { 2021: '15', 2023: '10' }))).toEqual([
      'warning -5 indicator/a/target/2021 indicator/a/target/2023',
    ])
    const lower = planIndicator('a', { 2021: '5', 2023: '7.5' }, { direction: 'lower', kind: 'duration' })
    expect(of('target-against-direction', lower)[0]).toMatch(/^warning 2.5/)
  })

  test('a number per year, or a change, that falls is a question', () => {
    const count = planIndicator('a', { 2021: '15', 2023: '10' }, { kind: 'count' })
    expect(of('target-against-direction', count)[0]).toMatch(/^note/)
  })

  test('that stay or get better, or are compared otherwise, are in order', () => {
    const mixed = planIndicator(
      'c',
      {},
      {
        targets: [
          { time: { kind: 'year', year: 2021 }, value: '15', comparator: '>=' },
          { time: { kind: 'year', year: 2022 }, value: '10', comparator: '=' },
          { time: { kind: 'period', from: 2021, until: 2023 }, value: '5', comparator: '=' },
        ],
      },
    )
    const lower = planIndicator('b', { 2021: '35', 2023: '30' }, { direction: 'lower', kind: 'rank' })
    expect(
      of('target-against-direction', planIndicator('a', { 2021: '9', 2022: '9', 2023: '10' }), lower, mixed),
    ).toEqual([])
  })

  test('are weaker than the baseline', () => {
    const baseline = { value: '20', year: 2020 }
    expect(of('target-below-baseline', planIndicator('a', { 2021: '15', 2023: '30' }, { baseline }))).toEqual(
      ['warning -5 indicator/a/baseline indicator/a/target/2021'],
    )
    const top = planIndicator(
      'b',
      {},
      {
        kind: 'rank',
        direction: 'lower',
        baseline: { value: '2', year: 2020 },
        targets: [{ time: { kind: 'period', from: 2021, until: 2023 }, value: '5', comparator: 'top' }],
      },
    )
    expect(of('target-below-baseline', top)).toEqual([
      'warning 3 indicator/b/baseline indicator/b/target/2021–2023',
    ])
  })

  test('that hold the baseline, come before it, or are changes are in order', () => {
    const baseline = { value: '20', year: 2021 }
    const change = planIndicator('b', { 2022: '5' }, { baseline, kind: 'change' })
    const otherwise = planIndicator('c', { 2022: '5' }, { baseline: { ...baseline, comparable: false } })
    expect(of('target-below-baseline', otherwise)).toEqual([])
    expect(
      of('target-below-baseline', planIndicator('a', { 2021: '15', 2022: '20' }, { baseline }), change),
    ).toEqual([])
  })

  test('a year is printed twice', () => {
    const twice = planIndicator(
      'a',
      {},
      {
        targets: [
          { time: { kind: 'year', year: 2021 }, value: '30', comparator: '>=' },
          { time: { kind: 'year', year: 2021 }, value: '40', comparator: '>=' },
        ],
      },
    )
    expect(of('target-year-repeated', twice)).toEqual([
      'error 10 indicator/a/target/2021 indicator/a/target/2021',
    ])
    expect(of('target-year-repeated', planIndicator('a', { 2021: '30', 2022: '40' }))).toEqual([])
  })
})

describe('a passport indicator and its twin in a section', () => {
  const undated = {
    targets: [{ time: { kind: 'undated' as const }, value: '50', comparator: '>=' as const }],
  }
  const inPassport = (rest: Partial<PlanIndicator>, targets = {}) =>
    planIndicator('p', targets, { section: null, twin: 's', ...rest })
  const inSection = planIndicator('s', { 2021: '50', 2023: '80' })

  test('set different targets for one year', () => {
    expect(of('twin-targets-differ', inPassport({}, { 2023: '75' }), inSection)).toEqual([
      'warning 5 indicator/p/target/2023 indicator/s/target/2023',
    ])
  })

  test('agree, or name other years, or another unit', () => {
    expect(of('twin-targets-differ', inPassport({}, { 2023: '80.0' }), { ...inSection, twin: 'p' })).toEqual(
      [],
    )
    expect(of('twin-targets-differ', inPassport({}, { 2022: '75' }), inSection)).toEqual([])
    expect(of('twin-targets-differ', inPassport({ unit: 'persons' }, { 2023: '75' }), inSection)).toEqual([])
  })

  test('the passport names no year', () => {
    expect(of('twin-undated', inPassport(undated), inSection)).toEqual([
      'warning 30 indicator/p/target/undated indicator/s/target/2023',
    ])
    expect(of('twin-undated', inPassport(undated), planIndicator('s', { 2023: '50' }))).toEqual([
      'note indicator/p/target/undated indicator/s/target/2023',
    ])
    expect(of('twin-undated', inPassport({}, { 2023: '80' }), inSection)).toEqual([])
    expect(of('twin-undated', inPassport({ ...undated, twin: null }), inSection)).toEqual([])
  })
})

describe('formulas', () => {
  const parts = (id: string, numerator: string, denominator: string, rest: Partial<PlanIndicator> = {}) =>
    planIndicator(id, {}, { numerator, denominator, ...rest })

  test('a numerator is its denominator', () => {
    const same = parts('a', 'жолдардың жалпы ұзындығы', 'Жолдардың жалпы ұзындығы.')
    expect(of('numerator-is-denominator', same)).toEqual(['error indicator/a'])
    expect(of('numerator-is-denominator', { ...same, kind: 'growth' })).toEqual(['note indicator/a'])
    expect(of('numerator-is-denominator', parts('a', 'wells dug', 'wells needed'))).toEqual([])
  })

  test('«total» and case endings are no difference, a negation is', () => {
    const of17 = parts('a', 'жерлердің құжаттарының саны', 'жерлерінің құжаттарының жалпы саны')
    expect(of('numerator-is-denominator', of17)).toEqual(['warning indicator/a'])
    const paid = parts('a', 'төленбеген салықтардың саны', 'төленген салықтардың жалпы саны')
    expect(of('numerator-is-denominator', paid)).toEqual([])
  })

  test('two indicators of a section are calculated in the same way', () => {
    const [a, b] = [parts('a', 'wells dug', 'wells'), parts('b', 'Wells dug', 'wells')]
    expect(of('same-formula', a, b)).toEqual(['warning indicator/a indicator/b'])
    expect(of('same-formula', a, { ...b, section: '2' })).toEqual(['note indicator/a indicator/b'])
    const formula = { formula: 'wells dug / wells needed' }
    expect(of('same-formula', planIndicator('a', {}, formula), planIndicator('b', {}, formula))).toHaveLength(
      1,
    )
  })

  test('one indicator of two sections, twins, and formulas that name nothing are no repetition', () => {
    const [a, b] = [parts('a', 'wells dug', 'wells'), parts('b', 'wells dug', 'wells')]
    expect(of('same-formula', { ...a, name: 'Wells' }, { ...b, name: 'Wells', section: '2' })).toEqual([])
    expect(of('same-formula', a, { ...b, twin: 'a' })).toEqual([])
    const base = { formula: 'relative to the level of 2012' }
    expect(of('same-formula', planIndicator('a', {}, base), planIndicator('b', {}, base))).toEqual([])
    const formula = 'numerator / denominator * 100'
    expect(
      of('same-formula', planIndicator('a', {}, { formula }), planIndicator('b', {}, { formula })),
    ).toEqual([])
  })
})

describe('names and units', () => {
  const named = (name: string, unit: string, rest: Partial<PlanIndicator> = {}) =>
    planIndicator('a', {}, { name, unit, ...rest })

  test('a share in pieces', () => {
    for (const [name, unit] of [
      ['Цифрландырылған құжаттардың үлесі', 'бірл.'],
      ['Доля оцифрованных дел', 'тыс. единиц'],
      ['Share of digitised files', 'pieces'],
    ] as const)
      expect(of('share-in-pieces', named(name, unit)), name).toHaveLength(1)
  })

  test('a share in per cent, or a number that mentions a share, is in order', () => {
    expect(of('share-in-pieces', named('Құжаттардың үлесі', '%'))).toEqual([])
    expect(of('share-in-pieces', named('Шетелдік үлесі бар кәсіпорындар саны', 'бірл.'))).toEqual([])
    expect(of('share-in-pieces', named('Число компаний с долей государства', 'единиц'))).toEqual([])
    expect(of('share-in-pieces', named('Systems that share data', 'units'))).toEqual([])
    expect(of('share-in-pieces', named('Үй қожалықтарының үлесі', '100 тұрғынға адам'))).toEqual([])
  })

  test('a number in per cent', () => {
    for (const name of ['Пайдаланушылар саны', 'Количество жалоб', 'Number of users'])
      expect(of('number-in-percent', named(name, '%')), name).toHaveLength(1)
  })

  test('a change of a number, a share of a number, or a number in its place are in order', () => {
    expect(of('number-in-percent', named('Пайдаланушылар саны', '%', { kind: 'growth' }))).toEqual([])
    expect(of('number-in-percent', named('Сайттар санының өсуі', '%'))).toEqual([])
    expect(of('number-in-percent', named('Жалпы санынан үлесі', '%'))).toEqual([])
    expect(of('number-in-percent', named('Рост числа сайтов', '%'))).toEqual([])
    expect(of('number-in-percent', named('Сайттар саны', '% к 2012 году'))).toEqual([])
    expect(of('number-in-percent', named('Сайттар саны', 'бірлік'))).toEqual([])
    expect(of('number-in-percent', named('Пайдаланушылар саны (халықтың жалпы санынан, %)', '%'))).toEqual([])
  })

  test('the unit in the name is another one', () => {
    for (const [name, unit] of [
      ['Жер ауданы (мың га)', '%'],
      ['Абоненттер, мың адам', 'адам'],
      ['Абоненты, чел.', 'тыс. человек'],
      ['Coverage, %', 'units'],
    ] as const)
      expect(of('unit-differs-from-name', named(name, unit)), name).toHaveLength(1)
  })

  test('the same unit, a thousand that something is counted against, and brackets with other words are in order', () => {
    for (const [name, unit] of [
      ['Жер ауданы (мың га)', 'мың гектар'],
      ['1 мың тұрғынға шаққандағы дәрігерлер', 'адам'],
      ['Дәрігерлер, 1 мың тұрғынға', 'адам'],
      ['Деңгей (сауалнама бойынша)', '%'],
      ['Қалалар, аудандар', '%'],
      ['ICT in the economy, %', '% of GDP'],
    ] as const)
      expect(of('unit-differs-from-name', named(name, unit)), name).toEqual([])
  })
})
