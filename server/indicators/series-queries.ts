import { and, eq, inArray } from 'drizzle-orm'
import type { SeriesPoint } from '#shared/api/indicators.ts'
import { assess, computedOf, standingFigures } from '#shared/engine/assess.ts'
import { type Computed, describeComputed, type Figure, type Figures } from '#shared/engine/figure.ts'
import { periodsBetween, periodYear } from '#shared/engine/period.ts'
import { yearToDate } from '#shared/engine/year-to-date.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { figureId, submissionId } from '#shared/rules/identity.ts'
import type { Connection } from '../db/database.ts'
import { figures, seals, submissions } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { figuresOf, type SubmissionRecord } from '../submissions/submission-data.ts'
import { describeAchievement, describeFigure, describePath } from '../submissions/submission-rows.ts'
import type { DocumentDefinitions } from './definitions.ts'
import { definitionsFor, type IndicatorInForce } from './definitions-in-force.ts'
import { currentVersion } from './indicator-queries.ts'

const LONGEST_SERIES = 80

type Asked = { id: string; from: string; to: string; body?: string | undefined; now: Date }

type Moment = {
  submission: SubmissionRecord | undefined
  figures: Record<string, Figure>
  isVisible: boolean
}

/** The body whose series is asked: the indicator's own, unless several report it. */
function bodyOf(definitions: DocumentDefinitions, { id, body }: Asked): string {
  const node = definitions.nodes.find((one) => one.id === currentVersion(definitions, id).node)
  const chosen = body ?? node?.bodies[0]
  if (chosen && node?.bodies.includes(chosen)) return chosen
  throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id: body ?? id } })
}

async function readMoments(
  read: Connection,
  asked: Asked,
  { document, body, periods }: { document: string; body: string; periods: readonly string[] },
): Promise<Map<string, Moment>> {
  const rows = await read
    .select()
    .from(submissions)
    .where(
      and(
        eq(submissions.document, document),
        eq(submissions.body, body),
        inArray(submissions.period, [...periods]),
      ),
    )
  const ids = rows.map(({ id }) => id)
  const held =
    ids.length === 0
      ? []
      : await read
          .select()
          .from(figures)
          .where(and(inArray(figures.submission, ids), eq(figures.indicator, asked.id)))
  return new Map(
    rows.map((submission) => {
      const isVisible = submission.status === 'accepted'
      const own = held.filter((one) => one.submission === submission.id)
      const operands = figuresOf(Object.fromEntries(own.map((one) => [one.operand, one])))
      return [submission.period, { submission, figures: isVisible ? operands : {}, isVisible }]
    }),
  )
}

/** Whether the quarter's figures are owed, or there: before the deadline only what is accepted counts. */
function isOwed({ isVisible, submission }: Moment, now: Date): boolean {
  return isVisible || (submission !== undefined && now > submission.deadline)
}

/** What a quarter comes to, and its figures as they stand beside that. */
function standingOf(
  { version, targets }: IndicatorInForce,
  moment: Moment | undefined,
  now: Date,
): { computed: Computed; figures: Figures } {
  const held = moment?.figures ?? {}
  const computed: Computed =
    moment && isOwed(moment, now)
      ? computedOf(version.compiled, held, targets.target !== undefined)
      : { state: 'not-due' }
  return { computed, figures: standingFigures(version.compiled, held, computed) }
}

function describePoint(
  inForce: IndicatorInForce,
  period: string,
  at: {
    moments: ReadonlyMap<string, Moment>
    method: Parameters<typeof assess>[2]['method']
    now: Date
    document: string
    body: string
    revision: number | null
  },
): SeriesPoint {
  const { compiled, number, operands } = inForce.version
  const moment = at.moments.get(period)
  const assessment = assess(compiled, moment?.figures ?? {}, {
    period,
    targets: inForce.targets,
    method: at.method,
    path: inForce.path,
  })
  const standing = standingOf(inForce, moment, at.now)
  const thisYear = [...at.moments].filter(([one]) => periodYear(one) === periodYear(period) && one <= period)
  const notDue = { state: 'not-due' as const, value: null }
  return {
    period,
    figure: figureId(submissionId(at.document, at.body, period), number),
    status: moment?.submission?.status ?? null,
    sealed: moment?.submission?.status === 'accepted',
    revision: at.revision,
    computed: describeComputed(standing.computed),
    operands: Object.fromEntries(operands.map(({ key }) => [key, describeFigure(standing.figures[key])])),
    target: inForce.target,
    path: describePath(assessment.path),
    yearToDate:
      thisYear.length === 0
        ? notDue
        : describeComputed(
            yearToDate(
              compiled,
              thisYear.map(([one, own]) => ({
                period: one,
                figures: standingOf(inForce, own, at.now).figures,
              })),
            ),
          ),
    achievement: describeAchievement({ ...assessment, computed: standing.computed }),
    band: assessment.band ?? null,
  }
}

/** An indicator's values over time: accepted ones only, the same for every reader. Before its deadline a quarter is not due. */
export async function indicatorSeries(read: Connection, definitions: DocumentDefinitions, asked: Asked) {
  if (
    asked.from > asked.to ||
    Number(asked.to.slice(0, 4)) - Number(asked.from.slice(0, 4)) > LONGEST_SERIES / 4
  ) {
    throw invalidInput([{ pointer: '#/query/to', message: problemMessages.badPeriodOrder }])
  }
  const body = bodyOf(definitions, asked)
  const document = definitions.document.id
  const periods = periodsBetween(asked.from, asked.to)
  const moments = await readMoments(read, asked, {
    document,
    body,
    periods: periodsBetween(`${asked.from.slice(0, 4)}-Q1`, asked.to),
  })
  const ids = [...moments.values()].flatMap(({ submission }) => submission?.id ?? [])
  const sealed =
    ids.length === 0
      ? []
      : await read
          .select({ submission: seals.submission, revision: seals.revision })
          .from(seals)
          .where(inArray(seals.submission, ids))
  const points = periods.flatMap((period): SeriesPoint[] => {
    const submission = moments.get(period)?.submission
    const inForce = definitionsFor(definitions, period, submission?.acceptedAt ?? null)
    const own = inForce.indicators.find(({ version }) => version.indicator === asked.id)
    if (!own) return []
    const revisions = sealed
      .filter((one) => one.submission === submission?.id)
      .map(({ revision }) => revision)
    const revision = revisions.length === 0 ? null : Math.max(...revisions)
    return [
      describePoint(own, period, {
        moments,
        method: inForce.method,
        now: asked.now,
        document,
        body,
        revision,
      }),
    ]
  })
  return {
    indicator: asked.id,
    body,
    demo: [...moments.values()].some(({ submission }) => submission?.demo ?? false),
    points,
  }
}
