import type { DocumentDefinitions, VersionRow } from '#server/indicators/definitions.ts'
import type { AcceptedFigures, ReportData } from '#server/reports/report-data.ts'
import type { SubmissionRecord } from '#server/submissions/submission-data.ts'
import type { Figure } from '#shared/engine/figure.ts'
import { compileIndicator, type IndicatorKind } from '#shared/engine/indicator.ts'
import { submissionId } from '#shared/rules/identity.ts'

export const DOCUMENT = 'kpi-test'
const BEGAN = new Date('2023-11-03T00:00:00Z')

/** Figures of the quarter by indicator, operands in the order of its formula; a state's name stands for that state. */
export type Answers = Readonly<Record<string, readonly string[]>>

const name = (text: string) => ({ kk: `${text} атауы`, ru: `название ${text}`, en: `name of ${text}` })

type Fact = {
  number: string
  operands: readonly string[]
  formula?: string
  kind?: IndicatorKind
  comparator?: '>=' | '<=' | '=' | 'top'
  target?: string
  weight?: string
  decimals?: number
}

const SHARE = 'numerator / denominator * 100'
const PARTS = ['numerator', 'denominator']

/** Each row is a situation that a report may hold; the numbers are invented. */
const FACTS: readonly Fact[] = [
  { number: '1.1', operands: PARTS, target: '54.8' },
  { number: '1.2', operands: PARTS, target: '2', weight: '15' },
  { number: '1.3', operands: ['count'], formula: 'count', kind: 'count', target: '250', weight: '15' },
  { number: '1.4', operands: PARTS, kind: 'ratio', target: '40', comparator: '<=', weight: '12.5' },
  {
    number: '1.5',
    operands: ['numerator', 'installed', 'needed'],
    formula: 'numerator / (installed + needed) * 100',
    target: '70',
  },
  { number: '1.6', operands: PARTS, target: '10' },
  { number: '1.7', operands: PARTS, kind: 'ratio', target: '10' },
  { number: '1.8', operands: PARTS },
  { number: '2.1', operands: PARTS, kind: 'ratio', target: '30', comparator: '=', decimals: 2 },
  {
    number: '2.2',
    operands: ['rank'],
    formula: 'rank',
    kind: 'rank',
    target: '25',
    comparator: 'top',
    decimals: 0,
  },
  { number: '2.3', operands: ['rank'], formula: '-rank', kind: 'change', target: '-8' },
  { number: '2.4', operands: ['rank'], formula: '-rank', kind: 'change', target: '-8', comparator: '<=' },
  {
    number: '3.1',
    operands: ['count', 'numerator'],
    formula: 'max(count; numerator) - min(count; numerator) / 2',
    kind: 'index',
    target: '0',
  },
  { number: '3.2', operands: PARTS, target: '80' },
  { number: '3.3', operands: PARTS, kind: 'ratio', target: '20', comparator: '<=' },
  { number: '4.1', operands: PARTS, target: '12' },
  { number: '4.2', operands: PARTS, target: '33.3' },
  { number: '5.1', operands: PARTS, target: '60' },
]

/** Numbers as people type them: over-fulfilled, a true zero, missing, 0/0, n/0, a part above its whole, 20 digits. */
const REPORTED: Answers = {
  '1.1': ['62041.7', '116183.0'],
  '1.2': ['0', '243118'],
  '1.3': ['190'],
  '1.4': ['0', '37'],
  '1.5': ['60', '70.5', '30'],
  '1.6': ['not-reported', '14427'],
  '1.7': ['5', '0'],
  '1.8': ['1', '2'],
  '2.1': ['3', '10'],
  '2.2': ['28'],
  '2.3': ['4'],
  '2.4': ['10'],
  '3.1': ['12345678901234567.125', '3'],
  '3.2': ['0', '0'],
  '3.3': ['7', '3'],
  '4.1': ['withheld', 'withheld'],
  '4.2': ['not-applicable', '5'],
  '5.1': ['1', '2'],
}

const SECTIONS = [
  {
    number: '1',
    body: 'agriculture',
    title: { kk: 'Ауыл шаруашылығы', ru: 'Сельское хозяйство', en: 'Agriculture' },
  },
  {
    number: '2',
    body: 'industry',
    title: {
      kk: 'Құрылыс: тұрғын/өндіріс [жаңа]',
      ru: 'Строительство: жилое/производство',
      en: "Housing & builders' works",
    },
  },
  {
    number: '3',
    body: 'industry',
    title: {
      kk: 'Геология және жер қойнауын ұтымды пайдалану',
      ru: 'Геология и рациональное недропользование',
      en: 'Geology and rational subsoil use',
    },
  },
  { number: '4', body: 'defence', title: { kk: 'Қорғаныс', ru: 'Оборона', en: 'Defence' } },
  { number: '5', body: 'trade', title: { kk: 'Сауда', ru: 'Торговля', en: 'Trade' } },
]

const BODIES = ['agriculture', 'industry', 'defence', 'trade'].map((id, index) => ({
  id,
  number: index + 1,
  name: name(id),
  shortName: { kk: `${id} органы`, ru: `орган ${id}`, en: id },
}))

const nodeOf = (number: string) => `${DOCUMENT}/s${number}`

