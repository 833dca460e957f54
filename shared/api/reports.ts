import { z } from 'zod'
import { LANGUAGES } from '../language/say.ts'
import { endpoint } from './endpoint.ts'
import { indicator, pathShape, scoringMethodShape, targetInForce } from './indicators.ts'
import { evidence } from './submission-shapes.ts'
import { calendarDate, identifier, instant, personName, quarter, translated, valueShape } from './values.ts'

export const boundsShape = z.object({ low: z.string(), high: z.string() })

export const scoreShape = valueShape.extend({
  assessedWeight: z.string(),
  reportedWeight: z.string(),
  totalWeight: z.string(),
  bounds: boundsShape.optional(),
})

export const reportIndicator = z.object({
  indicator: z.string(),
  number: z.string(),
  name: translated,
  unit: z.string(),
  decimals: z.number(),
  figure: z.string(),
  operands: z.record(z.string(), valueShape),
  computed: valueShape,
  previous: valueShape,
  target: targetInForce.nullable(),
  firstTarget: targetInForce.nullable(),
  path: pathShape,
  achievement: valueShape,
  band: z.string().nullable(),
  weight: z.string(),
  bounds: boundsShape.optional(),
})
export type ReportIndicator = z.output<typeof reportIndicator>

export const reportSection = z.object({
  section: z.string(),
  number: z.string(),
  title: translated,
  figure: z.string(),
  score: scoreShape,
  indicators: z.array(reportIndicator),
})

export type ReportSection = z.output<typeof reportSection>

export const reportBody = z.object({
  body: z.string(),
  name: translated,
  shortName: translated,
  submission: z.string().nullable(),
  status: z.string().nullable(),
  late: z.boolean(),
  daysLate: z.number(),
  figure: z.string(),
  sections: z.array(reportSection),
  score: valueShape.extend({ bounds: boundsShape.optional() }),
  previousScore: valueShape,
  /** Known where the body has several sections: the score is their mean, by our method. */
  method: z.enum(['section', 'mean-of-sections']),
})
export type ReportBody = z.output<typeof reportBody>

/** One result that several bodies report, counted once (S13–S15). */
export const sharedResult = z.object({
  key: z.string(),
  name: translated,
  figure: z.string(),
  decimals: z.number(),
  unit: z.string(),
  computed: valueShape,
  operands: z.record(z.string(), valueShape),
  included: z.array(z.string()),
  missing: z.array(z.string()),
  bounds: boundsShape.optional(),
})

export const kpiReport = z
  .object({
    document: z.string(),
    act: z.object({
      id: z.string(),
      kind: z.string(),
      number: z.string(),
      date: calendarDate,
      repealedOn: calendarDate.nullable(),
    }),
    period: z.string(),
    asOf: instant,
    deadline: instant,
    /** Changes with every write that could change this report. */
    revision: z.string(),
    demo: z.boolean(),
    method: scoringMethodShape,
    coverage: z.object({
      expected: z.number(),
      accepted: z.number(),
      missing: z.array(z.string()),
      late: z.array(z.string()),
      indicators: z.number(),
      withValue: z.number(),
    }),
    average: valueShape.extend({ bounds: boundsShape.optional() }),
    bands: z.record(z.string(), z.number()),
    bodies: z.array(reportBody),
    shared: z.array(sharedResult),
  })
  .meta({ id: 'KpiReport' })
export type KpiReport = z.output<typeof kpiReport>

export const passport = z
  .object({
    id: z.string(),
    subject: z.enum(['operand', 'indicator', 'section-score', 'body-score', 'shared-result']),
    title: translated,
    body: z.string().nullable(),
    bodyName: translated.nullable(),
    period: z.string(),
    submission: z.string().nullable(),
    indicator: indicator.nullable(),
    operand: z.string().nullable(),
    demo: z.boolean(),
    decimals: z.number(),
    unit: z.string(),
    value: valueShape,
    /** The formula in words, and with the period's numbers put in. */
    calculation: z.object({ formula: z.string(), sentence: translated, withNumbers: translated }).nullable(),
    operands: z.array(
      z.object({
        key: z.string(),
        figure: z.string(),
        name: translated,
        nature: z.string(),
        value: valueShape,
        ground: z.string().nullable(),
        note: z.string().nullable(),
        previous: valueShape,
      }),
    ),
    /** Of a score or a shared result: what it is made of. */
    parts: z.array(
      z.object({
        figure: z.string(),
        label: translated,
        weight: z.string().nullable(),
        value: valueShape,
        achievement: valueShape.nullable(),
      }),
    ),
    score: scoreShape.nullable(),
    target: targetInForce.nullable(),
    firstTarget: targetInForce.nullable(),
    path: pathShape.nullable(),
    achievement: valueShape.nullable(),
    band: z.string().nullable(),
    coverage: z
      .object({ included: z.array(z.string()), missing: z.array(z.string()), bounds: boundsShape.optional() })
      .nullable(),
    history: z.array(
      z.object({
        at: instant,
        action: z.string(),
        by: personName.nullable(),
        operand: z.string().nullable(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        text: z.string().nullable(),
      }),
    ),
    evidence: z.array(evidence),
    revisions: z.array(
      z.object({
        revision: z.number(),
        at: instant,
        by: personName,
        value: valueShape,
        digest: z.string(),
        matches: z.boolean(),
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Passport' })
export type Passport = z.output<typeof passport>

const reportQuery = { period: quarter, body: identifier.optional() }

export const reportApi = {
  kpi: endpoint({
    method: 'GET',
    path: '/reports/kpi',
    permission: 'read-report',
    summary: 'Consolidated KPI report of a period, or one body’s; accepted figures only',
    query: z.strictObject(reportQuery),
    response: kpiReport,
  }),
  workbook: endpoint({
    method: 'GET',
    path: '/reports/kpi.xlsx',
    permission: 'read-report',
    summary: 'The same report as a workbook with live formulas',
    query: z.strictObject({ ...reportQuery, lang: z.enum(LANGUAGES).default('kk') }),
    response: { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  }),
  scores: endpoint({
    method: 'GET',
    path: '/reports/kpi/scores',
    permission: 'read-report',
    summary: 'Scores of all bodies over several periods, for the heat map',
    query: z.strictObject({ from: quarter, to: quarter }),
    response: z.object({
      periods: z.array(z.string()),
      demo: z.boolean(),
      bodies: z.array(
        z.object({
          body: z.string(),
          shortName: translated,
          cells: z.array(
            z.object({
              period: z.string(),
              figure: z.string(),
              score: valueShape,
              reportedWeight: z.string(),
              assessedWeight: z.string(),
              late: z.boolean(),
              daysLate: z.number(),
              status: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  }),
  passport: endpoint({
    method: 'GET',
    path: '/figures/:id/passport',
    permission: 'signed-in',
    summary: 'Everything behind a number: formula, operands, target, act, people, evidence, revisions',
    params: z.strictObject({ id: identifier }),
    response: passport,
  }),
}
