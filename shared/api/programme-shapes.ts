import { z } from 'zod'
import { COMPARATORS } from '../engine/achievement.ts'
import { INDICATOR_KINDS } from '../engine/indicator.ts'
import { PERIOD_KINDS } from '../engine/period.ts'
import { AMOUNT_STATES, EXECUTOR_ROLES, MONEY_UNITS, QUANTITY_SPANS } from '../engine/plan.ts'
import { actReference } from './reference.ts'
import { calendarDate, decimalText, translated } from './values.ts'

/** A text as printed in Kazakh; `ru` and `en` are working translations, null where there is none. */
export const printedText = z
  .object({ kk: z.string().nullable(), ru: z.string().nullable(), en: z.string().nullable() })
  .meta({ id: 'PrintedText' })
export type PrintedText = z.output<typeof printedText>

export const EDITION_STATUSES = ['draft', 'approved'] as const

/**
 * What an act made of a programme. `wording` is partly known where the source keeps a later wording only.
 * A draft may have neither act nor date yet.
 */
export const edition = z
  .object({
    number: z.number(),
    act: actReference.nullable(),
    effectiveFrom: calendarDate.nullable(),
    status: z.enum(EDITION_STATUSES),
    wording: z.enum(['whole', 'partly-known']),
    remark: translated.nullable(),
  })
  .meta({ id: 'Edition' })
export type Edition = z.output<typeof edition>

/** Bodies and funding sources that the rows of an answer name by id. */
export const namedBody = z.object({ name: translated, shortName: translated, kind: z.string() })
export const fundingSource = z.object({ name: translated, kind: z.string(), parts: z.array(z.string()) })

export const PROGRAMME_STATUSES = ['draft', 'in-force', 'repealed'] as const

export const programmeHead = z.object({
  id: z.string(),
  title: translated,
  /** What people call it; the printed title where it has no shorter one. */
  shortTitle: translated,
  years: z.object({ from: z.number(), until: z.number() }),
  /** How often its executors report. */
  frequency: z.enum(PERIOD_KINDS),
  status: z.enum(PROGRAMME_STATUSES),
  repealedBy: actReference.extend({ on: calendarDate }).nullable(),
  owner: z.string().nullable(),
})

export const programmeSummary = programmeHead
  .extend({
    edition,
    counts: z.object({ activities: z.number(), removed: z.number(), indicators: z.number() }),
    findings: z.object({ error: z.number(), warning: z.number(), note: z.number() }),
    /** The sum of the plan's amounts, in thousand tenge; null where it has none. */
    money: z.string().nullable(),
  })
  .meta({ id: 'ProgrammeSummary' })
export type ProgrammeSummary = z.output<typeof programmeSummary>

export const passportField = z.object({
  key: z.string(),
  label: translated,
  isLabelPrinted: z.boolean(),
  value: z.array(printedText),
  /** What the field holds is shown elsewhere: money, indicators, stages, the tree. */
  refersTo: z.enum(['totals', 'indicators', 'stages', 'tree']).nullable(),
})

/** The levels of the tree of goals; the sections of the plan stand beside it. */
export const NODE_LEVELS = ['goal', 'task', 'direction'] as const
export type NodeLevel = (typeof NODE_LEVELS)[number]

/** What a duty binds: the whole programme, some rows, always, or once. */
export const DUTY_SCOPES = ['general', 'rows', 'standing', 'once'] as const

export const programmeNode = z.object({
  id: z.string(),
  kind: z.enum(['section', ...NODE_LEVELS]),
  number: z.string(),
  parent: z.string().nullable(),
  title: translated,
  /** What is to come of it: the objective of a direction, the result of a section. */
  result: printedText.nullable(),
})

export const stage = z.object({
  id: z.string(),
  number: z.string(),
  from: z.number(),
  until: z.number(),
  /** Where the document prints it. */
  place: translated,
})

export const programmeAct = actReference.extend({
  title: translated,
  relation: z.enum(['approves', 'amends', 'repeals']),
  on: calendarDate,
  edition: z.number().nullable(),
})

export const duty = z.object({
  id: z.string(),
  scope: z.enum(DUTY_SCOPES),
  from: z.array(z.object({ body: z.string(), role: z.enum(EXECUTOR_ROLES) })),
  to: z.string().nullable(),
  what: printedText,
  /** In the words of a plan's deadline. */
  deadline: z.string().nullable(),
  consolidates: z.boolean(),
  /** The place of the act that says so. */
  clause: z.string().nullable(),
})

export const programme = programmeHead
  .extend({
    asOf: calendarDate,
    edition,
    editions: z.array(edition),
    passport: z.array(passportField),
    stages: z.array(stage),
    tree: z.array(programmeNode),
    acts: z.array(programmeAct),
    duties: z.array(duty),
    footnotes: z.array(z.object({ mark: z.string().nullable(), text: printedText })),
    /** Of a programme that was never approved: its date as it stands printed, and what would approve it. */
    draft: z.object({ printedDate: z.string(), year: z.number() }).nullable(),
    bodies: z.record(z.string(), namedBody),
  })
  .meta({ id: 'Programme' })