function version(fact: Fact, ordinal: number): VersionRow {
  const { number, formula = SHARE, kind = 'share', operands, comparator, weight = '10', decimals = 1 } = fact
  const direction = comparator === '<=' ? ('lower' as const) : ('higher' as const)
  const defined = operands.map((key) => ({ key, name: name(key), nature: 'stock' as const, unit: null }))
  return {
    id: `${DOCUMENT}/${number}#1`,
    indicator: `${DOCUMENT}/${number}`,
    document: DOCUMENT,
    node: nodeOf(number.split('.')[0] ?? ''),
    fromEdition: 1,
    toEdition: null,
    recordedAt: BEGAN,
    supersededAt: null,
    number,
    ordinal,
    name: name(number),
    unit: '%',
    kind,
    direction,
    formula,
    printedFormula: 'as printed <in> the "act" & elsewhere',
    operands: defined,
    weight,
    decimals,
    inferred: ['direction', 'operands.nature'],
    link: number === '1.1' ? 'shared-share' : null,
    compiled: compileIndicator({ formula, operands: defined, direction, kind }),
  }
}

const ACT = {
  id: 'act',
  kind: 'order',
  number: '170-ө',
  date: '2023-11-03',
  title: name('act'),
  issuer: name('issuer'),
  inForceFrom: '2023-11-03',
  inForceUntil: '2024-12-31',
  remark: null,
}

/** The definitions of the invented order; in the shape `bodies` every body reports the first section too. */
export function quarterDefinitions(shape: 'sections' | 'bodies'): DocumentDefinitions {
  const bodiesOf = (section: (typeof SECTIONS)[number]) =>
    shape === 'bodies' && section.number === '1' ? BODIES.map(({ id }) => id) : [section.body]
  return {
    document: {
      ...{ id: DOCUMENT, kind: 'kpi-order', title: name('document') },
      ...{ dueDays: 10, frequency: 'quarter' },
    },
    revision: 1,
    editions: [
      {
        document: DOCUMENT,
        number: 1,
        act: 'act',
        effectiveFrom: '2023-11-03',
        status: 'approved',
        date: '2023-11-03',
      },
    ],
    act: ACT,
    bodies: new Map(BODIES.map((body) => [body.id, { ...body, kind: null }])),
    nodes: SECTIONS.map((section, ordinal) => ({
      id: nodeOf(section.number),
      document: DOCUMENT,
      parent: null,
      kind: 'section',
      number: section.number,
      ordinal,
      title: section.title,
      result: null,
      fromEdition: 1,
      toEdition: null,
      bodies: bodiesOf(section),
    })),
    versions: FACTS.map(version),
    targets: new Map(
      FACTS.flatMap(({ number, target, comparator = '>=' }) => {
        const indicator = `${DOCUMENT}/${number}`
        if (target === undefined) return []
        return [
          [
            indicator,
            [{ indicator, year: 2024, fromEdition: 1, toEdition: null, value: target, comparator }],
          ],
        ]
      }),
    ),
    methods: [
      {
        version: '2024-1',
        cap: '1',
        bands: [
          { band: 'on-track', from: '0.95' },
          { band: 'at-risk', from: '0.7' },
          { band: 'off-track', from: null },
        ],
        effectiveFrom: '2023-11-03',
      },
    ],
  }
}

/** All bodies have their report accepted, but for trade, which is being filled in. */
export function submissionsOf(
  { bodies }: DocumentDefinitions,
  period: string,
  demo: boolean,
): ReportData['submissions'] {
  const record = (body: string): SubmissionRecord => {
    const isAccepted = body !== 'trade'
    const at = isAccepted
      ? new Date(body === 'industry' ? '2024-10-12T06:00:00Z' : '2024-10-05T06:00:00Z')
      : null
    return {
      id: submissionId(DOCUMENT, body, period),
      document: DOCUMENT,
      body,
      period,
      status: isAccepted ? 'accepted' : 'draft',
      version: 5,
      round: 1,
      deadline: new Date('2024-10-10T18:59:59Z'),
      demo,
      sentAt: at,
      sentBy: null,
      approvedAt: at,
      approvedBy: null,
      acceptedAt: at,
      acceptedBy: null,
    }
  }
  return new Map([...bodies.keys()].map((body) => [body, record(body)]))
}

function figure(text: string): Figure {
  if (/^[-\d]/.test(text)) return { state: 'value', value: text }
  if (text === 'not-applicable') return { state: text, ground: 'Мұндай қызмет жоқ' }
  return text === 'withheld' || text === 'error' ? { state: text } : { state: 'not-reported' }
}

/** The accepted figures of a period; `changed` replaces some of the quarter's. */
export function reportedFigures(
  definitions: DocumentDefinitions,
  period: string,
  changed: Answers = {},
): ReportData['figures'] {
  const answers: Answers = { ...REPORTED, ...changed }
  const figures = definitions.versions.map(({ indicator, number, operands }) => {
    const typed = operands.map(({ key }, index) => [key, figure(answers[number]?.[index] ?? '')] as const)
    return [indicator, Object.fromEntries(typed)] as const
  })
  const accepted: AcceptedFigures = new Map(figures)
  const bodies = [...definitions.bodies.keys()].filter((body) => body !== 'trade')
  return new Map(bodies.map((body) => [submissionId(DOCUMENT, body, period), accepted]))
}
