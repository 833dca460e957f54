import type { TargetInForce } from '#shared/api/indicators.ts'
import { type PeriodTargets, pathOf } from '#shared/engine/assess.ts'
import { periodEnd, periodYear } from '#shared/engine/period.ts'
import { methodOn, type ScoringMethod } from '#shared/engine/score.ts'
import type { TargetPath } from '#shared/engine/target-path.ts'
import type { DocumentDefinitions, NodeRow, TargetRow, VersionRow } from './definitions.ts'

/** One indicator as it is defined for a period. */
export type IndicatorInForce = {
  readonly version: VersionRow
  readonly node: NodeRow
  readonly target: TargetInForce | null
  readonly firstTarget: TargetInForce | null
  readonly targets: PeriodTargets
  /** The planned path at the period, the same for every body. */
  readonly path: TargetPath
}

/** The definitions that count for a period, as they were stated at an instant (S16, S24). */
export type DefinitionsInForce = {
  readonly indicators: readonly IndicatorInForce[]
  readonly byBody: ReadonlyMap<string, readonly IndicatorInForce[]>
  readonly method: ScoringMethod
}

/** The last edition effective by the period's end; 0 where none is yet. */
export function editionAt(definitions: DocumentDefinitions, period: string): number {
  const end = periodEnd(period)
  const effective = definitions.editions.filter(
    ({ status, effectiveFrom }) => status === 'approved' && effectiveFrom <= end,
  )
  return effective.at(-1)?.number ?? 0
}

/** Whether a row stands in an edition. */
export function lives(row: { fromEdition: number; toEdition: number | null }, edition: number): boolean {
  return row.fromEdition <= edition && (row.toEdition === null || edition < row.toEdition)
}

function describe(definitions: DocumentDefinitions, row: TargetRow | undefined): TargetInForce | null {
  const edition = definitions.editions.find(({ number }) => number === row?.fromEdition)
  if (!row || !edition) return null
  return { value: row.value, comparator: row.comparator, act: edition.act, date: edition.date }
}

function inForce(
  definitions: DocumentDefinitions,
  { version, node, period, edition }: { version: VersionRow; node: NodeRow; period: string; edition: number },
): IndicatorInForce {
  const year = periodYear(period)
  const rows = definitions.targets.get(version.indicator) ?? []
  const target = rows.find((row) => row.year === year && lives(row, edition))
  const previous = rows.find((row) => row.year === year - 1 && lives(row, edition))
  const first = rows.find((row) => row.year === year)
  const targets = {
    target: target?.value,
    previousTarget: previous?.value,
    comparator: target?.comparator,
  }
  return {
    version,
    node,
    target: describe(definitions, target),
    firstTarget: describe(definitions, first),
    targets,
    path: pathOf(version.compiled, period, targets),
  }
}

/** Today's definitions of a period are asked for with every save: read once for each state of the document. */
const todays = new WeakMap<DocumentDefinitions, Map<string, DefinitionsInForce>>()

/**
 * Definitions for a period. `statedAt` picks, for what the act leaves open, the statement that stood then:
 * the time of acceptance for an accepted submission, so that a later correction never moves it; null for today's.
 */
export function definitionsFor(
  definitions: DocumentDefinitions,
  period: string,
  statedAt: Date | null = null,
): DefinitionsInForce {
  if (statedAt !== null) return readDefinitions(definitions, period, statedAt)
  const kept = todays.get(definitions) ?? new Map<string, DefinitionsInForce>()
  const known = kept.get(period) ?? readDefinitions(definitions, period, null)
  todays.set(definitions, kept.set(period, known))
  return known
}

function readDefinitions(
  definitions: DocumentDefinitions,
  period: string,
  statedAt: Date | null,
): DefinitionsInForce {
  const edition = editionAt(definitions, period)
  const nodesById = new Map(definitions.nodes.map((node) => [node.id, node]))
  const indicators = definitions.versions
    .filter((version) => lives(version, edition) && stood(version, statedAt))
    .flatMap((version) => {
      const node = nodesById.get(version.node)
      return node ? [inForce(definitions, { version, node, period, edition })] : []
    })
  const byBody = new Map<string, IndicatorInForce[]>()
  for (const indicator of indicators) {
    for (const body of indicator.node.bodies) {
      const list = byBody.get(body)
      if (list) list.push(indicator)
      else byBody.set(body, [indicator])
    }
  }
  return { indicators, byBody, method: methodAt(definitions, period) }
}

function stood({ recordedAt, supersededAt }: VersionRow, at: Date | null): boolean {
  if (at === null) return supersededAt === null
  return recordedAt <= at && (supersededAt === null || at < supersededAt)
}

function methodAt({ methods }: DocumentDefinitions, period: string): ScoringMethod {
  const method = methodOn(methods, periodEnd(period))
  if (!method) throw new Error('no scoring method in the database')
  return { version: method.version, cap: method.cap, bands: method.bands }
}
