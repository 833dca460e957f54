import type { KpiReport } from '#shared/api/reports.ts'
import { add, exact, toText } from '#shared/engine/exact.ts'
import { describeComputed, type Figure } from '#shared/engine/figure.ts'
import { type Contribution, type RolledUp, rollUp } from '#shared/engine/roll-up.ts'
import { ALL_BODIES, figureId, submissionId } from '#shared/rules/identity.ts'
import type { Connection } from '../db/database.ts'
import { describeFigure } from '../submissions/submission-rows.ts'
import type { AssessedIndicator, AssessedPeriod } from './assess-period.ts'
import { describeBounds } from './describe-report.ts'
import { type AcceptedFigures, lastAccepted } from './report-data.ts'

type Member = AssessedIndicator & { readonly body: string; readonly isAccepted: boolean }
export type SharedResult = KpiReport['shared'][number]

function membersByLink({ bodies }: AssessedPeriod): Map<string, Member[]> {
  const members = bodies.flatMap(({ body, submission, sections }) =>
    sections.flatMap(({ indicators }) =>
      indicators
        .filter(({ inForce }) => inForce.version.link !== null && inForce.target !== null)
        .map((one) => ({ ...one, body, isAccepted: submission?.status === 'accepted' })),
    ),
  )
  return Map.groupBy(members, ({ inForce }) => inForce.version.link ?? '')
}

function contributionOf(member: Member, last: ReadonlyMap<string, AcceptedFigures>): Contribution {
  const { indicator } = member.inForce.version
  return {
    body: `${member.body} ${indicator}`,
    figures: member.isAccepted ? member.figures : undefined,
    lastAcceptedFigures: last.get(member.body)?.get(indicator),
  }
}

const bodiesOf = (contributions: readonly string[]) => [
  ...new Set(contributions.map((name) => name.split(' ')[0] ?? name)),
]

/** One operand's sum over those that are in: the Σ of the shared result, to be shown beside it. */
function rollUpOperand(members: readonly Member[], key: string): Figure {
  const values = members.flatMap(({ figures, isAccepted, assessment }) => {
    const figure = figures[key]
    return isAccepted && assessment.computed.state === 'value' && figure?.state === 'value'
      ? [figure.value]
      : []
  })
  if (values.length === 0) return { state: 'not-reported' }
  return { state: 'value', value: toText(values.map(exact).reduce(add)) }
}

function describeShared(
  key: string,
  members: readonly Member[],
  { rolled, asked }: { rolled: RolledUp; asked: { document: string; period: string } },
): SharedResult | null {
  const [first] = members
  if (!first) return null
  const { version } = first.inForce
  const { coverage } = rolled
  return {
    key,
    name: version.name,
    figure: figureId(submissionId(asked.document, ALL_BODIES, asked.period), key),
    decimals: version.decimals,
    unit: version.unit,
    computed: describeComputed(rolled.computed),
    operands: Object.fromEntries(
      version.operands.map((operand) => [operand.key, describeFigure(rollUpOperand(members, operand.key))]),
    ),
    included: bodiesOf(coverage.included),
    missing: bodiesOf([...coverage.missing, ...coverage.withheld, ...coverage.inError]),
    ...describeBounds(rolled.bounds),
  }
}

/**
 * Results that several bodies report under one name, such as the share of automated reports: Σ/Σ over who is in,
 * never a mean of percentages (S13), with bounds while bodies are missing (S14), each counted once (S15).
 */
export async function sharedResults(
  read: Connection,
  assessed: AssessedPeriod,
  asked: { document: string; period: string },
): Promise<SharedResult[]> {
  const groups = membersByLink(assessed)
  const missing = [
    ...new Set(
      [...groups.values()]
        .flat()
        .filter(({ isAccepted }) => !isAccepted)
        .map(({ body }) => body),
    ),
  ]
  const last = await lastAccepted(read, { ...asked, bodies: missing })
  return [...groups].flatMap(([key, members]) => {
    const [first] = members
    if (!first) return []
    const rolled = rollUp(
      first.inForce.version.compiled,
      members.map((member) => contributionOf(member, last)),
    )
    return describeShared(key, members, { rolled, asked }) ?? []
  })
}