export type Programme = z.output<typeof programme>

export const dueDates = z.object({
  printed: z.string(),
  /** Null: the printed words cannot be read as dates; `reason` says why. */
  recurrence: z.string().nullable(),
  due: z.array(calendarDate),
  reason: z.string().nullable(),
})

export const plannedAmount = z.object({
  year: z.number().nullable(),
  /** How the year is known, where its column is lost. */
  yearBasis: z.string().nullable(),
  source: z.string().nullable(),
  state: z.enum(AMOUNT_STATES),
  amount: decimalText.nullable(),
  unit: z.enum(MONEY_UNITS),
  printed: z.string().nullable(),
})

export const planRow = z
  .object({
    id: z.string(),
    section: z.string(),
    number: z.string(),
    parent: z.string().nullable(),
    /** `lost`: the source keeps the number of the row and nothing else. */
    kind: z.enum(['activity', 'heading', 'removed', 'lost']),
    title: printedText.nullable(),
    /** The title with its misprints mended, beside the printed one. */
    correctedTitle: z.string().nullable(),
    completionForm: printedText.nullable(),
    recipient: z.string().nullable(),
    executors: z.array(z.object({ body: z.string(), role: z.enum(EXECUTOR_ROLES) })),
    deadline: dueDates.nullable(),
    fundingSource: z.object({ id: z.string().nullable(), printed: z.string() }).nullable(),
    amounts: z.array(plannedAmount),
    quantities: z.array(
      z.object({
        basis: z.enum(['year', ...QUANTITY_SPANS]),
        year: z.number().nullable(),
        value: z.string(),
        unit: translated,
        price: z.object({ amount: z.string(), unit: z.enum(MONEY_UNITS) }).nullable(),
      }),
    ),
    /** For those who work on the programme; it is not printed. */
    note: z.string().nullable(),
    status: z.enum(['active', 'removed']),
    removedBy: z.object({ act: actReference, date: calendarDate }).nullable(),
  })
  .meta({ id: 'PlanRow' })
export type PlanRowShape = z.output<typeof planRow>

export const targetTime = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('year'), year: z.number() }),
  z.object({ kind: z.literal('stage'), year: z.number() }),
  z.object({ kind: z.literal('period'), from: z.number(), until: z.number() }),
  z.object({ kind: z.literal('undated') }),
])

/** What a target indicator may lack; one that lacks something is drafted: shown, and not guessed. */
export const LACKS = ['formula', 'baseline', 'owner', 'target', 'year', 'source'] as const

export const programmeIndicator = z
  .object({
    id: z.string(),
    number: z.string(),
    level: z.enum(['programme', 'direction']),
    node: z.string().nullable(),
    name: printedText,
    /** The whole sentence of the document, where the name is a part of it. */
    printed: z.string().nullable(),
    unit: translated,
    kind: z.enum(INDICATOR_KINDS),
    direction: z.enum(['higher', 'lower']),
    formula: z.string().nullable(),
    formulaBasis: z.enum(['stated', 'reconstructed']).nullable(),
    numerator: z.string().nullable(),
    denominator: z.string().nullable(),
    owner: z.string().nullable(),
    measuredBy: z.string().nullable(),
    dataSource: z.string().nullable(),
    baseline: z
      .object({
        value: decimalText,
        year: z.number().nullable(),
        /** A period closer than the year, or the document's own words for the time. */
        asOf: z.string().nullable(),
        /** Where the document has it from. */
        source: translated.nullable(),
        basis: z.enum(['printed', 'derived']),
        comparable: z.boolean().nullable(),
      })
      .nullable(),
    /** The year that a change is measured against. */
    baseYear: z.number().nullable(),
    targets: z.array(
      z.object({
        time: targetTime,
        value: decimalText,
        comparator: z.enum(COMPARATORS),
        isComparatorPrinted: z.boolean(),
      }),
    ),
    /** Targets whose year is printed wrongly: kept, and left to a person. */
    unresolved: z.array(z.object({ statedYear: z.number(), value: decimalText, probableYear: z.number() })),
    twin: z.string().nullable(),
    lacks: z.array(z.enum(LACKS)),
  })
  .meta({ id: 'ProgrammeIndicator' })
export type ProgrammeIndicator = z.output<typeof programmeIndicator>

/** Ways to achieve the aims, and dated promises. */
export const programmeTexts = z.object({
  measures: z.array(
    z.object({ id: z.string(), node: z.string(), number: z.string().nullable(), text: printedText }),
  ),
  milestones: z.array(
    z.object({
      id: z.string(),
      node: z.string().nullable(),
      what: z.string(),
      when: z.string(),
      value: z.string().nullable(),
      unit: z.string().nullable(),
      quote: z.string(),
    }),
  ),
})
export type ProgrammeTexts = z.output<typeof programmeTexts>
