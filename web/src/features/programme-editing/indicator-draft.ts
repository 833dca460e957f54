import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import { printedOf, type Texts, textsOf, translatedOf } from './text-fields.tsx'
import type { TypedChange } from './use-draft-work.ts'

/** A target indicator while it is edited: everything as typed, targets by year. */
export type IndicatorDraft = {
  readonly number: string
  /** Empty: it belongs to the whole programme. */
  readonly node: string
  readonly name: Texts
  readonly unit: Texts
  readonly kind: IndicatorKind
  readonly direction: 'higher' | 'lower'
  readonly owner: string
  readonly formula: string
  readonly dataSource: string
  readonly baseline: string
  readonly baselineYear: string
  readonly baseYear: string
  readonly targets: Readonly<Record<number, string>>
}

const yearOf = ({ time }: ProgrammeIndicator['targets'][number]) =>
  time.kind === 'year' || time.kind === 'stage' ? time.year : null

const yearText = (year: number | null | undefined) => (year == null ? '' : String(year))
const yearTyped = (text: string) => (text.trim() === '' ? null : Number(text))

export function indicatorDraftOf(indicator: ProgrammeIndicator | null): IndicatorDraft {
  const { baseline } = indicator ?? {}
  return {
    number: '',
    node: indicator?.node ?? '',
    name: textsOf(indicator?.name),
    unit: textsOf(indicator?.unit),
    kind: indicator?.kind ?? 'share',
    direction: indicator?.direction ?? 'higher',
    owner: indicator?.owner ?? '',
    formula: indicator?.formula ?? '',
    dataSource: indicator?.dataSource ?? '',
    baseline: baseline?.value ?? '',
    baselineYear: yearText(baseline?.year),
    baseYear: yearText(indicator?.baseYear),
    targets: Object.fromEntries(
      (indicator?.targets ?? []).flatMap((target) => {
        const year = yearOf(target)
        return year === null ? [] : [[year, target.value]]
      }),
    ),
  }
}

/** Targets as typed, by year; those that name no year stay as they are, and a stage stays a stage. */
function targetsOf(draft: IndicatorDraft, opened: ProgrammeIndicator | null) {
  const held = opened?.targets ?? []
  const kept = (target: ProgrammeIndicator['targets'][number]) => ({
    time: target.time,
    value: target.value,
    comparator: target.isComparatorPrinted ? target.comparator : null,
  })
  const typed = Object.entries(draft.targets).flatMap(([year, value]) => {
    if (value.trim() === '') return []
    const before = held.find((target) => yearOf(target) === Number(year))
    const own = before
      ? kept(before)
      : { time: { kind: 'year' as const, year: Number(year) }, comparator: null }
    return [{ ...own, value: value.trim() }]
  })
  return [...typed, ...held.filter((target) => yearOf(target) === null).map(kept)]
}

/** Where the indicator belongs; one that stays there keeps its level. */
function placeOf({ node }: IndicatorDraft, opened: ProgrammeIndicator | null) {
  if (opened !== null && node === (opened.node ?? '')) return {}
  const level = node === '' ? ('programme' as const) : ('direction' as const)
  return { node: node || null, level }
}

/** The change that the form makes, and the years of its targets in the order in which they are sent. */
export function indicatorChange(
  draft: IndicatorDraft,
  opened: ProgrammeIndicator | null,
): { change: TypedChange; targetYears: (number | null)[] } {
  const targets = targetsOf(draft, opened)
  const { kind, direction, baseline, baselineYear, baseYear } = draft
  const year = yearTyped(baselineYear)
  const indicator = {
    name: printedOf(draft.name) ?? { kk: '' },
    unit: translatedOf(draft.unit),
    ...{ kind, direction, targets },
    ...placeOf(draft, opened),
    owner: draft.owner || null,
    formula: draft.formula.trim() || null,
    dataSource: draft.dataSource.trim() || null,
    baseline: baseline.trim() === '' ? null : { value: baseline.trim(), year },
    baseYear: yearTyped(baseYear),
  }
  return {
    change:
      opened === null
        ? { kind: 'add-indicator', number: draft.number.trim(), indicator }
        : { kind: 'change-indicator', id: opened.id, indicator },
    targetYears: targets.map(({ time }) =>
      time.kind === 'year' || time.kind === 'stage' ? time.year : null,
    ),
  }
}
