import type { HeldAgainst, HeldTarget, PathShape, ProgressShape } from '#shared/api/held-against.ts'
import { assessValue, targetAt, type ValueAssessment } from '#shared/engine/assess-value.ts'
import { isSame } from '#shared/engine/change-fields.ts'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import type { IndicatorPath, MeasuredIndicator } from '#shared/engine/indicator-path.ts'
import { periodEnd } from '#shared/engine/period.ts'
import type { PlannedTarget } from '#shared/engine/plan.ts'
import { methodOn } from '#shared/engine/score.ts'
import { type TargetVersion, targetsOn } from '#shared/engine/targets.ts'
import { actReference } from './describe-parts.ts'
import { lives } from './edition-at.ts'
import type { MethodRow, ValueRow } from './indicator-value-rows.ts'
import { comparatorOf } from './plan-at.ts'
import type { EditionRow, IndicatorRow, ProgrammeRecord } from './programme-data.ts'

/** What an edition says of an indicator's target for a period; `value` is null where it sets none. */
type Word = TargetVersion & {
  readonly edition: EditionRow
  readonly measured: MeasuredIndicator | undefined
  readonly target: PlannedTarget | undefined
}

function measuredOf(row: IndicatorRow): MeasuredIndicator {
  const { direction, baseline, baseYear } = row
  const targets = row.targets.map((target) => ({ ...target, comparator: comparatorOf(row, target) }))
  return { kind: row.kind as IndicatorKind, direction, baseline, baseYear, targets }
}

/** The word of every approved edition, oldest first; of a programme that was never approved that of its last draft. */
function wordsOn({ editions, indicators }: ProgrammeRecord, indicator: string, period: string): Word[] {
  const rows = indicators.filter((row) => row.indicator === indicator)
  const approved = editions.filter(({ status, effectiveFrom }) => status === 'approved' && effectiveFrom)
  return (approved.length > 0 ? approved : editions.slice(-1)).map((edition) => {
    const row = rows.find((one) => lives(one, edition.number))
    const measured = row && measuredOf(row)
    const target = measured && targetAt(measured, period)
    const inForceFrom = edition.effectiveFrom ?? ''
    return { edition, measured, target, inForceFrom, value: target?.value ?? null }
  })
}

/** The target with the edition that first set it as it stands. */
function describeTarget({ acts }: ProgrammeRecord, words: readonly Word[], word: Word): HeldTarget | null {
  if (!word.target) return null
  const earlier = words
    .slice(0, words.indexOf(word))
    .findLastIndex(({ target }) => !isSame(target, word.target))
  const { edition } = words[earlier + 1] ?? word
  const act = edition.act === null ? undefined : acts.get(edition.act)
  return {
    ...word.target,
    setBy: {
      edition: edition.number,
      act: act ? actReference(act) : null,
      from: edition.effectiveFrom,
      isWordingKnown: edition.wording === 'whole',
    },
  }
}

type Told = Pick<ValueRow, 'period' | 'state' | 'value'>

const NO_PROGRESS = { value: null, basis: null, met: null, difference: null }

function describeProgress({ state }: Told, progress: ValueAssessment['progress']): ProgressShape {
  if (state !== 'value') return { state, ...NO_PROGRESS }
  if (progress === null) return { state: 'not-applicable', reason: { code: 'no-target' }, ...NO_PROGRESS }
  const { percent, ...rest } = progress
  if (percent !== null) return { state: 'value', value: percent, ...rest }
  return { state: 'not-applicable', reason: { code: progress.basis }, value: null, ...rest }
}

function describePath(path: IndicatorPath): PathShape {
  if (path.state === 'value') return path
  const { state, reason } = path
  return { state, reason: { code: reason }, value: null, origin: null, start: null }
}

type Wording = {
  readonly words: readonly Word[]
  readonly told: Told
  readonly methods: readonly MethodRow[]
}

function assessBy({ measured }: Word, { told, methods }: Wording): ValueAssessment {
  const { period, value } = told
  const method = methodOn(methods, periodEnd(period))
  if (!method) throw new Error('no scoring method in the database')
  if (!measured)
    return {
      target: null,
      progress: null,
      path: { state: 'not-applicable', reason: 'no-target' },
      band: null,
    }
  return assessValue(measured, { period, value, method })
}

/** The first approved target where another one is in force. */
function describeFirst(record: ProgrammeRecord, wording: Wording, inForce: Word): HeldAgainst['first'] {
  const { words, told } = wording
  const { firstApproved } = targetsOn(words, inForce.inForceFrom)
  if (!firstApproved || isSame(firstApproved.target, inForce.target)) return null
  const target = describeTarget(record, words, firstApproved)
  return target && { target, progress: describeProgress(told, assessBy(firstApproved, wording).progress) }
}

/**
 * A value beside the target in force at its period's end, and the first approved one where that is another (S16–S19, S21).
 * A period that ended before the first act is held against the first wording.
 */
export function holdAgainst(
  record: ProgrammeRecord,
  {
    indicator,
    methods,
    ...told
  }: Told & { readonly indicator: string; readonly methods: readonly MethodRow[] },
): HeldAgainst {
  const words = wordsOn(record, indicator, told.period)
  const end = periodEnd(told.period)
  const inForce = words.findLast(({ inForceFrom }) => inForceFrom <= end) ?? words[0]
  if (!inForce) throw new Error(`no edition of ${record.id}`)
  const wording = { words, told, methods }
  const { progress, path, band } = assessBy(inForce, wording)
  return {
    target: describeTarget(record, words, inForce),
    progress: describeProgress(told, progress),
    path: describePath(path),
    band,
    first: describeFirst(record, wording, inForce),
  }
}
