import type { LACKS, ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import { namedBodies, standingOf } from './describe-parts.ts'
import { editionAt, lives } from './edition-at.ts'
import { comparatorOf, localId } from './plan-at.ts'
import type { IndicatorRow, ProgrammeRecord } from './programme-data.ts'

type Lack = (typeof LACKS)[number]

/** What the document leaves open about a target indicator: while it lacks anything, it is a draft of one. */
export function lacksOf(
  row: Pick<IndicatorRow, 'formula' | 'formulaBasis' | 'baseline' | 'owner' | 'targets' | 'dataSource'>,
): Lack[] {
  const lacks: [Lack, boolean][] = [
    ['formula', row.formula === null || row.formulaBasis === 'reconstructed'],
    ['baseline', row.baseline === null || row.baseline.basis === 'derived'],
    ['owner', row.owner === null],
    ['target', row.targets.length === 0],
    ['year', row.targets.some(({ time }) => time.kind === 'undated')],
    ['source', row.dataSource === null],
  ]
  return lacks.flatMap(([lack, isLacking]) => (isLacking ? [lack] : []))
}

function describeIndicator(
  record: ProgrammeRecord,
  row: IndicatorRow,
  twin: string | null,
): ProgrammeIndicator {
  const { number, level, name, printed, unit, direction, formula, formulaBasis, numerator, denominator } = row
  return {
    id: localId(record, row.indicator),
    ...{ number, level, name, printed, unit, direction, formula, formulaBasis, numerator, denominator },
    node: row.node === null ? null : localId(record, row.node),
    kind: row.kind as IndicatorKind,
    owner: row.owner,
    measuredBy: row.measuredBy,
    dataSource: row.dataSource,
    baseline: row.baseline && { asOf: null, source: null, ...row.baseline },
    baseYear: row.baseYear,
    targets: row.targets.map((target) => ({
      ...target,
      comparator: comparatorOf(row, target),
      isComparatorPrinted: target.comparator !== null,
    })),
    unresolved: row.unresolved,
    twin,
    lacks: lacksOf(row),
  }
}

/** The target indicators as they stood on a date; twins name each other (S15). */
export function describeIndicators(record: ProgrammeRecord, asOf: string, number?: number) {
  const edition = editionAt(record, asOf, number)
  const rows = record.indicators.filter((row) => lives(row, edition.number))
  const twins = new Map(
    rows.flatMap(({ indicator, twin }) =>
      twin === null
        ? []
        : [
            [indicator, twin],
            [twin, indicator],
          ],
    ) as [string, string][],
  )
  return {
    ...standingOf(record, asOf, edition),
    bodies: namedBodies(
      record,
      rows.flatMap(({ owner, measuredBy }) => [owner, measuredBy]),
    ),
    items: rows.map((row) => {
      const twin = twins.get(row.indicator)
      return describeIndicator(record, row, twin === undefined ? null : localId(record, twin))
    }),
  }
}
