import type { Plan } from '#shared/engine/plan.ts'
import { line, plan, planIndicator, row, total } from './plans.ts'

const YEARLY = '2021-12-30 2022-12-30 2023-12-30'

const rows: Plan['rows'] = [
  row('1/1', {
    deadline: '2021-06-30',
    executors: [{ body: 'agency', role: 'executor' }],
    lines: [line(null, 'not-required')],
  }),
  row('1/1.1', { parent: '1/1', deadline: '2022-09-30', executors: [{ body: 'akims', role: 'executor' }] }),
  row('1/2', { deadline: '2021-06-30', lines: [line(2021, '100'), line(2022, '50')] }),
  row('1/2.1', { parent: '1/2', lines: [line(2021, '60')] }),
  row('1/4', { deadline: YEARLY, lines: [line(2021, '10')] }),
  row('1/5', { deadline: '2020-07-31', lines: [line(2021, '10', { source: null })] }),
  row('1/6', { deadline: '2020-12-31', fundingSource: 'republican budget' }),
  row('1/7', {
    deadline: '2024-06-30',
    lines: [line(2023, '7'), line(2023, '8')],
    quantities: [{ year: 2023, value: '3', unit: 'wells', price: { amount: '4', unit: 'thousand-tenge' } }],
  }),
  row('1/7', { lines: [line(2022, 'per-feasibility-study')] }),
]

const totals: Plan['totals'] = [
  total(2021, 'republican', '900'),
  total(2022, 'republican', '100'),
  total(2023, 'republican', '15'),
  total(null, 'republican', '2000'),
  total(2022, 'republican', '120', { place: 'section 6' }),
  total(2023, 'republican', '15', { place: 'section 6', unit: 'tenge' }),
]

const same = { numerator: 'wells dug', denominator: 'wells needed' }
const indicators: Plan['indicators'] = [
  planIndicator('p1', { 2023: '75' }, { section: null, twin: 's1' }),
  planIndicator(
    's1',
    { 2021: '90', 2023: '80' },
    { ...same, baseline: { value: '85', year: 2020 }, weight: '60' },
  ),
  planIndicator(
    'p2',
    {},
    {
      section: null,
      twin: 's2',
      targets: [{ time: { kind: 'undated' }, value: '50', comparator: '>=' }],
    },
  ),
  planIndicator('s2', { 2023: '50' }, { ...same, weight: '30' }),
  planIndicator(
    's3',
    {},
    {
      section: '2',
      numerator: 'wells',
      denominator: 'Total wells',
      targets: [
        { time: { kind: 'year', year: 2021 }, value: '30', comparator: '>=' },
        { time: { kind: 'year', year: 2021 }, value: '40', comparator: '>=' },
      ],
    },
  ),
  planIndicator('s4', {}, { section: '2', name: 'Share of wells', unit: 'units' }),
  planIndicator('s5', {}, { section: '2', name: 'Number of wells' }),
  planIndicator('s6', {}, { section: '2', name: 'Water, thousand tonnes', unit: 'tonnes' }),
]

/** A small programme that breaks every rule of the contradiction finder at least once. */
export const wrongPlan: Plan = plan({
  frequency: 'half-year',
  inForce: { from: '2020-11-20', until: '2023-10-01' },
  rows,
  totals,
  indicators,
  stages: [
    { number: '1', from: 2021, until: 2022, place: 'passport' },
    { number: '1', from: 2021, until: 2023, place: 'section 5' },
  ],
})
